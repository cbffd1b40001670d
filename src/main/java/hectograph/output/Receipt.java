package hectograph.output;

import java.util.Optional;

/**
 * What the last build without any problem was made of, and what it left. Where both are still so, another build would do
 * nothing.
 *
 * @param inputs digest of everything that was read
 * @param manifest digest of the manifest's bytes
 * @param summary what the build told of the site; means nothing here
 */
public record Receipt(String inputs, String manifest, String summary) {

    private static final String HEADER = "hectograph receipt 1";

    /** The text that {@link #parse} reads. */
    String format() {
        return HEADER + "\n" + inputs + "\n" + manifest + "\n" + summary + "\n";
    }

    /** Reads what {@link #format} wrote; empty when the text is not a whole receipt of this version. */
    static Optional<Receipt> parse(String text) {
        String[] lines = text.split("\n", -1);
        boolean whole = lines.length == 5 && lines[0].equals(HEADER) && lines[4].isEmpty();
        return whole ? Optional.of(new Receipt(lines[1], lines[2], lines[3])) : Optional.empty();
    }
}
