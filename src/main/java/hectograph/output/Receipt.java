package hectograph.output;

import java.util.List;
import java.util.Optional;

/**
 * What the last build that published was made of, and what it left. Where both are still so, another build would do
 * nothing.
 *
 * @param inputs digest of everything that was read
 * @param manifest digest of the manifest's bytes
 * @param report what the build said, to be said again: lines that mean nothing here
 */
public record Receipt(String inputs, String manifest, List<String> report) {

    private static final String HEADER = "hectograph receipt 2";

    /** Copies the list. */
    public Receipt {
        report = List.copyOf(report);
    }

    /** The text that {@link #parse} reads. */
    String format() {
        StringBuilder text = new StringBuilder();
        text.append(HEADER)
                .append('\n')
                .append(inputs)
                .append('\n')
                .append(manifest)
                .append('\n');
        text.append(report.size()).append('\n');
        report.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Reads what {@link #format} wrote; empty when the text is not a whole receipt of this version. */
    static Optional<Receipt> parse(String text) {
        List<String> lines = text.lines().toList();
        boolean whole = lines.size() > 3
                && lines.get(0).equals(HEADER)
                && lines.get(3).equals(Integer.toString(lines.size() - 4))
                && text.endsWith("\n");
        return whole
                ? Optional.of(new Receipt(lines.get(1), lines.get(2), lines.subList(4, lines.size())))
                : Optional.empty();
    }
}
