package hectograph.content;

import hectograph.problem.Problems;

/**
 * What nobody sees in a text, and what would make trouble on pages and in feeds: soft hyphens and controls of the direction
 * of writing vanish, and the ligatures of typeset pages become their letters.
 */
final class Invisible {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';
    private static final char SOFT_HYPHEN = '\u00AD';

    private Invisible() {}

    /** The text without; a control that turns the text around is reported, since it can make one word look like another. */
    static String removed(String file, String text, Problems problems) {
        if (text.chars().noneMatch(Invisible::isOne)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int turned = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
                out.append(LIGATURES[c - FIRST_LIGATURE]);
            } else if (!isOne(c)) {
                out.append(c);
            } else if (c != SOFT_HYPHEN && turned < 0) {
                turned = i;
            }
        }
        if (turned >= 0) {
            problems.warning(
                    new Source(file, text).at(turned),
                    "control character " + Characters.name(text.charAt(turned)) + " left out",
                    "delete it; it turns the text behind it around");
        }
        return out.toString();
    }

    private static boolean isOne(int c) {
        return c == SOFT_HYPHEN || c >= FIRST_LIGATURE && c <= LAST_LIGATURE || Characters.isTurning(c);
    }
}
