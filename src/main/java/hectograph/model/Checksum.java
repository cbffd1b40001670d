package hectograph.model;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two checksums of texts that have nothing in common, 64 bits together: enough against chance, where nobody would gain by two
 * texts that have the same. SHA-256 takes twenty times as long where there is no quick code for it, as under the quick
 * compiler alone.
 */
public final class Checksum {

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /** The checksum of one text. */
    public static long of(String text) {
        Checksum checksum = new Checksum();
        checksum.bytes(text.getBytes(StandardCharsets.UTF_8));
        return checksum.value();
    }

    /** Adds a text to those before. */
    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) { // so that the end of one is not the beginning of the next
            one.update(bytes.length >>> shift);
            other.update(bytes.length >>> shift);
        }
        bytes(bytes);
    }

    private void bytes(byte[] bytes) {
        one.update(bytes);
        other.update(bytes);
    }

    /** The checksum of what was added. */
    long value() {
        return one.getValue() << 32 | other.getValue();
    }
}
