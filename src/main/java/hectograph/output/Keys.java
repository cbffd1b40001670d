package hectograph.output;

import hectograph.model.Recurring;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of pages: digests of what their views are made of, which are known before any view is made. Two pages with one
 * key print the same. The digest of what stands in many of them is made once. Safe for use by several threads.
 */
public final class Keys {

    private final Map<Same, byte[]> digests = new ConcurrentHashMap<>();
    private final String code;

    /**
     * Keys that hold for one generator.
     *
     * @param code tells it from any other: of the same inputs another may make another view
     */
    public Keys(String code) {
        this.code = Fingerprint.of(code.getBytes(StandardCharsets.UTF_8));
    }

    /** One object, whatever it is equal to: to compare papers takes as long as to digest them. */
    private record Same(Recurring value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && value == same.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /**
     * The key of a page.
     *
     * @param kind what prints it
     * @param inputs a record of what a view may hold, dates and the like, optional values, maps, {@link Recurring} and
     *     {@link hectograph.model.Derived} ones
     */
    public String of(String kind, Record inputs) {
        return Fingerprint.of(code + kind, inputs, this);
    }

    /** The digest of a value that stands in many inputs. */
    byte[] digest(Recurring value) {
        Same same = new Same(value);
        byte[] known = digests.get(same);
        if (known == null) {
            known = Fingerprint.digest(value, this);
            digests.put(same, known);
        }
        return known;
    }
}
