package hectograph.picture;

import java.util.Arrays;

/**
 * Bytes in DEFLATE (RFC 1951), in one block with codes of its own. Java's own way to do it is that of the machine's zlib,
 * and no two kinds of those give the same bytes.
 */
final class Deflate {

    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int LONGEST = 258;
    private static final int SHORTEST = 4;
    private static final int WINDOW = 32_768;
    private static final int HASH_BITS = 13;
    private static final int END = 256;

    /** So many places are compared. */
    private static final int TRIES = 3;

    /** Nothing longer is looked for. */
    private static final int ENOUGH = 24;

    private final byte[] plain;

    /** The last place with four bytes of a hash, and the one before each place. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] previous = new int[WINDOW];

    /** What the bytes become: a byte as it is, or a length with a distance above it. */
    private int[] tokens = new int[4096];

    private int count;
    private byte[] out = new byte[8192];
    private int size;
    private long bits;
    private int held;

    private Deflate(byte[] plain) {
        this.plain = plain;
        Arrays.fill(last, -1);
    }

    /** The bytes, packed. */
    static byte[] of(byte[] plain) {
        Deflate deflate = new Deflate(plain);
        deflate.match();
        deflate.write();
        return Arrays.copyOf(deflate.out, deflate.size);
    }

    /** Finds what was there before, unless more of it is found one byte later. */
    private void match() {
        int at = 0;
        int found = longest(0);
        while (at < plain.length) {
            int length = found >>> 16;
            int next = length < ENOUGH && at + 1 < plain.length ? longest(at + 1) : 0;
            if (length == 0 || next >>> 16 > length) {
                token(plain[at++] & 0xFF);
                found = next;
                continue;
            }
            token(found);
            int end = at + length;
            int step = length > ENOUGH ? length : 1; // within a long run all places are alike
            for (int i = at + 1; i < end; i += step) {
                note(i);
            }
            at = end;
            found = at < plain.length ? longest(at) : 0;
        }
    }

    /** The longest that was there before, as a token, and 0 when there is none; the place is noted. */
    private int longest(int at) {
        if (at + SHORTEST > plain.length) {
            return 0;
        }
        int candidate = last[hash(at)];
        int best = SHORTEST - 1;
        int from = 0;
        for (int tries = TRIES; tries > 0 && candidate >= 0 && at - candidate <= WINDOW && best < ENOUGH; tries--) {
            int length = same(candidate, at);
            if (length > best) {
                best = length;
                from = candidate;
            }
            int before = previous[candidate & WINDOW - 1];
            candidate = before < candidate ? before : -1; // a newer place has taken that one
        }
        note(at);
        return best < SHORTEST ? 0 : best << 16 | at - from;
    }

    private void note(int at) {
        if (at + SHORTEST <= plain.length) {
            int hash = hash(at);
            if (last[hash] < at) {
                previous[at & WINDOW - 1] = last[hash];
                last[hash] = at;
            }
        }
    }

    private int hash(int at) {
        int four = plain[at] & 0xFF | (plain[at + 1] & 0xFF) << 8 | (plain[at + 2] & 0xFF) << 16 | plain[at + 3] << 24;
        return four * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private int same(int from, int at) {
        int most = Math.min(LONGEST, plain.length - at);
        int length = 0;
        while (length < most && plain[from + length] == plain[at + length]) {
            length++;
        }
        return length;
    }

    private void token(int token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        tokens[count++] = token;
    }

    private void write() {
        int[] symbols = new int[286];
        int[] distances = new int[30];
        symbols[END] = 1;
        for (int i = 0; i < count; i++) {
            int length = tokens[i] >>> 16;
            symbols[length == 0 ? tokens[i] : END + 1 + slot(LENGTHS, length)]++;
            if (length > 0) {
                distances[slot(DISTANCES, tokens[i] & 0xFFFF)]++;
            }
        }
        HuffmanCode symbolCode = HuffmanCode.of(symbols, 15);
        HuffmanCode distanceCode = HuffmanCode.of(distances, 15);
        put(1, 1); // the last block
        put(2, 2); // with codes of its own
        codes(symbolCode, distanceCode);
        for (int i = 0; i < count; i++) {
            int length = tokens[i] >>> 16;
            if (length == 0) {
                put(symbolCode, tokens[i]);
                continue;
            }
            int slot = slot(LENGTHS, length);
            put(symbolCode, END + 1 + slot);
            put(length - LENGTHS[slot], length == LONGEST ? 0 : Math.max(0, (slot - 4) / 4));
            int distance = tokens[i] & 0xFFFF;
            int far = slot(DISTANCES, distance);
            put(distanceCode, far);
            put(distance - DISTANCES[far], Math.max(0, far / 2 - 1));
        }
        put(symbolCode, END);
        put(0, 7); // the rest of the last byte
    }

    /** How long each code is, which is all that a reader need know of them. */
    private void codes(HuffmanCode symbols, HuffmanCode distances) {
        int all = 286 + 30;
        int[] used = new int[19];
        for (int i = 0; i < all; i++) {
            used[length(symbols, distances, i)]++;
        }
        HuffmanCode code = HuffmanCode.of(used, 7);
        put(286 - 257, 5);
        put(30 - 1, 5);
        put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            put(code.length(symbol), 3);
        }
        for (int i = 0; i < all; i++) {
            put(code, length(symbols, distances, i));
        }
    }

    private static int length(HuffmanCode symbols, HuffmanCode distances, int i) {
        return i < 286 ? symbols.length(i) : distances.length(i - 286);
    }

    /** The last of a rising row of numbers that is not greater. */
    private static int slot(int[] starts, int value) {
        int at = Arrays.binarySearch(starts, value);
        return at < 0 ? -at - 2 : at;
    }

    private void put(HuffmanCode code, int symbol) {
        put(code.bits(symbol), code.length(symbol));
    }

    private void put(int value, int length) {
        bits |= (long) value << held;
        held += length;
        while (held >= 8) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            }
            out[size++] = (byte) bits;
            bits >>>= 8;
            held -= 8;
        }
    }
}
