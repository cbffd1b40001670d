package hectograph.site.search;

import java.util.Arrays;
import java.util.Base64;

/** Writes numbers of any width into bits, and the bits as Base64 text. */
final class BitWriter {

    private byte[] bytes = new byte[64];
    private int bits;

    /** The lowest bits of a number, the highest of them first. */
    void number(int value, int width) {
        for (int i = width - 1; i >= 0; i--) {
            bit(value >>> i & 1);
        }
    }

    /** A count from 0, in Elias' gamma code of one more: few bits for small ones. */
    void count(int value) {
        int width = 32 - Integer.numberOfLeadingZeros(value + 1);
        number(0, width - 1);
        number(value + 1, width);
    }

    /**
     * Rising numbers, as the gaps between them in Rice's code.
     *
     * @param values from 0, strictly rising
     * @param length how many of them count
     */
    void rising(int[] values, int length) {
        count(length);
        if (length == 0) {
            return;
        }
        int width = width(values[length - 1] + 1, length);
        number(width, 4);
        int last = -1;
        for (int i = 0; i < length; i++) {
            int gap = values[i] - last - 1;
            for (int high = gap >>> width; high > 0; high--) {
                bit(1);
            }
            bit(0);
            number(gap, width);
            last = values[i];
        }
    }

    /** The width that suits gaps of that mean: near the mean times the logarithm of two. */
    private static int width(int range, int length) {
        long mean = range * 69L / 100 / length;
        return Math.min(15, 63 - Long.numberOfLeadingZeros(Math.max(1, mean)));
    }

    private void bit(int bit) {
        if (bits >> 3 == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[bits >> 3] |= (byte) (bit << 7 - (bits & 7));
        bits++;
    }

    /** All of it, without padding. */
    String base64() {
        return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, bits + 7 >> 3));
    }
}
