package hectograph.net;

/**
 * Who asks.
 *
 * @param version our version, such as {@code 0.1.0}
 * @param site the address of the site that is built; empty when not known
 * @param contact a mail address of whoever runs it; empty when not known
 */
public record Agent(String version, String site, String contact) {

    /** The name by which a robots.txt calls us, in lower case. */
    static final String PRODUCT = "hectograph";

    /** Takes out of the values what no header can hold. */
    public Agent {
        version = plain(version);
        site = plain(site);
        contact = plain(contact);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\x21-\\x7E]|[()]", "");
    }

    /** The {@code User-Agent}: what asks, for which site, and whom to write to. */
    String userAgent() {
        String place = site.isEmpty() ? "" : "+" + site;
        String comment = place.isEmpty() || contact.isEmpty() ? place + contact : place + "; " + contact;
        return "Hectograph/" + (version.isEmpty() ? "0" : version) + (comment.isEmpty() ? "" : " (" + comment + ")");
    }
}
