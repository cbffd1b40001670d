package hectograph.content.importers.record;

import hectograph.content.WebAddresses;
import hectograph.content.source.Characters;
import hectograph.model.NameParts;
import java.util.Locale;
import java.util.Set;

/** The short texts of a record, clean, on one line, and of bounded length. */
public final class Facts {

    /** The longest that is kept, in UTF-16 code units. */
    static final int LONGEST = 1_000;

    private Facts() {}

    /** A fact on one line. */
    static String of(String text) {
        return text.isEmpty() ? text : cut(line(text), LONGEST);
    }

    /** The parts of a name, each on one line. */
    static NameParts of(NameParts parts) {
        return new NameParts(of(parts.given()), of(parts.family()), of(parts.suffix()));
    }

    /** A web address that a content file can hold; empty when it is none. */
    static String address(String url) {
        String address = Characters.clean(url).strip();
        return address.length() <= LONGEST && WebAddresses.isOne(address) ? address : "";
    }

    /** A clean text with each run of white space as one blank, and none at its ends. */
    static String line(String text) {
        String clean = Characters.clean(text);
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /** The beginning of a text, with no half of a character at its end. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Why a paper was withdrawn, where a word for yes says no more than that, and one for no the contrary. */
    static String reason(String text) {
        String word = of(text).toLowerCase(Locale.ROOT);
        if (Set.of("yes", "on", "y", "true", "1").contains(word)) {
            return "true";
        }
        return Set.of("no", "off", "n", "false", "0").contains(word) ? "" : of(text);
    }
}
