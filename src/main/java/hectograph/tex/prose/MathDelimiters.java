package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds the second delimiter of a formula within a stretch of text. Remembers what it did not find, so that a text full
 * of first delimiters takes no longer than any other.
 */
final class MathDelimiters {
    // How far a formula may reach while a brace is open; beyond, the brace is taken for a stray one.
    private static final int BRACE_REACH = 2000;

    private static final String BEGIN = "\\begin{";
    private static final int LONGEST_NAME = 12;

    /** Environments that only say that a formula stands alone. */
    private static final Set<String> ALONE = Set.of("equation", "equation*", "displaymath", "math");

    /** Environments that are a part of their formula. */
    private static final Set<String> ALIGNED =
            Set.of("align", "align*", "gather", "gather*", "eqnarray", "eqnarray*", "multline", "multline*", "aligned");

    private final String text;
    private final int end;
    private final BitSet codeWithoutEnd = new BitSet();
    private boolean noRound;
    private boolean noSquare;
    private boolean noDouble;
    private boolean noEnvironment;

    /** Delimiters in a text before an end. */
    MathDelimiters(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The formula that begins at a dollar or backslash; one that ends where it starts if none does. */
    MathSpan at(int i) {
        if (text.charAt(i) == '\\') {
            char next = i + 1 < end ? text.charAt(i + 1) : ' ';
            return switch (next) {
                case '(' -> round(i);
                case '[' -> square(i);
                case 'b' -> environment(i);
                default -> none(i);
            };
        }
        if (i + 1 < end && text.charAt(i + 1) == '$') {
            return twoDollars(i);
        }
        MathSpan span = oneDollar(i);
        return span.end() > i ? span : LooseMath.at(text, i, end);
    }

    /** An environment of mathematics that stands in the text by itself, without dollars. */
    private MathSpan environment(int i) {
        int brace = i + BEGIN.length();
        int close = text.startsWith(BEGIN, i) ? Chars.find(text, '}', brace, LONGEST_NAME + 1) : -1;
        String name = close < 0 ? "" : text.substring(brace, close);
        boolean alone = ALONE.contains(name);
        if (noEnvironment || !alone && !ALIGNED.contains(name)) {
            return none(i);
        }
        String ending = "\\end{" + name + "}";
        int body = text.indexOf(ending, close);
        if (body < 0 || body + ending.length() > end) {
            noEnvironment = true;
            return none(i);
        }
        int after = body + ending.length();
        return alone
                ? new MathSpan(i, after, close + 1, body, !name.equals("math"))
                : new MathSpan(i, after, i, after, true);
    }

    /** Where to look on after a dollar or backslash that begins no formula. */
    int after(int i) {
        if (text.charAt(i) == '\\') {
            return Math.min(i + 2, end);
        }
        int next = i + 1;
        while (next < end && text.charAt(next) == '$') {
            next++;
        }
        return next;
    }

    /** Where to look on after a run of backticks: after the code, if it is closed. */
    int afterCode(int i) {
        int length = run(i, '`');
        if (!codeWithoutEnd.get(length)) {
            int j = i + length;
            while (j < end) {
                if (text.charAt(j) != '`') {
                    j++;
                    continue;
                }
                int closing = run(j, '`');
                if (closing == length) {
                    return j + closing;
                }
                j += closing;
            }
            codeWithoutEnd.set(length);
        }
        return i + length;
    }

    private int run(int i, char c) {
        int j = i;
        while (j < end && text.charAt(j) == c) {
            j++;
        }
        return j - i;
    }

    private static MathSpan none(int i) {
        return new MathSpan(i, i, i, i, false);
    }

    private MathSpan round(int i) {
        int close = noRound ? -1 : closing(i + 2, ')');
        noRound |= close < 0;
        return close < 0 ? none(i) : new MathSpan(i, close + 2, i + 2, close, false);
    }

    private MathSpan square(int i) {
        int close = noSquare ? -1 : closing(i + 2, ']');
        noSquare |= close < 0;
        return close < 0 ? none(i) : new MathSpan(i, close + 2, i + 2, close, true);
    }

    private int closing(int from, char bracket) {
        for (int i = from; i + 1 < end; i++) {
            if (text.charAt(i) == '\\') {
                if (text.charAt(i + 1) == bracket) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private MathSpan twoDollars(int i) {
        if (noDouble || run(i, '$') > 2) {
            return none(i);
        }
        for (int j = i + 2; j + 1 < end; j++) {
            char c = text.charAt(j);
            if (c == '\\') {
                j++;
            } else if (c == '$' && text.charAt(j + 1) == '$') {
                return j == i + 2 ? none(i) : new MathSpan(i, j + 2, i + 2, j, true);
            }
        }
        noDouble = true;
        return none(i);
    }

    private MathSpan oneDollar(int i) {
        if (i + 1 >= end || Chars.blank(text.charAt(i + 1))) {
            return none(i);
        }
        int depth = 0;
        for (int j = i + 1; j < end; j++) {
            char c = text.charAt(j);
            if (c == '\\') {
                j++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '$' && (depth <= 0 || j - i > BRACE_REACH)) {
                return closes(j) && !money(text, i + 1, j) ? new MathSpan(i, j + 1, i + 1, j, false) : none(i);
            } else if (depth > 0 && j - i > BRACE_REACH) {
                return none(i);
            }
        }
        return none(i);
    }

    private boolean closes(int j) {
        boolean digitAfter = j + 1 < end && Chars.digit(text.charAt(j + 1));
        return !digitAfter && !Chars.blank(text.charAt(j - 1)) && !(j + 1 < end && text.charAt(j + 1) == '$');
    }

    /** Whether what stands between two dollars is prose after an amount: "$5 to the US$". */
    static boolean money(String text, int from, int to) {
        if (!Chars.digit(text.charAt(from))) {
            return false;
        }
        int letters = 0;
        for (int i = from; i <= to; i++) {
            char c = text.charAt(i);
            if (letters < 0) {
                letters = Chars.blank(c) ? 0 : -1;
            } else if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (Chars.blank(c)) {
                if (letters >= 2) {
                    return true;
                }
                letters = 0;
            } else {
                // Not a bare word: wait for the next blank.
                letters = -1;
            }
        }
        return false;
    }
}
