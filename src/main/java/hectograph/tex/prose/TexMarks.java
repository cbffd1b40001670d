package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.util.BitSet;

/** TeX's quotation marks, ties and dashes within Markdown, where Markdown itself would make nothing of sense of them. */
final class TexMarks {

    /** How far apart quotation marks may stand, in UTF-16 code units. */
    private static final int REACH = 1000;

    /** Begins what stands for a formula that was cut out; no code holds one. */
    private static final char FORMULA = '\uFDD0';

    private final String text;
    private final BitSet closing = new BitSet();

    TexMarks(String text) {
        this.text = text;
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /** TeX's quotation marks, where Markdown would see no code or code of no sense; else the code. */
    int tick(int i, int to, StringBuilder out) {
        int run = afterRun(i, to);
        int end = closing(i, to);
        int after = end >= 0 ? run : new MathDelimiters(text, to).afterCode(i);
        String code = text.substring(i, after);
        if (end < 0 && code.indexOf(FORMULA) < 0) {
            out.append(code);
            return after;
        }
        closing.set(Math.max(end, i)); // none is left where it was cut out with a formula
        out.append(run - i == 2 ? "“" : "‘");
        return run;
    }

    /** Where the mark stands that closes a run of backticks as a quotation, or -1 where they are Markdown's. */
    int closing(int i, int to) {
        int run = afterRun(i, to);
        return run - i == 2 ? doubleEnd(run, to) : run - i == 1 ? singleEnd(run, to) : -1;
    }

    /** Where a run of backticks ends. */
    int afterRun(int i, int to) {
        int run = i;
        while (run < to && text.charAt(run) == '`') {
            run++;
        }
        return run;
    }

    private int doubleEnd(int from, int to) {
        int limit = Math.min(to, from + REACH);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '`' && at(i + 1) == '`') {
                return -1;
            }
            if (c == '\'' && at(i + 1) == '\'' || c == '"' && i > from && !Chars.blank(at(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The apostrophe that closes a single mark; the next backtick must look like another that opens. */
    private int singleEnd(int from, int to) {
        if (Chars.blank(at(from)) || Character.isLetterOrDigit(at(from - 2))) {
            return -1;
        }
        int limit = Math.min(to, from + REACH);
        int end = -1;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '`') {
                return Chars.blank(at(i - 1)) || at(i - 1) == '(' ? end : -1;
            }
            boolean closes = c == '\'' && i > from && !Character.isLetterOrDigit(at(i + 1)) && !Chars.blank(at(i - 1));
            end = closes && end < 0 ? i : end;
        }
        return end;
    }

    /** An apostrophe, or the mark that closes what a backtick opened. */
    int apostrophe(int i, StringBuilder out) {
        boolean two = closing.get(i) && at(i + 1) == '\'';
        out.append(two ? "”" : closing.get(i) ? "’" : "'");
        return two ? i + 2 : i + 1;
    }

    /** A straight mark, which may close what backticks opened. */
    int straight(int i, StringBuilder out) {
        out.append(closing.get(i) ? '”' : '"');
        return i + 1;
    }

    /** Whether a tilde ties two words; in an address it does not come by here. */
    boolean tie(int i) {
        char before = at(i - 1);
        char after = at(i + 1);
        boolean word = Character.isLetterOrDigit(before) || ".)]},;:’”".indexOf(before) >= 0;
        return word && !Chars.blank(after) && after != '~' && after != '/';
    }

    /** Dashes of two or three hyphens; rules, tables, comments and options keep theirs. */
    int dashes(int i, StringBuilder out) {
        int end = i;
        while (at(end) == '-') {
            end++;
        }
        int line = i;
        while (line > 0 && (at(line - 1) == ' ' || at(line - 1) == '>')) {
            line--;
        }
        boolean markup =
                line == 0 || at(line - 1) == '\n' || "|:<!".indexOf(at(i - 1)) >= 0 || "|:>".indexOf(at(end)) >= 0;
        boolean option = Chars.blank(at(i - 1)) && !Chars.blank(at(end));
        if (markup || end - i == 2 && option || end - i > 3 || end - i == 1) {
            out.append(text, i, end);
        } else {
            out.append(end - i == 2 ? '–' : '—');
        }
        return end;
    }
}
