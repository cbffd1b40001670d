package hectograph.model;

/**
 * Markup that we made ourselves, safe to print unescaped: well-formed HTML phrasing or flow content. Templates escape
 * every string; this type is the one exception, so it is made only where text was escaped or rendered by us.
 */
public final class Html {

    /** No markup. */
    public static final Html EMPTY = new Html("");

    private final String text;

    /** Whether the markup is the text, escaped, in a paragraph; otherwise it is the text as it stands. */
    private final boolean paragraph;

    private Html(String text, boolean paragraph) {
        this.text = text;
        this.paragraph = paragraph;
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
            if (markup.equals(paragraph(text))) {
                return new Html(text, true);
            }
        }
        return new Html(markup);
    }

    private static String paragraph(String plain) {
        return "<p>" + escape(plain) + "</p>";
    }

    /** The markup. */
    public String markup() {
        return paragraph ? paragraph(text) : text;
    }

    /** Plain text as markup. */
    public static Html text(String plain) {
        return new Html(escape(plain));
    }

    /** Escapes text for element content and for attribute values in double quotes. */
    public static String escape(String plain) {
        StringBuilder out = null;
        for (int i = 0; i < plain.length(); i++) {
            String entity = entity(plain.charAt(i));
            if (entity.isEmpty()) {
                if (out != null) {
                    out.append(plain.charAt(i));
                }
            } else {
                if (out == null) {
                    out = new StringBuilder(plain.length() + 16).append(plain, 0, i);
                }
                out.append(entity);
            }
        }
        return out == null ? plain : out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
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
