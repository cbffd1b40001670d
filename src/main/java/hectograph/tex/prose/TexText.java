package hectograph.tex.prose;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Turns prose written for TeX into Unicode or Markdown. Never throws; the result holds no control characters. */
public final class TexText {
    /** Stands for a formula; no text that was read holds it. */
    private static final char FORMULA = '\uFDD0';

    /** Before the first combining mark every character is NFC, whatever stands beside it. */
    private static final char FIRST_MARK = '\u0300';

    private static final int LENGTH_LIMIT = 1_000_000;

    private TexText() {}

    /**
     * Prose that has been turned.
     *
     * @param text the prose, in Unicode's form NFC
     * @param notes what was left out or not understood, in order; offsets are into the TeX
     */
    public record Result(String text, List<TexNote> notes) {
        /** Copies the notes. */
        public Result {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Plain Unicode on one line, for titles, slugs and meta tags: white space collapsed, markup gone, formulas as
     * {@link Formula#plain}.
     */
    public static Result plain(String tex, Macros macros) {
        List<TexNote> notes = new ArrayList<>();
        PlainSink sink = new PlainSink(macros, notes);
        new TextReader(cut(tex, notes), sink, macros, notes).read();
        return new Result(nfc(Chars.tidy(sink.result())), notes);
    }

    /**
     * CommonMark with Unicode, for abstracts pasted from TeX sources or listings: formulas stay, the rest of TeX goes, and
     * what Markdown would take for markup is escaped. Prose without TeX comes back as it was.
     */
    public static Result markdown(String tex) {
        List<TexNote> notes = new ArrayList<>();
        MarkdownSink sink = new MarkdownSink();
        new TextReader(cut(tex, notes), sink, Macros.NONE, notes).read();
        String text = Chars.clean(sink.result());
        // A list or formula at the end leaves a paragraph open that nothing follows.
        return new Result(nfc(text.endsWith("\n\n") && !tex.endsWith("\n\n") ? text.strip() : text), notes);
    }

    /** One line of text with its formulas as they are and the TeX around them as Unicode, for titles. */
    public static Result around(String text) {
        boolean plain = text.indexOf('\\') < 0
                && text.indexOf('{') < 0
                && text.indexOf('`') < 0
                && text.indexOf('~') < 0
                && !text.contains("--")
                && !text.contains("''");
        if (plain) {
            return new Result(text, List.of());
        }
        List<TexNote> notes = new ArrayList<>();
        StringBuilder cut = new StringBuilder(text.length());
        List<MathSpan> spans = MathSpans.find(text);
        int done = 0;
        for (MathSpan span : spans) {
            cut.append(text, done, span.start()).append(FORMULA);
            done = span.end();
        }
        cut.append(text, done, text.length());
        PlainSink sink = new PlainSink(Macros.NONE, notes);
        new TextReader(cut.toString(), sink, new TextMacros(Macros.NONE), new TextNotes(notes, 0), false).read();
        String read = nfc(sink.result());
        StringBuilder out = new StringBuilder(text.length());
        int next = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c == FORMULA && next < spans.size()) {
                MathSpan span = spans.get(next++);
                out.append(text, span.start(), span.end());
            } else if (c == '$') {
                out.append("\\$"); // a dollar that was escaped must not begin a formula now
            } else {
                out.append(c);
            }
        }
        return new Result(out.toString(), notes);
    }

    private static String cut(String tex, List<TexNote> notes) {
        if (tex.length() <= LENGTH_LIMIT) {
            return tex;
        }
        notes.add(new TexNote(LENGTH_LIMIT, "text longer than " + LENGTH_LIMIT + " characters", "split it"));
        return tex.substring(0, LENGTH_LIMIT);
    }

    private static String nfc(String text) {
        return Chars.below(text, FIRST_MARK) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
