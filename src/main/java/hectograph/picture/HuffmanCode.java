package hectograph.picture;

import java.util.Arrays;

/** A code in which frequent symbols are short, as DEFLATE numbers it (RFC 1951, 3.2.2). */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] bits;

    private HuffmanCode(int[] lengths, int most) {
        this.lengths = lengths;
        this.bits = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= most; length++) {
            code <<= 1;
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    bits[i] = Integer.reverse(code++) >>> 32 - length;
                }
            }
        }
    }

    /**
     * The code of symbols.
     *
     * @param counts how often each comes; one that never does has no code
     * @param most the greatest length of a code, in bits
     */
    static HuffmanCode of(int[] counts, int most) {
        long[] used = new long[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                used[size++] = (long) counts[i] << 16 | i;
            }
        }
        Arrays.sort(used, 0, size);
        int[] lengths = new int[counts.length];
        int[] ofLength = limited(depths(used, size), size, most);
        int at = size; // the most frequent come last, and have the shortest codes
        for (int length = 1; length <= most; length++) {
            for (int i = ofLength[length]; i > 0; i--) {
                lengths[(int) used[--at] & 0xFFFF] = length;
            }
        }
        return new HuffmanCode(lengths, most);
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    int bits(int symbol) {
        return bits[symbol];
    }

    /** How deep each leaf is in the tree that joins the two rarest again and again. */
    private static int[] depths(long[] used, int size) {
        int[] parents = new int[2 * size];
        long[] weights = new long[2 * size];
        for (int i = 0; i < size; i++) {
            weights[i] = used[i] >>> 16;
        }
        int leaf = 0;
        int joined = size;
        for (int next = size; next < 2 * size - 1; next++) {
            for (int i = 0; i < 2; i++) {
                boolean isLeaf = leaf < size && (joined >= next || weights[leaf] <= weights[joined]);
                int rarest = isLeaf ? leaf++ : joined++;
                parents[rarest] = next;
                weights[next] += weights[rarest];
            }
        }
        int[] depths = new int[2 * size];
        for (int i = 2 * size - 3; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
        return depths;
    }

    /** How many codes of each length there are; where some would be too long, others are lengthened to make room. */
    private static int[] limited(int[] depths, int size, int most) {
        int[] ofLength = new int[most + 1];
        for (int i = 0; i < size; i++) {
            ofLength[Math.min(Math.max(depths[i], 1), most)]++;
        }
        long room = 0;
        for (int length = 1; length <= most; length++) {
            room += (long) ofLength[length] << most - length;
        }
        for (; room > 1L << most; room--) {
            ofLength[most]--;
            int length = most - 1;
            while (ofLength[length] == 0) {
                length--;
            }
            ofLength[length]--;
            ofLength[length + 1] += 2;
        }
        return ofLength;
    }
}
