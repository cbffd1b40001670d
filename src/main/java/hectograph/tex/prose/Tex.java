package hectograph.tex.prose;

import hectograph.tex.Macros;
import hectograph.tex.math.Formula;

/** Reads formulas, with the words in them, and titles that carry tags. */
public final class Tex {
    private Tex() {}

    /**
     * Reads a formula. Never throws: what cannot be read is shown as its source, with a note.
     *
     * @param source the formula without its delimiters
     * @param display whether it stands on a line of its own
     * @param macros the site's own macros
     */
    public static Formula formula(String source, boolean display, Macros macros) {
        return Formula.of(source, display, macros, TextReader::words);
    }

    /**
     * Text without the tags of HTML that scraped titles carry ({@code <i>}, {@code <sub>} and the like): what they
     * raise or lower is raised or lowered in Unicode where that can be, else only the tags go. Other angle brackets
     * stay, and so do all in formulas, where one is a relation.
     */
    public static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (MathSpan span : MathSpans.find(text)) {
            appendWithoutTags(text.substring(done, span.start()), out);
            out.append(text, span.start(), span.end());
            done = span.end();
        }
        appendWithoutTags(text.substring(done), out);
        return out.toString();
    }

    private static void appendWithoutTags(String text, StringBuilder out) {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '<') {
                HtmlTag tag = HtmlTag.at(text, i);
                out.append(tag.shown());
                i += tag.length();
            } else {
                out.append(text.charAt(i++));
            }
        }
    }
}
