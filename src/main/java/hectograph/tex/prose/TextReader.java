package hectograph.tex.prose;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import hectograph.tex.SmallLetters;
import hectograph.tex.TexNote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads TeX prose from left to right and tells a sink what it finds. Takes time in proportion to the text. */
final class TextReader {
    private final String text;
    private final TextSink sink;
    private final TextCommands commands;
    private final TextNotes notes;
    private final boolean formulas;
    private final MathDelimiters delimiters;
    private final Braces braces;
    private final Quotes quotes;
    private final Deque<TextSink.Style> groups = new ArrayDeque<>();
    private final StringBuilder pending = new StringBuilder();
    private int position;

    TextReader(String text, TextSink sink, Macros macros, List<TexNote> notes) {
        this(text, sink, new TextMacros(macros), new TextNotes(notes, -1), true);
    }

    TextReader(String text, TextSink sink, TextMacros macros, TextNotes notes, boolean formulas) {
        this.text = text;
        this.sink = sink;
        this.notes = notes;
        this.formulas = formulas;
        this.delimiters = new MathDelimiters(text, text.length());
        this.braces = new Braces(text);
        this.quotes = new Quotes(text);
        this.commands = new TextCommands(this, sink, macros, notes);
    }

    /** The words of a formula: no formulas in them, blanks at the edges kept. */
    static String words(String tex) {
        return simply(tex, new TextMacros(Macros.NONE), new TextNotes(new ArrayList<>(), 0));
    }

    static String simply(String tex, TextMacros macros, TextNotes notes) {
        PlainSink sink = new PlainSink(Macros.NONE, notes.list());
        new TextReader(tex, sink, macros, notes, false).read();
        return sink.result();
    }

    /** An address as TeX writes it, with escapes for its own special characters. */
    static String address(String tex) {
        StringBuilder out = new StringBuilder(tex.length());
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            boolean escape = c == '\\' && i + 1 < tex.length() && "%#&_~{}$".indexOf(tex.charAt(i + 1)) >= 0;
            if (!escape) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    void read() {
        while (position < text.length()) {
            step(text.charAt(position));
        }
        while (!groups.isEmpty()) {
            close(groups.pop());
        }
        flush();
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> {
                if (!formula()) {
                    commands.read();
                }
            }
            case '$' -> {
                if (!formula()) {
                    int after = delimiters.after(position);
                    put(text.substring(position, after), after - position);
                }
            }
            case '{' -> brace();
            case '}' -> {
                if (braces.matched(position) && !groups.isEmpty()) {
                    position++;
                    close(groups.pop());
                } else {
                    put(braces.matched(position) ? "" : "}", 1);
                }
            }
            case '`', '\'', '"' -> quote();
            case '^', '_' -> script(c);
            case '-' -> dashes();
            case '~' -> put(tie() ? " " : "~", 1);
            case '<' -> tag();
            default -> plain();
        }
    }

    /** What stands for itself, up to the next character that may not; what no page can hold is left out. */
    private void plain() {
        int start = position;
        while (position < text.length() && isPlain(text.charAt(position))) {
            position++;
        }
        pending.append(text, start, position);
        if (position == start) {
            int cp = text.codePointAt(position);
            if (Chars.allowed(cp)) {
                pending.appendCodePoint(cp);
            }
            position += Character.charCount(cp);
        }
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '\\', '$', '{', '}', '`', '\'', '"', '^', '_', '-', '~', '<' -> false;
            default -> Chars.allowed(c) && !Character.isSurrogate(c);
        };
    }

    private void brace() {
        if (braces.matched(position) && LostBackslash.before(text, position)) {
            commands.note(
                    position,
                    "\"" + LostBackslash.word(text, position) + "{\" looks like a macro without its backslash",
                    "write the formula in dollar signs");
            int end = braces.partner(position) + 1;
            put(text.substring(position, end), end - position);
        } else if (braces.matched(position)) {
            position++;
            groups.push(commands.switched());
            open(groups.peek());
        } else {
            put("{", 1);
        }
    }

    /** A script outside of a formula: numbers become small ones, of anything else the braces stay. */
    private void script(char mark) {
        int open = position + 1;
        if (open >= text.length() || text.charAt(open) != '{' || !braces.matched(open)) {
            put(String.valueOf(mark), 1);
            return;
        }
        int close = braces.partner(open);
        String inner = text.substring(open + 1, close);
        boolean number = inner.chars().allMatch(c -> Chars.digit(c) || c == '-' || c == '+');
        String small = !number ? "" : mark == '^' ? SmallLetters.raised(inner) : SmallLetters.lowered(inner);
        put(small.isEmpty() ? text.substring(position, close + 1) : small, close + 1 - position);
    }

    private boolean formula() {
        if (!formulas) {
            return false;
        }
        MathSpan span = delimiters.at(position);
        if (span.end() == position) {
            return false;
        }
        math(text.substring(span.bodyStart(), span.bodyEnd()), span.display(), span.bodyStart());
        position = span.end();
        return true;
    }

    private void quote() {
        Quotes.Mark mark = quotes.at(position);
        if (mark.code()) {
            flush();
            sink.code(mark.shown());
            position += mark.length();
        } else {
            put(mark.shown(), mark.length());
        }
    }

    private void dashes() {
        int end = position;
        while (end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        int length = end - position;
        put(length == 2 ? "–" : length == 3 ? "—" : text.substring(position, end), length);
    }

    /** Whether a tilde ties two words; else it means "about", as in "~3x", or stands for itself. */
    private boolean tie() {
        if (position == 0 || position + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position + 1);
        return !Chars.blank(before) && "([{/~=<>\u2013-".indexOf(before) < 0 && !Chars.blank(after) && after != '~';
    }

    /** HTML that strayed into the text: letters raised and lowered become Unicode, simple tags vanish. */
    private void tag() {
        HtmlTag tag = HtmlTag.at(text, position);
        put(tag.shown(), tag.length());
    }

    boolean formulas() {
        return formulas;
    }

    int position() {
        return position;
    }

    String text() {
        return text;
    }

    Braces braces() {
        return braces;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Appends literal text and passes over some of the source. */
    void put(String shown, int length) {
        pending.append(shown);
        position += length;
    }

    /** Tells the sink what has gathered. */
    void flush() {
        if (!pending.isEmpty()) {
            sink.text(pending.toString());
            pending.setLength(0);
        }
    }

    void math(String body, boolean display, int offset) {
        flush();
        if (formulas) {
            sink.math(body, display, notes.offset(offset));
        } else {
            sink.text(body);
        }
    }

    /** Opens a style, to be closed with the brace that stands next. */
    void openGroup(TextSink.Style style) {
        groups.push(groups.contains(style) ? TextSink.Style.NONE : style);
        open(groups.peek());
    }

    private void open(TextSink.Style style) {
        if (style != TextSink.Style.NONE) {
            flush();
            sink.open(style);
        }
    }

    private void close(TextSink.Style style) {
        if (style != TextSink.Style.NONE) {
            flush();
            sink.close(style);
        }
    }
}
