package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.BitSet;

/** Makes Markdown of TeX prose. Marks which characters are literal, for {@link MarkdownEscapes}. */
final class MarkdownSink implements TextSink {
    private final StringBuilder out = new StringBuilder();
    private final BitSet literal = new BitSet();

    String result() {
        return MarkdownEscapes.applied(out.toString(), literal);
    }

    @Override
    public void text(String text) {
        literal.set(out.length(), out.length() + text.length());
        out.append(text);
    }

    private void markup(String text) {
        out.append(text);
    }

    @Override
    public void math(String body, boolean display, int offset) {
        String tidy = neutral(Chars.tidy(body));
        if (tidy.isEmpty()) {
            return;
        }
        markup(display ? "$$" : "$");
        markup(tidy);
        markup(display ? "$$" : "$");
    }

    /** The formula with a blank where Markdown would see the beginning of a tag. */
    private static String neutral(String body) {
        if (body.indexOf('<') < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length() + 4);
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            out.append(c);
            char next = i + 1 < body.length() ? body.charAt(i + 1) : ' ';
            if (c == '<' && (Chars.asciiLetter(next) || next == '/' || next == '!' || next == '?')) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    @Override
    public void open(Style style) {
        switch (style) {
            case EMPHASIS -> markup("*");
            case STRONG -> markup("**");
            case PARENTHESIS -> text(" (");
            default -> {}
        }
    }

    @Override
    public void close(Style style) {
        switch (style) {
            case EMPHASIS -> closeAfter("*");
            case STRONG -> closeAfter("**");
            case PARENTHESIS -> text(")");
            default -> {}
        }
    }

    /** Emphasis may not end in a blank; an empty one is taken back. */
    private void closeAfter(String mark) {
        int end = out.length();
        while (end > 0 && Chars.blank(out.charAt(end - 1))) {
            end--;
        }
        String blanks = out.substring(end);
        cut(end);
        boolean empty =
                end >= mark.length() && out.substring(end - mark.length()).equals(mark) && !literal.get(end - 1);
        if (empty) {
            cut(end - mark.length());
        } else {
            markup(mark);
        }
        text(blanks);
    }

    @Override
    public void code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        if (!text.isBlank()) {
            markup(fence + pad + Chars.tidy(text) + pad + fence);
        }
    }

    @Override
    public void link(String address, String label) {
        if (label.equals(address)) {
            markup("<" + address + ">");
            return;
        }
        markup("[");
        int start = out.length();
        text(Chars.tidy(label));
        for (int i = start; i < out.length(); i++) {
            if (out.charAt(i) == '[' || out.charAt(i) == ']') {
                out.insert(i++, '\\');
            }
        }
        literal.set(start, out.length(), false);
        markup("](");
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            markup(c == '(' ? "%28" : c == ')' ? "%29" : String.valueOf(c));
        }
        markup(")");
    }

    @Override
    public void dropBlank() {
        int end = out.length();
        while (end > 0 && Chars.blank(out.charAt(end - 1))) {
            end--;
        }
        cut(end);
    }

    private void cut(int end) {
        out.setLength(end);
        literal.clear(end, Math.max(end, literal.length()));
    }

    @Override
    public void paragraph() {
        dropBlank();
        markup(out.isEmpty() ? "" : "\n\n");
    }

    @Override
    public void item(int depth, int number) {
        dropBlank();
        boolean afterItem = itemBefore();
        markup(out.isEmpty() ? "" : afterItem ? "\n" : "\n\n");
        markup("    ".repeat(Math.min(depth, 5)) + (number > 0 ? number + ". " : "- "));
    }

    private boolean itemBefore() {
        int line = out.lastIndexOf("\n") + 1;
        while (line < out.length() && out.charAt(line) == ' ') {
            line++;
        }
        return line < out.length() && !literal.get(line) && (out.charAt(line) == '-' || Chars.digit(out.charAt(line)));
    }
}
