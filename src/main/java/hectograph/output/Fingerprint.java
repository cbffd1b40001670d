package hectograph.output;

import hectograph.model.Components;
import hectograph.model.Html;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Digests of views and of files: 128 bits of MurmurHash3, as 32 hexadecimal digits. They tell whether something changed
 * since the last build and guard nothing; where Java's quick compiler works alone, SHA-256 takes nine times as long.
 */
public final class Fingerprint {

    /** What was seen so far: one long text is digested faster than thousands of short ones. */
    private byte[] seen = new byte[1 << 14];

    private int length;

    private Fingerprint() {}

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        return hex(bytes, bytes.length);
    }

    /**
     * The digest of a view: of all its values, their order and their shape.
     *
     * @param kind what prints it, so that equal values printed otherwise differ
     * @param view a record of strings, numbers, truth values, bytes, lists, {@link Html} and such records
     */
    public static String of(String kind, Record view) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.text(kind);
        fingerprint.value(view);
        return hex(fingerprint.seen, fingerprint.length);
    }

    private void value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Html html) {
            mark('h');
            text(html.markup());
        } else if (value instanceof Integer number) {
            mark('i');
            number(number);
        } else if (value instanceof Boolean flag) {
            mark(flag ? 't' : 'f');
        } else if (value instanceof Record fields) {
            mark('r');
            Components components = Components.of(fields);
            for (int i = 0; i < components.count(); i++) {
                value(components.value(fields, i));
            }
        } else if (value instanceof List<?> list) {
            mark('l');
            number(list.size());
            for (Object item : list) {
                value(item);
            }
        } else if (value instanceof byte[] bytes) {
            mark('b');
            bytes(bytes);
        } else {
            throw new IllegalArgumentException("a view can't hold " + value);
        }
    }

    private void text(String text) {
        mark('s');
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        number(bytes.length);
        reserve(bytes.length);
        System.arraycopy(bytes, 0, seen, length, bytes.length);
        length += bytes.length;
    }

    private void number(int number) {
        mark(number >>> 24);
        mark(number >>> 16);
        mark(number >>> 8);
        mark(number);
    }

    private void mark(int octet) {
        reserve(1);
        seen[length++] = (byte) octet;
    }

    private void reserve(int more) {
        if (seen.length - length < more) {
            seen = Arrays.copyOf(seen, Math.max(2 * seen.length, length + more));
        }
    }

    private static String hex(byte[] bytes, int length) {
        long[] hash = MurmurHash3.hash128x64(bytes, 0, length, 0);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(hash[0]) + hex.toHexDigits(hash[1]);
    }
}
