package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.BitSet;
import java.util.List;

/** Escapes literal characters where Markdown would take them for markup, and nowhere else, so that prose stays pretty. */
final class MarkdownEscapes {
    private final String text;
    private final BitSet literal;
    private final BitSet escaped = new BitSet();

    private MarkdownEscapes(String text, BitSet literal) {
        this.text = text;
        this.literal = literal;
    }

    /** The text with backslashes before those literal characters that need one. */
    static String applied(String text, BitSet literal) {
        MarkdownEscapes escapes = new MarkdownEscapes(text, literal);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            escapes.paragraph(start, end);
            start = end + 2;
        }
        return escapes.dollars(escapes.written());
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    private boolean literal(int i) {
        return i >= 0 && i < text.length() && literal.get(i);
    }

    private void paragraph(int start, int end) {
        int line = start;
        while (line < end) {
            int newline = text.indexOf('\n', line);
            int stop = newline < 0 || newline > end ? end : newline;
            line(line, stop, line == start);
            line = stop + 1;
        }
        emphasis(start, end, '*');
        emphasis(start, end, '_');
        int lastClose = end - 1;
        while (lastClose >= start && text.charAt(lastClose) != '>') {
            lastClose--;
        }
        int ticks = 0;
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '`' -> ticks += literal(i) ? 1 : 0;
                case '<' -> mark(i, i < lastClose && (Chars.asciiLetter(at(i + 1)) || "/!?".indexOf(at(i + 1)) >= 0));
                case ']' -> mark(i, at(i + 1) == '(' || at(i + 1) == '[');
                case '&' -> mark(i, entity(i));
                case '\\' -> mark(i, punctuation(at(i + 1)) || at(i + 1) == '\n');
                default -> {}
            }
        }
        if (ticks > 1) {
            for (int i = start; i < end; i++) {
                mark(i, text.charAt(i) == '`');
            }
        }
    }

    private void mark(int i, boolean needed) {
        if (needed && literal(i)) {
            escaped.set(i);
        }
    }

    private static boolean punctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private boolean entity(int i) {
        int j = i + 1;
        if (at(j) == '#') {
            j++;
        }
        int name = j;
        while (j - name < 32 && (Chars.asciiLetter(at(j)) || Chars.digit(at(j)))) {
            j++;
        }
        return j > name && at(j) == ';';
    }

    /** What begins a heading, a list, a quotation, a rule or code when it stands first on a line. */
    private void line(int from, int to, boolean first) {
        int i = from;
        while (i < to && at(i) == ' ') {
            i++;
        }
        if (i == to || !literal(i)) {
            return;
        }
        char c = at(i);
        int run = i;
        while (run < to && at(run) == c) {
            run++;
        }
        boolean ends = run == to || at(run) == ' ';
        int length = run - i;
        switch (c) {
            case '#' -> mark(i, length <= 6 && ends);
            case '>' -> mark(i, true);
            case '+' -> mark(i, length == 1 && ends);
            case '*', '-', '_', '=', ':', '|' -> mark(i, length == 1 && ends && c != '=' && c != '_' || rule(i, to));
            case '~', '`' -> mark(i, length >= 3);
            case '[' -> mark(i, definition(i, to));
            default -> {
                int digits = i;
                while (digits < to && Chars.digit(at(digits)) && digits - i < 9) {
                    digits++;
                }
                boolean marker = digits > i
                        && (at(digits) == '.' || at(digits) == ')')
                        && (digits + 1 == to || at(digits + 1) == ' ');
                // Inside a paragraph only a list that starts with 1 begins.
                mark(digits, marker && (first || digits == i + 1 && c == '1'));
            }
        }
    }

    /** Whether a line begins as the definition of a link: [name]: */
    private boolean definition(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (at(i) == ']' && at(i + 1) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line has nothing but the characters of rules, underlines and table borders. */
    private boolean rule(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("*-_=:| ".indexOf(at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Escapes the stars or underscores of a paragraph if two of them would make emphasis. */
    private void emphasis(int start, int end, char c) {
        boolean opened = false;
        boolean acts = false;
        for (int i = start; i < end; i++) {
            if (at(i) != c) {
                continue;
            }
            if (!literal(i)) {
                // Emphasis we made ourselves must find its partner and no other.
                boolean own = c == '*' && !insideFormulaOrCode(i);
                acts |= own;
                continue;
            }
            int stop = i;
            while (at(stop) == c && literal(stop)) {
                stop++;
            }
            boolean closes = closes(i, stop, c);
            boolean opens = opens(i, stop, c);
            acts |= opened && closes;
            opened |= opens;
            i = stop - 1;
        }
        for (int i = start; acts && i < end; i++) {
            if (at(i) == c && literal(i)) {
                int stop = i;
                while (at(stop) == c && literal(stop)) {
                    stop++;
                }
                escaped.set(i, stop, escaped.get(i) || opens(i, stop, c) || closes(i, stop, c));
                i = stop - 1;
            }
        }
    }

    /** A star among markup belongs to a formula or code if its neighbours are markup on both sides. */
    private boolean insideFormulaOrCode(int i) {
        boolean before = i > 0 && !literal(i - 1) && at(i - 1) != '*' && !Chars.blank(at(i - 1));
        boolean after = i + 1 < text.length() && !literal(i + 1) && at(i + 1) != '*' && !Chars.blank(at(i + 1));
        return before && after;
    }

    private boolean left(int from, int to) {
        char before = from == 0 ? ' ' : at(from - 1);
        char after = at(to);
        return !space(after) && (!mark(after) || space(before) || mark(before));
    }

    private boolean right(int from, int to) {
        char before = from == 0 ? ' ' : at(from - 1);
        char after = at(to);
        return !space(before) && (!mark(before) || space(after) || mark(after));
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean mark(char c) {
        return !Character.isLetterOrDigit(c) && !space(c);
    }

    private boolean opens(int from, int to, char c) {
        boolean left = left(from, to);
        return c == '*' ? left : left && (!right(from, to) || mark(from == 0 ? ' ' : at(from - 1)));
    }

    private boolean closes(int from, int to, char c) {
        boolean right = right(from, to);
        return c == '*' ? right : right && (!left(from, to) || mark(at(to)));
    }

    private String written() {
        if (escaped.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (escaped.get(i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /** Escapes literal dollars that would be taken for the delimiters of a formula. */
    private String dollars(String out) {
        if (out.indexOf('$') < 0) {
            return out;
        }
        List<MathSpan> spans = MathSpans.find(out);
        BitSet wrong = new BitSet();
        int original = 0;
        int next = 0;
        for (int i = 0; i < out.length() && next < spans.size(); i++, original++) {
            if (escaped.get(original) && out.charAt(i) == '\\') {
                i++;
            }
            if (i >= spans.get(next).start()) {
                if (out.charAt(spans.get(next).start()) == '$' && literal(original)) {
                    wrong.set(spans.get(next).start());
                    wrong.set(spans.get(next).end() - 1);
                }
                next++;
            }
        }
        if (wrong.isEmpty()) {
            return out;
        }
        StringBuilder safe = new StringBuilder(out.length() + 16);
        for (int i = 0; i < out.length(); i++) {
            safe.append(wrong.get(i) ? "\\" : "").append(out.charAt(i));
        }
        return safe.toString();
    }
}
