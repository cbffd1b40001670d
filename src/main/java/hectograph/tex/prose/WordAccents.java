package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Accents that TeX writes as a backslash, a sign and a letter, in a text where a backslash also escapes the sign:
 * {@code Schr\"odinger} has one, {@code \"a word\"} and {@code it\'s} have none.
 */
final class WordAccents {

    private static final String VOWELS = "aeiouyAEIOUY";

    private final String text;

    WordAccents(String text) {
        this.text = text;
    }

    /**
     * A letter with its accent.
     *
     * @param shown the letter
     * @param end where the text goes on behind it
     */
    record Accent(String shown, int end) {}

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /**
     * The accent at a backslash.
     *
     * @param i where the backslash stands
     * @param grouped whether braces around it say that it belongs to TeX
     */
    Optional<Accent> at(int i, boolean grouped) {
        String sign = String.valueOf(at(i + 1));
        String combining = TextTables.ACCENTS.get(sign);
        if (combining == null) {
            return Optional.empty();
        }
        Optional<Accent> braced = braced(i + 2, combining);
        if (braced.isPresent() || Chars.asciiLetter(sign.charAt(0))) {
            return braced; // \c is the accent of \c{c} and the beginning of many commands
        }
        boolean dotless = at(i + 2) == '\\' && at(i + 3) == 'i' && !Chars.asciiLetter(at(i + 4));
        if (dotless) {
            return composed('i', combining, at(i + 4) == '{' && at(i + 5) == '}' ? i + 6 : i + 4);
        }
        boolean meant = Chars.asciiLetter(at(i + 2)) && (grouped || meant(i, sign.charAt(0), at(i + 2)));
        return meant ? composed(at(i + 2), combining, i + 3) : Optional.empty();
    }

    private Optional<Accent> braced(int brace, String combining) {
        if (at(brace) != '{') {
            return Optional.empty();
        }
        boolean dotless = at(brace + 1) == '\\' && (at(brace + 2) == 'i' || at(brace + 2) == 'j');
        int letter = dotless ? brace + 2 : brace + 1;
        return Chars.asciiLetter(at(letter)) && at(letter + 1) == '}'
                ? composed(at(letter), combining, letter + 2)
                : Optional.empty();
    }

    private static Optional<Accent> composed(char letter, String combining, int end) {
        String one = Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
        return one.length() == 1 ? Optional.of(new Accent(one, end)) : Optional.empty();
    }

    /** Whether a sign and a letter without braces are an accent, and no escape of the sign. */
    private boolean meant(int i, char sign, char letter) {
        int before = 0;
        while (before < 3 && Character.isLetter(at(i - 1 - before))) {
            before++;
        }
        boolean vowel = VOWELS.indexOf(letter) >= 0;
        if (sign == '\'') {
            // Elisions, as in l'art and it's, have a letter or two before them, or no vowel behind.
            boolean consonant = "ncszNCSZ".indexOf(letter) >= 0 && Character.isLetter(at(i + 3));
            boolean capital = before == 0 && "AEO".indexOf(letter) >= 0 && Character.isLowerCase(at(i + 3));
            return before >= 2 && (vowel || consonant) || capital;
        }
        return before >= 1 && (vowel || sign == '~' && (letter == 'n' || letter == 'N'));
    }
}
