package hectograph.tex.prose;

import hectograph.tex.Chars;

/**
 * Finds formulas that TeX allows and Markdown does not, where they can only be some: with blanks inside their dollars, as in
 * "$ x_1 $", or a digit behind them, as in "$\sim$70".
 */
final class LooseMath {
    private static final int REACH = 300;

    private LooseMath() {}

    /** The formula at a dollar, before an end; one that ends where it starts if none is there. */
    static MathSpan at(String text, int i, int end) {
        MathSpan none = new MathSpan(i, i, i, i, false);
        if (i + 1 >= end || text.charAt(i + 1) == '$') {
            return none;
        }
        int limit = Math.min(end, i + REACH);
        for (int j = i + 1; j < limit; j++) {
            char c = text.charAt(j);
            if (c == '\\') {
                j++;
            } else if (c == '\n' && j + 1 < limit && text.charAt(j + 1) == '\n') {
                return none;
            } else if (c == '$') {
                boolean prose = MathDelimiters.money(text, i + 1, j) || sentence(text.substring(i + 1, j));
                return !prose && mathematical(text.substring(i + 1, j))
                        ? new MathSpan(i, j + 1, i + 1, j, false)
                        : none;
            }
        }
        return none;
    }

    /** Whether a dollar stands before a word and the next before another: "$HOME/a_b and $PATH". */
    private static boolean sentence(String body) {
        String bare = body.strip();
        return !bare.isEmpty()
                && body.startsWith(bare.substring(0, 1))
                && !body.endsWith(bare)
                && bare.chars().anyMatch(Chars::blank)
                && !command(body);
    }

    /** Whether what stands between two dollars can only be mathematics: it has a command, a script or is one letter. */
    private static boolean mathematical(String body) {
        String bare = body.strip();
        if (bare.isEmpty()) {
            return false;
        }
        boolean letter = bare.length() == 1 && Chars.asciiLetter(bare.charAt(0));
        boolean prose = bare.indexOf(". ") >= 0 || bare.indexOf(", and ") >= 0;
        return letter || !prose && (bare.indexOf('^') >= 0 || bare.indexOf('_') >= 0 || command(bare));
    }

    private static boolean command(String body) {
        for (int i = 0; i + 1 < body.length(); i++) {
            if (body.charAt(i) == '\\' && Chars.asciiLetter(body.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
