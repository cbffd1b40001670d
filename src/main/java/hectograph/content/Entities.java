package hectograph.content;

import hectograph.content.markdown.CharacterReferences;
import hectograph.content.source.Characters;
import hectograph.content.source.Invisible;
import java.util.Map;

/**
 * Character references of HTML in texts that are not HTML. Titles that were scraped hold them, no paper means them, and
 * feed readers take what is meant as a reference for the character anyway.
 */
public final class Entities {

    /** Those that programs write, so that most texts need no table of all. */
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    /** The longest name with its sign, in characters. */
    private static final int LONGEST = 33;

    private Entities() {}

    /** The text with its references resolved, once, so that an escaped reference becomes a reference. What is none stays. */
    public static String resolved(String text) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (next >= 0) {
            int end = text.indexOf(';', next);
            String meant = end < 0 || end - next > LONGEST ? "" : character(text.substring(next + 1, end));
            if (!meant.isEmpty()) {
                out.append(text, done, next).append(Invisible.letters(meant));
                done = end + 1;
            }
            next = text.indexOf('&', next + 1);
        }
        return out.append(text, done, text.length()).toString();
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            boolean word = !name.isEmpty() && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
            String usual = NAMED.getOrDefault(name, "");
            return usual.isEmpty() && word ? CharacterReferences.named(name) : usual;
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            String text = Character.toString(code);
            return Characters.illegal(text).isEmpty() ? text : "";
        } catch (IllegalArgumentException e) { // no number, or none of a character
            return "";
        }
    }
}
