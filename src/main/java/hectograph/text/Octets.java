package hectograph.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, in few of them. */
public final class Octets {

    /** The most bytes that {@link #put} needs. */
    public static final int MOST = 5;

    private Octets() {}

    /**
     * Puts a number that is not negative at a place, seven bits a byte, the lowest first.
     *
     * @return the place behind it
     */
    public static int put(byte[] bytes, int at, int number) {
        int next = at;
        int rest = number;
        while (rest > 0x7F) {
            bytes[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[next++] = (byte) rest;
        return next;
    }

    /** Bytes that grow. */
    public static final class Out {

        private byte[] bytes;
        private int length;

        /** None yet. */
        public Out() {
            this(2048);
        }

        /**
         * None yet.
         *
         * @param size how many there are likely to be
         */
        public Out(int size) {
            this.bytes = new byte[size];
        }

        /** A number that is not negative. */
        public void number(int number) {
            reserve(MOST);
            length = put(bytes, length, number);
        }

        /** Any number. */
        public void wide(long number) {
            reserve(Long.BYTES);
            for (int shift = 56; shift >= 0; shift -= 8) {
                bytes[length++] = (byte) (number >>> shift);
            }
        }

        /** A text without halves of surrogate pairs, which no text of ours has. */
        public void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            range(utf8, 0, utf8.length);
        }

        /** A text that is much like one that is known: only what lies between what they share is written. */
        public void text(String text, String like) {
            boolean same = text.equals(like);
            number(same ? 0 : 1);
            if (same) {
                return;
            }
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            byte[] known = like.getBytes(StandardCharsets.UTF_8);
            int begin = Arrays.mismatch(utf8, known);
            int most = Math.min(utf8.length, known.length) - begin;
            int end = 0;
            while (end < most && utf8[utf8.length - 1 - end] == known[known.length - 1 - end]) {
                end++;
            }
            number(begin);
            number(end);
            range(utf8, begin, utf8.length - end);
        }

        /** Bytes as they are. */
        public void bytes(byte[] some) {
            range(some, 0, some.length);
        }

        private void range(byte[] from, int begin, int end) {
            number(end - begin);
            reserve(end - begin);
            System.arraycopy(from, begin, bytes, length, end - begin);
            length += end - begin;
        }

        private void reserve(int more) {
            if (bytes.length - length < more) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            }
        }

        /** What was written. */
        public byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** What was written, in the order of writing. */
    public static final class In {

        private final byte[] bytes;
        private final int end;
        private int next;

        /** All bytes of some. */
        public In(byte[] bytes) {
            this(bytes, bytes.length);
        }

        /** The bytes before an end. */
        public In(byte[] bytes, int end) {
            this.bytes = bytes;
            this.end = end;
        }

        /** Whether all is read. */
        public boolean isAtEnd() {
            return next == end;
        }

        /** A number that is not negative. */
        public int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte octet = bytes[next++];
                number |= (octet & 0x7F) << shift;
                if (octet >= 0) {
                    return number;
                }
            }
        }

        /** Any number. */
        public long wide() {
            long number = 0;
            for (int i = 0; i < 8; i++) {
                number = number << 8 | bytes[next++] & 0xFF;
            }
            return number;
        }

        /** Bytes as they are. */
        public byte[] bytes() {
            int length = number();
            int from = next;
            next += length;
            return Arrays.copyOfRange(bytes, from, next);
        }

        /** A text. */
        public String text() {
            int length = number();
            int from = next;
            next += length;
            return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
        }

        /** A text that is much like one that is known; the same string where it is the same text. */
        public String text(String like) {
            return same() ? like : differing(like);
        }

        /** Whether the text that was written is the one it is like; what differs must be read next if not. */
        public boolean same() {
            return number() == 0;
        }

        /** A text that differs from the one it is like. */
        public String differing(String like) {
            byte[] known = like.getBytes(StandardCharsets.UTF_8);
            int begin = number();
            int end = number();
            int between = number();
            byte[] utf8 = new byte[begin + between + end];
            System.arraycopy(known, 0, utf8, 0, begin);
            System.arraycopy(bytes, next, utf8, begin, between);
            System.arraycopy(known, known.length - end, utf8, begin + between, end);
            next += between;
            return new String(utf8, StandardCharsets.UTF_8);
        }
    }
}
