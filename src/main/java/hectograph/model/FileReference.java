package hectograph.model;

import hectograph.problem.Origin;

/**
 * A place of the content that names a file below {@code static/}.
 *
 * @param path the file, from that folder on
 * @param use what it is named for
 * @param origin the place
 */
public record FileReference(String path, Use use, Origin origin) {

    /** What a file is named for. */
    public enum Use {
        /** A link to it, which must lead somewhere. */
        LINK,
        /** A picture of a field, which must be there. */
        PICTURE,
        /** A picture in a text; where it is missing its words stand in for it, since texts come from elsewhere. */
        IN_TEXT
    }

    /**
     * How a picture begins in {@link Html} that does not know yet where it will stand; its path, and what describes it,
     * follow. What others write is escaped, so that only we can write this.
     */
    public static final String PICTURE = "<img src=\"static:";

    /** Whether a text can be a path below that folder: letters, digits, {@code - _ . /}, and no way out. */
    public static boolean isPath(String text) {
        boolean plain = text.chars()
                .allMatch(c ->
                        c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_./".indexOf(c) >= 0);
        return plain
                && !text.isEmpty()
                && text.length() <= 1000
                && !text.startsWith("/")
                && !text.endsWith("/")
                && !text.contains("//")
                && ("/" + text + "/").indexOf("/../") < 0
                && ("/" + text + "/").indexOf("/./") < 0;
    }
}
