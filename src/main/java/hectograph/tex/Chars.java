package hectograph.tex;

/** What characters are, and how they are escaped. */
public final class Chars {
    private Chars() {}

    /** Whether XML 1.0 has this code point; lone surrogates and controls it has not. Line ends and tabs count. */
    public static boolean allowed(int cp) {
        return cp >= 0x20 && cp < 0x7F
                || cp >= 0xA0 && cp <= 0xD7FF
                || cp == '\n'
                || cp == '\t'
                || cp >= 0xE000 && cp <= 0xFFFD
                || cp >= 0x10000;
    }

    /** Whether it is a letter from A to Z, of either case. */
    public static boolean asciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether it is a digit from 0 to 9. */
    public static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is a blank, a tab or a line end. */
    public static boolean blank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Appends text escaped for an element or a quoted attribute; forbidden characters are left out. */
    public static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            switch (cp) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(' ');
                default -> {
                    if (allowed(cp)) {
                        out.appendCodePoint(cp);
                    }
                }
            }
        }
    }

    /** Text escaped for an element or a quoted attribute; forbidden characters are left out. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** The text without forbidden characters. */
    public static String clean(String text) {
        if (onlyAllowed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Chars::allowed).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean onlyAllowed(String text) {
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            if (!allowed(cp)) {
                return false;
            }
            i += Character.charCount(cp);
        }
        return true;
    }

    /** Whether all characters come before one. */
    public static boolean below(String text, char limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    /** The text without forbidden characters, white space collapsed and trimmed. */
    public static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            if (blank(cp)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (allowed(cp)) {
                out.appendCodePoint(cp);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Whether the text is one code point, not counting combining marks. */
    public static boolean single(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int i = Character.charCount(text.codePointAt(0));
        while (i < text.length() && mark(text.charAt(i))) {
            i++;
        }
        return i == text.length();
    }

    /**
     * Where a character stands next. Who looks for the end of something looks no further than it may reach: a text of
     * nothing but beginnings would be read through for each of them.
     *
     * @param from where to begin
     * @param reach how many characters to look at
     * @return -1 when it is none of them
     */
    public static int find(String text, char wanted, int from, int reach) {
        int end = Math.min(text.length(), from + reach);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is a combining mark. */
    public static boolean mark(char c) {
        return c >= 0x300 && c <= 0x36F || c >= 0x20D0 && c <= 0x20F0;
    }

    /** Whether a link may go there: only http, https and mailto. */
    public static boolean safeLink(String url) {
        boolean scheme = url.regionMatches(true, 0, "https://", 0, 8)
                || url.regionMatches(true, 0, "http://", 0, 7)
                || url.regionMatches(true, 0, "mailto:", 0, 7);
        if (!scheme || url.length() > 2000) {
            return false;
        }
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == '\\' || c == '`' || c == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
