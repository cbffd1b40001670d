package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.Set;

/** Recognizes macros that lost their backslash on the way through a listing: "mathcal{O}(n)". */
final class LostBackslash {
    private static final Set<String> MACROS = Set.of(
            "mathcal",
            "mathbb",
            "mathbf",
            "mathrm",
            "mathfrak",
            "mathscr",
            "mathsf",
            "boldsymbol",
            "frac",
            "sqrt",
            "operatorname",
            "textbf",
            "textit",
            "texttt",
            "tilde",
            "hat",
            "widetilde",
            "widehat",
            "overline");
    private static final int LONGEST = 12;

    private LostBackslash() {}

    /** Whether the brace follows the name of such a macro. */
    static boolean before(String text, int brace) {
        return MACROS.contains(word(text, brace));
    }

    /** The letters right before the brace. */
    static String word(String text, int brace) {
        int start = brace;
        while (start > 0 && brace - start <= LONGEST && Chars.asciiLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, brace);
    }
}
