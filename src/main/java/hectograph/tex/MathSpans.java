package hectograph.tex;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds formulas in Markdown: {@code $..$}, {@code $$..$$}, {@code \(..\)} and {@code \[..\]}. Money is no formula: an
 * opening dollar is not followed by a blank, a closing one neither preceded by a blank nor followed by a digit. Nothing is
 * found in code, and nothing across a blank line.
 */
public final class MathSpans {
    private MathSpans() {}

    /** The formulas of a Markdown text, in order, none inside another. Takes time in proportion to the text. */
    public static List<MathSpan> find(String text) {
        if (text.indexOf('$') < 0 && text.indexOf('\\') < 0) {
            return List.of();
        }
        List<MathSpan> spans = new ArrayList<>();
        for (MarkdownBlocks.Range paragraph : MarkdownBlocks.paragraphs(text)) {
            inline(text, paragraph.start(), paragraph.end(), spans);
        }
        return List.copyOf(spans);
    }

    private static void inline(String text, int start, int end, List<MathSpan> spans) {
        MathDelimiters delimiters = new MathDelimiters(text, end);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`') {
                i = delimiters.afterCode(i);
            } else if (c == '$' || c == '\\') {
                MathSpan span = delimiters.at(i);
                if (span.end() > i) {
                    spans.add(span);
                    i = span.end();
                } else {
                    i = delimiters.after(i);
                }
            } else {
                i++;
            }
        }
    }
}
