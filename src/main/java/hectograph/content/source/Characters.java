package hectograph.content.source;

import hectograph.problem.Problems;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Which characters a text can hold: those that every page and every feed can. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a character, or half a pair of surrogates, can stand in a text: XML 1.0's Char, less the control
     * characters above ASCII, those that turn the direction of writing, and the code points that Unicode keeps for programs' own use (we do use them).
     */
    public static boolean isLegal(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (isTurning(c)) {
            return false;
        }
        return c < '\u007F' || c > '\u009F' && c < '\uFDD0' || c > '\uFDEF' && c < '\uFFFE' || c == '\u0085';
    }

    /** Whether it embeds, overrides or isolates a direction of writing (Unicode Standard Annex 9, section 2). */
    static boolean isTurning(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /**
     * The first character of a text that can't stand in it. What is written as an escape or as a character reference
     * is not seen when a file is read, so it is looked for again in the text it gives.
     *
     * @return such as {@code U+0007}, or {@code U+D83D} for half an emoji; empty when there is none
     */
    public static Optional<String> illegal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || !isLegal(c)) {
                return Optional.of(name(c));
            }
        }
        return Optional.empty();
    }

    /** A text that was written with character references, as a reader sees it: soft hyphens vanish, ligatures become letters. */
    public static String visible(String text) {
        return Invisible.letters(text);
    }

    /**
     * A text that others wrote, as every page can hold it: what is illegal or invisible is left out, ligatures become
     * letters, lines end in {@code \n}, and all is NFC.
     */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Whether nothing in a text can want cleaning, as in nearly all: characters before the first combining mark are NFC. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual =
                    c >= ' ' && c < '\u007F' || c == '\n' || c == '\t' || c > '\u009F' && c < '\u0300' && c != '\u00AD';
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        String visible = Invisible.removed("", text, new Problems());
        StringBuilder out = null;
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < visible.length()
                    && Character.isLowSurrogate(visible.charAt(i + 1));
            boolean kept = pair || !Character.isSurrogate(c) && isLegal(c) && c != '\r' && c != '\uFEFF';
            if (!kept && out == null) {
                out = new StringBuilder(visible.length()).append(visible, 0, i);
            }
            boolean end = c == '\r' && (i + 1 == visible.length() || visible.charAt(i + 1) != '\n');
            if (out != null && (kept || end)) {
                out.append(end ? '\n' : c);
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(visible.charAt(i));
                }
            }
        }
        String clean = out == null ? visible : out.toString();
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** A character's name in messages, such as {@code U+0007}. */
    public static String name(char c) {
        StringBuilder hex = new StringBuilder(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "U+" + hex;
    }
}
