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
        int read = 0;
        int written = 0;
        while (read < from.length() || written < to.length()) {
            int same = same(from, read, to, written);
            read += same;
            written += same;
            long both = nextEqual(from, read, to, written);
            int gone = (int) (both >> Integer.SIZE) - read;
            int end = (int) both;
            if (same > Character.MAX_VALUE || gone > Character.MAX_VALUE || end - written > Character.MAX_VALUE) {
                return Optional.empty();
            }
            steps.append((char) same).append((char) gone).append((char) (end - written));
            come.append(to, written, end);
            read += gone;
            written = end;
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

    /** How many characters are the same in both from two places on. */
    private static int same(String from, int read, String to, int written) {
        int most = Math.min(from.length() - read, to.length() - written);
        int same = 0;
        while (same < most && from.charAt(read + same) == to.charAt(written + same)) {
            same++;
        }
        return same;
    }

    /** The next places in both from which enough is the same, the first in the upper half; their ends if there are none. */
    private static long nextEqual(String from, int read, String to, int written) {
        int last = Math.min(from.length() - ENOUGH, read + FARTHEST);
        int close = 0;
        int at = written;
        while (at < to.length()) {
            for (int there = read; there <= last; there++) {
                if (from.charAt(there) == to.charAt(at) && from.regionMatches(there, to, at, ENOUGH)) {
                    return (long) there << Integer.SIZE | at;
                }
            }
            if (to.charAt(at) == '<' && close >= 0) { // the letters of a tag are those of many words
                close = close > at ? close : to.indexOf('>', at);
                at = Math.max(at, close);
            }
            at++;
        }
        return (long) from.length() << Integer.SIZE | to.length();
    }
}
