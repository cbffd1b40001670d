package hectograph.content;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of pages. */
public final class WebAddresses {

    private WebAddresses() {}

    /** Whether a text is an absolute http or https address. */
    public static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            boolean web = "https".equals(scheme) || "http".equals(scheme);
            return web && uri.getHost() != null && !uri.getHost().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
