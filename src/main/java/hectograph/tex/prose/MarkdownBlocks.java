package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a Markdown text: runs of lines that are neither blank nor code. */
final class MarkdownBlocks {
    /** A stretch of text, end exclusive. */
    record Range(int start, int end) {}

    private final String text;
    private final List<Range> paragraphs = new ArrayList<>();
    private int start = -1;
    private char fence;
    private int fenceLength;
    private int listIndent;
    private boolean afterBlank = true;

    private MarkdownBlocks(String text) {
        this.text = text;
    }

    static List<Range> paragraphs(String text) {
        MarkdownBlocks blocks = new MarkdownBlocks(text);
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            blocks.line(line, end);
            line = end + 1;
        }
        blocks.close(text.length());
        return blocks.paragraphs;
    }

    private void line(int from, int to) {
        int i = from;
        int indent = 0;
        while (i < to && (Chars.blank(text.charAt(i)) || text.charAt(i) == '>')) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
            i++;
        }
        if (fenceLength > 0) {
            if (i < to && fenceRun(i, to) >= fenceLength && text.charAt(i) == fence) {
                fenceLength = 0;
            }
            return;
        }
        if (i == to) {
            close(from);
            afterBlank = true;
            return;
        }
        if (fenceRun(i, to) >= 3
                && (text.charAt(i) == '~'
                        || text.indexOf('`', i + fenceRun(i, to)) < 0
                        || text.indexOf('`', i + fenceRun(i, to)) >= to)) {
            close(from);
            fence = text.charAt(i);
            fenceLength = fenceRun(i, to);
            return;
        }
        if (start < 0 && afterBlank && indent >= listIndent + 4) {
            return;
        }
        int marker = listMarker(i, to);
        if (marker > 0) {
            // The item's text begins after its marker; a formula does not reach from one item to the next.
            close(from);
            listIndent = indent + marker;
        } else if (indent < listIndent && afterBlank) {
            listIndent = 0;
        }
        if (start < 0) {
            start = i;
        }
        afterBlank = false;
    }

    private int fenceRun(int i, int to) {
        char c = text.charAt(i);
        if (c != '`' && c != '~') {
            return 0;
        }
        int j = i;
        while (j < to && text.charAt(j) == c) {
            j++;
        }
        return j - i;
    }

    private int listMarker(int i, int to) {
        int j = i;
        if ("-+*".indexOf(text.charAt(j)) >= 0) {
            j++;
        } else {
            while (j < to && Chars.digit(text.charAt(j))) {
                j++;
            }
            if (j == i || j == to || j - i > 9 || text.charAt(j) != '.' && text.charAt(j) != ')') {
                return 0;
            }
            j++;
        }
        return j < to && text.charAt(j) == ' ' ? j + 1 - i : 0;
    }

    private void close(int end) {
        if (start >= 0) {
            paragraphs.add(new Range(start, end));
            start = -1;
        }
    }
}
