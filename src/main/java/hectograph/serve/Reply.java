package hectograph.serve;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is sent for a request.
 *
 * @param status the HTTP status (RFC 9110, section 15)
 * @param headers what goes before the body, by name; the length is added
 * @param body the bytes
 */
record Reply(int status, SortedMap<String, String> headers, byte[] body) {

    static Reply of(int status, String type, byte[] body) {
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", type);
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return new Reply(status, headers, body);
    }

    static Reply html(int status, String page) {
        return of(status, MediaTypes.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reply redirect(String target) {
        return text(302, "See " + target).with("Location", target);
    }

    /** The same with another header. */
    Reply with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }
}
