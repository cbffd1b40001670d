package hectograph.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, in few of them. */
final class Octets {

    private Octets() {}

    /** Bytes that grow. */
    static final class Out {

        private byte[] bytes = new byte[2048];
        private int length;

        private void one(int octet) {
            reserve(1);
            bytes[length++] = (byte) octet;
        }

        /** A number that is not negative, seven bits a byte. */
        void number(int number) {
            int rest = number;
            while (rest > 0x7F) {
                one(rest | 0x80);
                rest >>>= 7;
            }
            one(rest);
        }

        /** Any number. */
        void wide(long number) {
            for (int shift = 56; shift >= 0; shift -= 8) {
                one((int) (number >>> shift));
            }
        }

        /** A text without halves of surrogate pairs, which no text of ours has. */
        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            range(utf8, 0, utf8.length);
        }

        /** A text that is much like one that is known: only what lies between what they share is written. */
        void text(String text, String like) {
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
        void bytes(byte[] some) {
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

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** What was written, in the order of writing. */
    static final class In {

        private final byte[] bytes;
        private int next;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte octet = bytes[next++];
                number |= (octet & 0x7F) << shift;
                if (octet >= 0) {
                    return number;
                }
            }
        }

        long wide() {
            long number = 0;
            for (int i = 0; i < 8; i++) {
                number = number << 8 | bytes[next++] & 0xFF;
            }
            return number;
        }

        byte[] bytes() {
            int length = number();
            int from = next;
            next += length;
            return Arrays.copyOfRange(bytes, from, next);
        }

        String text() {
            int length = number();
            int from = next;
            next += length;
            return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
        }

        /** A text that is much like one that is known; the same string where it is the same text. */
        String text(String like) {
            return same() ? like : differing(like);
        }

        /** Whether the text that was written is the one it is like; what differs must be read next if not. */
        boolean same() {
            return number() == 0;
        }

        String differing(String like) {
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
