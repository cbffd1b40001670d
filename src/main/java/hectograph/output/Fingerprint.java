package hectograph.output;

import hectograph.model.Html;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Digests of views and of files: 128 bits of SHA-256, as 32 hexadecimal digits. */
public final class Fingerprint {

    private static final int BYTES = 16;

    /** A record's accessors, made readable once: reflection for every page would cost more than the digest. */
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    /** What was seen so far: one long text is digested faster than thousands of short ones. */
    private byte[] seen = new byte[1 << 14];

    private int length;

    private Fingerprint() {}

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
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
        MessageDigest digest = sha256();
        digest.update(fingerprint.seen, 0, fingerprint.length);
        return hex(digest.digest());
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
        } else if (value instanceof List<?> list) {
            mark('l');
            number(list.size());
            list.forEach(this::value);
        } else if (value instanceof Record fields) {
            mark('r');
            for (Method accessor : ACCESSORS.get(fields.getClass())) {
                value(call(accessor, fields));
            }
        } else if (value instanceof byte[] bytes) {
            mark('b');
            bytes(bytes);
        } else {
            throw new IllegalArgumentException("a view can't hold " + value);
        }
    }

    private static Object call(Method accessor, Object fields) {
        try {
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.toString(), e);
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

    private static String hex(byte[] full) {
        return HexFormat.of().formatHex(full, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
