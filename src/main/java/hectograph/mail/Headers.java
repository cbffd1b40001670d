package hectograph.mail;

/** The head of a message. */
final class Headers {

    private static final int LONGEST = 998;

    private final StringBuilder out = new StringBuilder();

    /**
     * Adds a field. Its value is ASCII, folded where it has several lines.
     *
     * @throws IllegalArgumentException for a value that would end the field: it would let a text write headers
     */
    void add(String name, String value) {
        String unfolded = value.replace("\r\n ", " ").replace("\r\n\t", " ");
        boolean line = unfolded.chars().allMatch(c -> c >= ' ' && c < 127 || c == '\t');
        if (!line || name.length() + value.length() > LONGEST * 2) {
            throw new IllegalArgumentException("no value of a header field: " + name);
        }
        out.append(name).append(": ").append(value).append("\r\n");
    }

    /** The fields, each ended by CRLF. */
    String text() {
        return out.toString();
    }
}
