package hectograph.content;

import hectograph.model.MailAddress;
import hectograph.model.Mailing;
import hectograph.problem.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code mail:} of {@code site.yaml}. */
final class MailingReader {

    private static final List<String> FIELDS =
            List.of("from", "reply-to", "subscribe", "unsubscribe", "unsubscribe-url", "list-id");

    private final Fields fields;
    private final Problems problems;

    private MailingReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * Reads it.
     *
     * @param name who the mail is from where nothing else is said
     * @param authority the domain of the site's permanent ids, whose list it is where nothing else is said
     */
    static Optional<Mailing> read(YamlNode.Mapping mapping, String name, String authority, Problems problems) {
        return new MailingReader(new Fields(mapping, FIELDS, problems), problems).mailing(name, authority);
    }

    private Optional<Mailing> mailing(String name, String authority) {
        if (!fields.has("from")) {
            problems.error(fields.origin("from"), "no \"from\" in \"mail\"", "write from: papers@example.org");
            return Optional.empty();
        }
        String from = fields.text("from");
        int bracket = from.endsWith(">") ? from.lastIndexOf('<') : -1;
        Optional<MailAddress> sender =
                address("from", bracket < 0 ? from : from.substring(bracket + 1, from.length() - 1));
        String words = bracket < 0 ? "" : unquoted(from.substring(0, bracket).strip());
        if (!isLine(words)) {
            problems.error(fields.origin("from"), "a name of more than one line", "write it in one");
        }
        Optional<MailAddress> leave = address("unsubscribe", fields.text("unsubscribe"));
        Optional<MailAddress> join = address("subscribe", fields.text("subscribe"));
        Optional<MailAddress> replies = address("reply-to", fields.text("reply-to"));
        String url = url();
        String list = listId(authority);
        return sender.map(address -> new Mailing(
                words.isEmpty() ? name : words,
                address,
                replies,
                join.or(() -> leave).orElse(address),
                leave.or(() -> join).orElse(address),
                url,
                list));
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean isLine(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    /** An address; empty when there is none, or it is reported. */
    private Optional<MailAddress> address(String field, String text) {
        Optional<MailAddress> address = MailAddress.of(text.strip());
        if (address.isEmpty() && !text.isEmpty()) {
            problems.error(
                    fields.origin(field),
                    "\"" + text + "\" where \"" + field + "\" takes a mail address",
                    "write " + field + ": "
                            + (field.equals("from") ? "\"Papers <papers@example.org>\"" : "papers@example.org"));
        }
        return address;
    }

    private String url() {
        String url = fields.text("unsubscribe-url");
        if (url.isEmpty()) {
            return "";
        }
        boolean web;
        try {
            URI uri = new URI(url.replace(Mailing.TOKEN, "0"));
            web = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            web = false;
        }
        boolean ascii = url.chars().allMatch(c -> c > ' ' && c < 127);
        if (!web || !ascii || !url.contains(Mailing.TOKEN)) {
            problems.error(
                    fields.origin("unsubscribe-url"),
                    "\"" + url + "\" is no https address with " + Mailing.TOKEN,
                    "write one that takes a POST request, such as https://example.org/unsubscribe?t={token}");
            return "";
        }
        return url;
    }

    private String listId(String authority) {
        String text = fields.text("list-id");
        String list = text.isEmpty() ? authority.substring(authority.lastIndexOf('@') + 1) : text;
        boolean fits = list.length() < 255
                && !list.startsWith(".")
                && !list.endsWith(".")
                && list.chars()
                        .allMatch(c -> c == '-' || c == '.' || c == '_' || c < 128 && Character.isLetterOrDigit(c));
        if (!fits) {
            problems.error(
                    fields.origin("list-id"), "\"" + text + "\" is no name of a list", "write papers.example.org");
        }
        return fits ? list.toLowerCase(Locale.ROOT) : "list.invalid";
    }
}
