package hectograph.tex.prose;

import hectograph.tex.Chars;

/** Reads TeX's quotation marks. An apostrophe stays; a backtick is a mark only if one that closes it follows. */
final class Quotes {
    private static final int REACH = 1000;

    /**
     * What stands at a place.
     *
     * @param shown what is shown for it
     * @param length how many characters of the source it takes
     * @param code whether it is code in Markdown's backticks, as it also occurs in pasted text
     */
    record Mark(String shown, int length, boolean code) {}

    private final String text;
    private final int[] found = {-1, -1, -1};
    private int openDoubles;
    private int singleEnd = -1;

    Quotes(String text) {
        this.text = text;
    }

    Mark at(int i) {
        return switch (text.charAt(i)) {
            case '`' -> opening(i);
            case '"' -> straight(i);
            default -> closing(i);
        };
    }

    private boolean has(int i, char c) {
        return i >= 0 && i < text.length() && text.charAt(i) == c;
    }

    private Mark opening(int i) {
        int length = 1;
        while (has(i + length, '`')) {
            length++;
        }
        if (length == 2) {
            int end = search("''", i + 2);
            int code = search("``", i + 2);
            if (end < 0 && code > 0) {
                return new Mark(text.substring(i + 2, code).strip(), code + 2 - i, true);
            }
            openDoubles++;
            return new Mark("“", 2, false);
        }
        if (length == 1) {
            int end = singleEnd(i);
            if (end > 0) {
                singleEnd = end;
                return new Mark("‘", 1, false);
            }
            int code = search("`", i + 1);
            if (code > i + 1 && !has(code + 1, '`')) {
                return new Mark(text.substring(i + 1, code), code + 1 - i, true);
            }
        }
        return new Mark("`".repeat(length), length, false);
    }

    /** The next place of a mark within reach; each search begins where the last one ended. */
    private int search(String mark, int from) {
        int slot = mark.length() == 1 ? 0 : mark.charAt(0) == '`' ? 1 : 2;
        if (found[slot] < from) {
            int next = text.indexOf(mark, from);
            found[slot] = next < 0 ? Integer.MAX_VALUE : next;
        }
        return found[slot] - from < REACH ? found[slot] : -1;
    }

    /** The apostrophe that closes a single backtick: a word stands before it, no word after it, no backtick between. */
    private int singleEnd(int open) {
        if (open + 1 >= text.length() || Chars.blank(text.charAt(open + 1))) {
            return -1;
        }
        int limit = Math.min(text.length(), open + REACH);
        for (int i = open + 1; i < limit && text.charAt(i) != '`'; i++) {
            boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == '\'' && !wordAfter && !Chars.blank(text.charAt(i - 1)) && i > open + 1) {
                return i;
            }
        }
        return -1;
    }

    /** A straight mark closes what backticks opened; many mix the two. */
    private Mark straight(int i) {
        if (openDoubles > 0 && i > 0 && !Chars.blank(text.charAt(i - 1))) {
            openDoubles--;
            return new Mark("”", 1, false);
        }
        return new Mark("\"", 1, false);
    }

    /** Whether the two apostrophes at a place stand where a mark opens; some type them on both sides of a word. */
    private boolean opens(int i) {
        boolean before = i == 0 || Chars.blank(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
        return before && i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    private Mark closing(int i) {
        if (i == singleEnd) {
            singleEnd = -1;
            return new Mark("’", 1, false);
        }
        if (has(i + 1, '\'') && openDoubles > 0) {
            openDoubles--;
            return new Mark("”", 2, false);
        }
        if (has(i + 1, '\'') && opens(i) && search("''", i + 2) > 0) {
            openDoubles++;
            return new Mark("“", 2, false);
        }
        return new Mark("'", 1, false);
    }
}
