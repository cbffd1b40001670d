package hectograph.model;

import java.util.Optional;

/**
 * What makes one text of another that says nearly the same: an abstract of its plain words, say, with marks for emphasis and
 * formulas put in. A collection holds every abstract in several forms, and what differs in them is short.
 */
final class Edits {

    /** What makes a text of itself. */
    static final Edits NONE = new Edits("", "");

    /** So many characters that are equal in both texts end a difference. */
    private static final int ENOUGH = 8;

    /** So many characters of the one text may have gone between what is equal: a formula in Unicode is short. */
    private static final int FARTHEST = 40;

    /** What an object with its texts takes, in characters of one byte. */
    private static final int OVERHEAD = 100;

    /** Of each difference: how many characters stay before it, how many go, how many come. */
    private final String steps;

    private final String come;

    private Edits(String steps, String come) {
        this.steps = steps;
        this.come = come;
    }

    /**
     * What makes one text of another.
     *
     * @return empty where so much differs that they take more than half the memory of the text itself
     */
    static Optional<Edits> between(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(NONE);
        }
        StringBuilder steps = new StringBuilder();
        StringBuilder come = new StringBuilder();
        Pair pair = new Pair(from, to);
        while (!pair.isAtEnd()) {
            int same = pair.passSame();
            int read = pair.read;
            int written = pair.written;
            pair.passDifferent();
            int gone = pair.read - read;
            int added = pair.written - written;
            if (Math.max(same, Math.max(gone, added)) > Character.MAX_VALUE) {
                return Optional.empty();
            }
            steps.append((char) same).append((char) gone).append((char) added);
            come.append(to, written, pair.written);
            if (come.length() + steps.length() + OVERHEAD > to.length() / 2) {
                return Optional.empty();
            }
        }
        return Optional.of(new Edits(steps.toString(), come.toString()));
    }

    /** The text that these make of the one they were found for. */
    String of(String from) {
        if (this == NONE) {
            return from;
        }
        StringBuilder to = new StringBuilder(from.length() + come.length());
        int read = 0;
        int taken = 0;
        for (int i = 0; i < steps.length(); i += 3) {
            to.append(from, read, read + steps.charAt(i));
            read += steps.charAt(i) + steps.charAt(i + 1);
            to.append(come, taken, taken + steps.charAt(i + 2));
            taken += steps.charAt(i + 2);
        }
        return to.toString();
    }

    /** Two texts that are read beside each other. */
    private static final class Pair {

        private final String from;
        private final String to;
        private int read;
        private int written;

        /** The end of the last tag that was looked for; -1 when there is none any more. */
        private int close;

        Pair(String from, String to) {
            this.from = from;
            this.to = to;
        }

        boolean isAtEnd() {
            return read == from.length() && written == to.length();
        }

        /** Passes what is the same in both, and says how much. */
        int passSame() {
            int begin = read;
            while (read < from.length() && written < to.length() && from.charAt(read) == to.charAt(written)) {
                read++;
                written++;
            }
            return read - begin;
        }

        /** Passes what differs, up to where enough is the same again. */
        void passDifferent() {
            int last = Math.min(from.length() - ENOUGH, read + FARTHEST);
            while (written < to.length()) {
                for (int there = read; there <= last; there++) {
                    if (from.charAt(there) == to.charAt(written) && from.regionMatches(there, to, written, ENOUGH)) {
                        read = there;
                        return;
                    }
                }
                if (to.charAt(written) == '<' && close >= 0) { // the letters of a tag are those of many words
                    close = close > written ? close : to.indexOf('>', written);
                    written = Math.max(written, close);
                }
                written++;
            }
            read = from.length();
        }
    }
}
