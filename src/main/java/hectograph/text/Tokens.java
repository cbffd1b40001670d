package hectograph.text;

import java.util.Arrays;

/**
 * The words of a text by their numbers, each with its place and what stands beside it: all that comparing and searching ask
 * of a text, in about four bytes a word, so that a text is split into words once.
 */
public final class Tokens {

    /** Those of no text. */
    public static final Tokens NONE = new Tokens(new byte[0]);

    private static final int PARTED = 1;
    private static final int JOINED = 2;
    private static final int SMALL = 4;
    private static final int FLAGS = 3;

    private final byte[] bytes;

    /**
     * What was read before.
     *
     * @param bytes those of {@link #bytes()}; not changed after
     */
    public Tokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a text. */
    public static Tokens of(String text, WordNumbers numbers) {
        Words words = new Words(text);
        Octets.Out out = new Octets.Out(text.length() + Octets.MOST);
        int before = 0;
        while (words.next()) {
            int flags =
                    (words.isParted() ? PARTED : 0) | (words.isJoined() ? JOINED : 0) | (words.isSmall() ? SMALL : 0);
            out.number(numbers.number(words.word()) << FLAGS | flags);
            out.number(words.start() - before);
            before = words.start();
        }
        byte[] bytes = out.bytes();
        return bytes.length == 0 ? NONE : new Tokens(bytes);
    }

    /** Themselves as bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Walks over the words.
     *
     * @param numbers by which the text was read
     */
    public WordSequence walk(WordNumbers numbers) {
        return new Walk(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tokens tokens && Arrays.equals(bytes, tokens.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private final class Walk implements WordSequence {

        private final WordNumbers numbers;
        private final Octets.In in = new Octets.In(bytes);
        private int token;
        private int start;

        Walk(WordNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean next() {
            if (in.isAtEnd()) {
                return false;
            }
            token = in.number();
            start += in.number();
            return true;
        }

        @Override
        public String word() {
            return numbers.word(number());
        }

        @Override
        public int number() {
            return token >>> FLAGS;
        }

        @Override
        public int start() {
            return start;
        }

        @Override
        public boolean isParted() {
            return (token & PARTED) > 0;
        }

        @Override
        public boolean isJoined() {
            return (token & JOINED) > 0;
        }

        @Override
        public boolean isSmall() {
            return (token & SMALL) > 0;
        }
    }
}
