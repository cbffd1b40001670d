package hectograph.content.source;

import hectograph.problem.Problems;

/**
 * What nobody sees in a text, and what would make trouble on pages and in feeds: soft hyphens and controls of the direction
 * of writing vanish, and the ligatures of typeset pages become their letters.
 */
public final class Invisible {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';
    private static final char SOFT_HYPHEN = '\u00AD';

    private Invisible() {}

    /** The text without; a control that turns the text around is reported, since it can make one word look like another. */
    public static String removed(String file, String text, Problems problems) {
        int turned = 0;
        while (turned < text.length() && !Characters.isTurning(text.charAt(turned))) {
            turned++;
        }
        if (turned == text.length()) {
            return letters(text);
        }
        problems.warning(
                new Source(file, text).at(turned),
                "control character " + Characters.name(text.charAt(turned)) + " left out",
                "delete it; it turns the text behind it around");
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !Characters.isTurning(c)).forEach(c -> out.append((char) c));
        return letters(out.toString());
    }

    /** The text without soft hyphens, and with the letters of ligatures. */
    public static String letters(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) != SOFT_HYPHEN && !isLigature(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLigature(c)) {
                out.append(LIGATURES[c - FIRST_LIGATURE]);
            } else if (c != SOFT_HYPHEN) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isLigature(int c) {
        return c >= FIRST_LIGATURE && c <= LAST_LIGATURE;
    }
}
