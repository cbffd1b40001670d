package hectograph.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** An address without query or fragment, as it is typed: that of a site, or of an interface for programs. */
final class WebAddress {

    private WebAddress() {}

    /** Whether a text is one. */
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
