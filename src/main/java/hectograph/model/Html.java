package hectograph.model;

/**
 * Markup that we made ourselves, safe to print unescaped. Templates escape every string; this type is the one
 * exception, so it is made only where text was escaped or rendered by us.
 *
 * @param markup well-formed HTML phrasing or flow content
 */
public record Html(String markup) {

    /** No markup. */
    public static final Html EMPTY = new Html("");

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
        return markup.isEmpty();
    }
}
