package hectograph.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** The public address of a site, as it is typed. */
final class WebAddress {

    private WebAddress() {}

    /** Whether a text is an address that a site can have. */
    static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What to say of one that is none. */
    static String fault(String text) {
        return "\"" + text + "\" is not a web address (write https:// and what follows, in full)";
    }
}
