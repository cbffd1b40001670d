package hectograph.output;

import hectograph.model.Components;
import hectograph.model.Derived;
import hectograph.model.Html;
import hectograph.model.Recurring;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Digests of views and of files: 128 bits of MurmurHash3, as 32 hexadecimal digits. They tell whether something changed
 * since the last build and guard nothing; where Java's quick compiler works alone, SHA-256 takes nine times as long.
 */
public final class Fingerprint {

    /** Most of what is digested with the help of {@link Keys} is short. */
    private static final int KEY = 1 << 9;

    private static final int VIEW = 1 << 14;

    /** A text of fewer characters is digested again rather than compared. */
    private static final int SHORT = 64;

    /** A view holds nothing that stands in many. */
    private static final Keys NO_KEYS = new Keys("");

    private final Keys keys;

    /** What was seen so far: one long text is digested faster than thousands of short ones. */
    private byte[] seen;

    private int length;

    /** The text that was seen last: an abstract stands in four forms behind each other, most of them the same. */
    private String last = "";

    private Fingerprint(Keys keys, int size) {
        this.keys = keys;
        this.seen = new byte[size];
    }

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
        Fingerprint fingerprint = new Fingerprint(NO_KEYS, VIEW);
        fingerprint.text(kind);
        fingerprint.value(view);
        return hex(fingerprint.seen, fingerprint.length);
    }

    /** The digest of what a view is made of, see {@link Keys#of}. */
    static String of(String kind, Record inputs, Keys keys) {
        Fingerprint fingerprint = new Fingerprint(keys, KEY);
        fingerprint.text(kind);
        fingerprint.fields(inputs);
        return hex(fingerprint.seen, fingerprint.length);
    }

    /** The digest of a value that stands in many inputs, 16 bytes. */
    static byte[] digest(Recurring value, Keys keys) {
        Fingerprint fingerprint = new Fingerprint(keys, KEY);
        Record fields = value instanceof Derived derived ? derived.basis() : (Record) value;
        fingerprint.text(fields.getClass().getName());
        fingerprint.fields(fields);
        long[] hash = MurmurHash3.hash128x64(fingerprint.seen, 0, fingerprint.length, 0);
        return ByteBuffer.allocate(16).putLong(hash[0]).putLong(hash[1]).array();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Recurring recurring) {
            mark('c');
            bytes(keys.digest(recurring));
        } else if (value instanceof Derived derived) {
            mark('d');
            value(derived.basis());
        } else if (value instanceof Html html) {
            markup(html);
        } else if (value instanceof Integer number) {
            mark('i');
            number(number);
        } else if (value instanceof Boolean flag) {
            mark(flag ? 't' : 'f');
        } else if (value instanceof Record fields) {
            mark('r');
            fields(fields);
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
            rare(value);
        }
    }

    private void fields(Record record) {
        Components components = Components.of(record);
        for (int i = 0; i < components.count(); i++) {
            value(components.value(record, i));
        }
    }

    /** What no view holds, but what views are made of. */
    private void rare(Object value) {
        if (value instanceof Optional<?> some) {
            mark('o');
            mark(some.isPresent() ? 1 : 0);
            some.ifPresent(this::value);
        } else if (value instanceof Enum<?> constant) {
            mark('e');
            text(constant.name());
        } else if (value instanceof Long number) {
            mark('j');
            number((int) (number >>> 32));
            number(number.intValue());
        } else if (value instanceof LocalDate day) {
            mark('y');
            text(day.toString());
        } else if (value instanceof Set<?> set) {
            mark('z');
            value(set.stream().map(String::valueOf).sorted().toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>(); // maps have no order that would stay
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            mark('m');
            number(map.size());
            sorted.forEach((key, item) -> {
                text(key);
                value(item);
            });
        } else {
            throw new IllegalArgumentException("neither views nor inputs hold " + value.getClass());
        }
    }

    /** Most abstracts are one paragraph of the very text that stands before them. */
    private void markup(Html html) {
        mark(html.isParagraph() ? 'p' : 'h');
        text(html.source());
    }

    private void text(String text) {
        if (text.length() > SHORT && text.equals(last)) {
            mark('=');
            return;
        }
        last = text;
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
        reserve(Integer.BYTES);
        put(number >>> 24);
        put(number >>> 16);
        put(number >>> 8);
        put(number);
    }

    private void mark(int octet) {
        reserve(1);
        put(octet);
    }

    private void put(int octet) {
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
