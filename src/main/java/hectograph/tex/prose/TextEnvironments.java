package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the environments of TeX prose: lists and formulas that stand alone; the frames of others vanish. */
final class TextEnvironments {
    private static final int BULLETS = 0;

    /** In characters, with its first brace. */
    private static final int LONGEST_NAME = 40;

    /** In characters, with its brackets. */
    private static final int LONGEST_OPTION = 200;

    private final TextReader reader;
    private final TextSink sink;
    private final TextCommands commands;
    // Of each open list, the number of its last item, or -1 where items have bullets.
    private final Deque<Integer> lists = new ArrayDeque<>();
    // Once a formula had no end, others are not looked for: the text is broken, and looking takes time each time.
    private boolean unended;

    TextEnvironments(TextReader reader, TextSink sink, TextCommands commands) {
        this.reader = reader;
        this.sink = sink;
        this.commands = commands;
    }

    private String name(int end) {
        String text = reader.text();
        boolean braced = end < text.length() && text.charAt(end) == '{';
        int close = braced ? Chars.find(text, '}', end, LONGEST_NAME) : -1;
        return close < 0 ? "" : text.substring(end + 1, close);
    }

    void begin(int start, int end) {
        String name = name(end);
        int after = name.isEmpty() ? end : end + name.length() + 2;
        switch (name) {
            case "itemize", "enumerate", "description", "compactitem", "inparaenum", "enumerate*", "itemize*" -> {
                lists.push(name.startsWith("enum") || name.startsWith("inpara") ? 0 : -1);
                reader.moveTo(optionEnd(after));
            }
            case "equation", "equation*", "displaymath", "math" -> formula(after, name, "", "");
            case "align", "align*", "gather", "gather*", "eqnarray", "eqnarray*", "multline", "multline*", "aligned" ->
                formula(after, name, "\\begin{" + name + "}", "\\end{" + name + "}");
            case "abstract", "center", "quote", "quotation", "flushleft", "document", "small" -> frame(after);
            default -> {
                commands.note(start, "unknown environment \"" + Chars.tidy(name) + "\"", "write its text without it");
                frame(after);
            }
        }
    }

    private void frame(int after) {
        reader.flush();
        sink.paragraph();
        reader.moveTo(blanksEnd(after));
    }

    private int blanksEnd(int from) {
        int i = from;
        while (i < reader.text().length() && Chars.blank(reader.text().charAt(i))) {
            i++;
        }
        return i;
    }

    private int optionEnd(int from) {
        String text = reader.text();
        boolean bracketed = from < text.length() && text.charAt(from) == '[';
        int close = bracketed ? Chars.find(text, ']', from, LONGEST_OPTION) : -1;
        return close < 0 ? from : close + 1;
    }

    private void formula(int after, String name, String before, String behind) {
        String ending = "\\end{" + name + "}";
        int end = unended ? -1 : reader.text().indexOf(ending, after);
        if (end < 0) {
            unended = true;
            reader.moveTo(after);
            return;
        }
        String body = before + reader.text().substring(after, end) + behind;
        reader.math(body, true, Math.max(0, after - before.length()));
        reader.moveTo(end + ending.length());
    }

    void end(int end) {
        String name = name(end);
        if ((name.startsWith("item")
                        || name.startsWith("enum")
                        || name.startsWith("desc")
                        || name.startsWith("compact"))
                && !lists.isEmpty()) {
            lists.pop();
        }
        int after = name.isEmpty() ? end : end + name.length() + 2;
        reader.flush();
        if (lists.isEmpty()) {
            sink.paragraph();
            after = blanksEnd(after);
        }
        reader.moveTo(after);
    }

    void item(int end) {
        int number = BULLETS;
        if (!lists.isEmpty() && lists.peek() >= 0) {
            number = lists.pop() + 1;
            lists.push(number);
        }
        reader.flush();
        sink.item(Math.max(0, lists.size() - 1), number);
        int after = optionEnd(end);
        if (after > end) {
            sink.open(TextSink.Style.STRONG);
            sink.text(TextReader.words(reader.text().substring(end + 1, after - 1)));
            sink.close(TextSink.Style.STRONG);
            sink.text(" ");
        }
        reader.moveTo(blanksEnd(after));
    }
}
