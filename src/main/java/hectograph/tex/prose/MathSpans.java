package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds formulas in Markdown: {@code $..$}, {@code $$..$$}, {@code \(..\)}, {@code \[..\]} and environments such as
 * {@code equation}. Money is no formula: an opening dollar is not followed by a blank, a closing one neither preceded by a
 * blank nor followed by a digit, unless what stands between them can only be mathematics. Nothing is found in code, and
 * nothing across a blank line.
 */
public final class MathSpans {
    private MathSpans() {}

    /**
     * What a text holds.
     *
     * @param spans its formulas, in order, none inside another
     * @param unclosed where a delimiter begins what would be a formula if another ended it
     */
    public record Found(List<MathSpan> spans, List<Integer> unclosed) {}

    /** The formulas of a Markdown text, in order, none inside another. Takes time in proportion to the text. */
    public static List<MathSpan> find(String text) {
        return all(text, true).spans();
    }

    /**
     * The formulas of a Markdown text, and what begins like one. Takes time in proportion to the text.
     *
     * @param text the text
     * @param texText whether backticks may open quotations as in TeX, within which formulas are found; else they are code's
     */
    public static Found all(String text, boolean texText) {
        if (text.indexOf('$') < 0 && text.indexOf('\\') < 0) {
            return new Found(List.of(), List.of());
        }
        List<MathSpan> spans = new ArrayList<>();
        List<Integer> unclosed = new ArrayList<>();
        Optional<TexMarks> marks = texText ? Optional.of(new TexMarks(text)) : Optional.empty();
        for (MarkdownBlocks.Range paragraph : MarkdownBlocks.paragraphs(text)) {
            inline(text, paragraph, marks, new Found(spans, unclosed));
        }
        return new Found(List.copyOf(spans), List.copyOf(unclosed));
    }

    private static void inline(String text, MarkdownBlocks.Range paragraph, Optional<TexMarks> marks, Found found) {
        int end = paragraph.end();
        MathDelimiters delimiters = new MathDelimiters(text, end);
        int i = paragraph.start();
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`') {
                int tick = i;
                i = marks.filter(quotes -> quotes.closing(tick, end) >= 0)
                        .map(quotes -> quotes.afterRun(tick, end))
                        .orElseGet(() -> delimiters.afterCode(tick));
            } else if (c == '$' || c == '\\') {
                MathSpan span = delimiters.at(i);
                if (span.end() > i) {
                    found.spans().add(span);
                    i = span.end();
                } else {
                    if (begins(text, i, end)) {
                        found.unclosed().add(i);
                    }
                    i = delimiters.after(i);
                }
            } else {
                i++;
            }
        }
    }

    /** Whether a delimiter without its partner was meant to begin a formula: before an amount, or in US$, it was not. */
    private static boolean begins(String text, int i, int end) {
        char next = i + 1 < end ? text.charAt(i + 1) : ' ';
        if (text.charAt(i) == '\\') {
            return next == '(' || next == '[';
        }
        boolean currency = i > 0 && Chars.asciiLetter(text.charAt(i - 1));
        boolean two = next == '$' && !(i + 2 < end && text.charAt(i + 2) == '$');
        return !currency && (two || Chars.asciiLetter(next) || next == '\\');
    }
}
