package hectograph.content.markdown;

/**
 * What stands directly at a formula, such as a full stop, a parenthesis or {@code -Coder}: a line must not end between
 * the two, although browsers would let it.
 */
public final class NoBreak {

    /** A longer run is left alone: better a break at the formula than a line too wide for a phone. */
    private static final int LONGEST = 12;

    private NoBreak() {}

    /** How many characters at the start of a text belong to the formula before it. */
    public static int leading(String text) {
        int end = 0;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end > LONGEST ? 0 : end;
    }

    /** How many characters at the end of a text belong to the formula after it. */
    public static int trailing(String text) {
        int start = text.length();
        while (start > 0 && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        return text.length() - start > LONGEST ? 0 : text.length() - start;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
