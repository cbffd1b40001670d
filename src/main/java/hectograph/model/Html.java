package hectograph.model;

/**
 * Markup that we made ourselves, safe to print unescaped: well-formed HTML phrasing or flow content. Templates escape
 * every string; this type is the one exception, so it is made only where text was escaped or rendered by us.
 */
public final class Html {

    /** No markup. */
    public static final Html EMPTY = new Html("");

    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    private final String text;

    /** Whether the markup is made of the text, escaped, in a paragraph; otherwise it is the text as it stands. */
    private final boolean paragraph;

    /** Whether nothing in the text needs an entity: an abstract is printed many times and looked through once. */
    private final boolean bare;

    /** What makes the markup of that paragraph; {@link Edits#NONE} where it is the markup. */
    private final Edits edits;

    private Html(String text, boolean paragraph, Edits edits) {
        this.text = text;
        this.paragraph = paragraph;
        this.bare = paragraph && special(text, 0) == text.length();
        this.edits = edits;
    }

    private Html(String text, boolean paragraph) {
        this(text, paragraph, Edits.NONE);
    }

    /** Markup as it stands. */
    public Html(String markup) {
        this(markup, false);
    }

    /**
     * Markup that shares the memory of a text where it can: a collection holds an abstract as it was written, as plain text
     * and as markup, and most are one paragraph of words.
     *
     * @param markup the markup
     * @param texts what it may be a paragraph of
     */
    public static Html sharing(String markup, String... texts) {
        for (String text : texts) {
            if (isParagraphOf(text, markup)) {
                return new Html(text, true);
            }
        }
        return new Html(markup);
    }

    /** A text as one paragraph, which shares its memory. */
    public static Html paragraphOf(String plain) {
        return new Html(plain, true);
    }

    /** The same markup, in less memory where it is a text with little put in; it is put together again whenever it is asked for. */
    Html near(String plain) {
        return paragraph
                ? this
                : Edits.between(paragraph(plain), text)
                        .map(found -> new Html(plain, true, found))
                        .orElse(this);
    }

    private static String paragraph(String plain) {
        return OPEN + escape(plain) + CLOSE;
    }

    /** Whether markup is a text, escaped, in a paragraph; found without escaping it. */
    private static boolean isParagraphOf(String plain, String markup) {
        boolean same = markup.startsWith(OPEN);
        int at = OPEN.length();
        for (int i = 0; same && i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isSpecial(c)) {
                same = markup.startsWith(entity(c), at);
                at += entity(c).length();
            } else {
                same = at < markup.length() && markup.charAt(at) == c;
                at++;
            }
        }
        return same && markup.length() == at + CLOSE.length() && markup.endsWith(CLOSE);
    }

    /** The markup. */
    public String markup() {
        return paragraph ? edits.of(bare ? OPEN + text + CLOSE : paragraph(text)) : text;
    }

    /** Whether the markup is {@link #source()}, escaped, in a paragraph; two that are equal may differ in this. */
    public boolean isParagraph() {
        return paragraph && edits == Edits.NONE;
    }

    /** The text in the paragraph; otherwise the markup. */
    public String source() {
        return isParagraph() ? text : markup();
    }

    /** Plain text as markup. */
    public static Html text(String plain) {
        return new Html(escape(plain));
    }

    /** Escapes text for element content and for attribute values in double quotes. */
    public static String escape(String plain) {
        int at = special(plain, 0);
        if (at == plain.length()) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length() + 16);
        int from = 0;
        while (at < plain.length()) {
            out.append(plain, from, at).append(entity(plain.charAt(at)));
            from = at + 1;
            at = special(plain, from);
        }
        return out.append(plain, from, at).toString();
    }

    /** How many bytes the markup takes in UTF-8 as text of an XML document, escaped in turn; it is not made for that. */
    public int bytesInXml() {
        return isParagraph() ? bytesInXml(OPEN) + bytesOfMarkup(text) + bytesInXml(CLOSE) : bytesInXml(markup());
    }

    private static int bytesOfMarkup(String plain) {
        int bytes = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            bytes += isLetter(c) ? 1 : isSpecial(c) ? bytesInXml(entity(c)) : bytesInXml(c);
        }
        return bytes;
    }

    /** How many bytes a text takes in UTF-8 as text of an XML document. */
    public static int bytesInXml(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += isLetter(c) ? 1 : bytesInXml(c);
        }
        return bytes;
    }

    /** Whether a character is like most: an ASCII letter, or another that is never escaped. */
    private static boolean isLetter(char c) {
        return c > '>' && c < 0x80;
    }

    /** Each half of a surrogate pair is said to take three, where both together take four. */
    private static int bytesInXml(char c) {
        return c == '<' || c == '>' ? 4 : c == '&' ? 5 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    /** The place of the first character from a place on that needs an entity; the end if there is none. */
    private static int special(String text, int from) {
        int at = from;
        while (at < text.length() && !isSpecial(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpecial(char c) {
        return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"');
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return text.isEmpty() && !paragraph;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html && markup().equals(html.markup());
    }

    @Override
    public int hashCode() {
        return markup().hashCode();
    }

    @Override
    public String toString() {
        return markup();
    }
}
