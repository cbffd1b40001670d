package hectograph.content.importers.text;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.xml.Markup;
import java.util.regex.Pattern;

/** Texts whose lines were broken anywhere, as files of this age do: a paragraph becomes a line. */
final class Paragraphs {

    /** A line that says no more than that an abstract follows, as it is copied with it from many pages. */
    private static final Pattern HEADING = Pattern.compile("(?i)\\A\\s*abstract[.:]?[ \\t]*\\R");

    private Paragraphs() {}

    /** Hands on an abstract, TeX or plain text, with the tags of the page that it was taken from. */
    static void summary(String text, DraftBuilder draft) {
        Markup.text(joined(HEADING.matcher(text).replaceFirst("")), draft);
    }

    /** The text with a line a paragraph, and an empty line between two. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            String words = line.strip();
            if (words.isEmpty()) {
                open = false;
            } else {
                out.append(out.isEmpty() ? "" : open ? " " : "\n\n").append(words);
                open = true;
            }
        }
        return out.toString();
    }
}
