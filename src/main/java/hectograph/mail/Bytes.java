package hectograph.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts messages together. */
final class Bytes {

    private Bytes() {}

    /** A head in ASCII, and what follows. */
    static byte[] joined(String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }
}
