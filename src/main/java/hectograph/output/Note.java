package hectograph.output;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build or a ping notes down beside the manifest for those that follow. No output depends on it: it lets a build
 * say that an id would change, and a ping leave out what a hub was told before.
 *
 * @param subject what all the values have in common
 * @param values by name
 */
public record Note(String subject, SortedMap<String, String> values) {

    /** File name of what builds promised to feed readers before that was kept with the content: ids of papers by slug. */
    public static final String PROMISES = "promises";

    /** File name of what hubs were told: digests of feeds by path. */
    public static final String PINGS = "pings";

    /** Nothing was noted. */
    public static final Note NONE = new Note("", Collections.emptySortedMap());

    private static final String HEADER = "hectograph note 1";

    /** Makes the map unmodifiable. */
    public Note {
        values = Collections.unmodifiableSortedMap(values);
    }

    /** Writes what {@link #parse} reads: a header, the subject, then a line a name, its value behind a tab. */
    public void write(Appendable out) throws IOException {
        out.append(HEADER).append('\n').append(subject).append('\n');
        for (Map.Entry<String, String> value : values.entrySet()) {
            out.append(value.getKey()).append('\t').append(value.getValue()).append('\n');
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return empty when the text is not whole or of another version
     */
    public static Optional<Note> parse(String text) {
        if (!text.startsWith(HEADER + "\n") || !text.endsWith("\n")) {
            return Optional.empty();
        }
        int at = text.indexOf('\n', HEADER.length() + 1);
        if (at < 0) {
            return Optional.empty();
        }
        String subject = text.substring(HEADER.length() + 1, at++);
        SortedMap<String, String> values = new TreeMap<>();
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int tab = text.indexOf('\t', at);
            if (tab < 0 || tab > end) {
                return Optional.empty();
            }
            values.put(text.substring(at, tab), text.substring(tab + 1, end));
            at = end + 1;
        }
        return Optional.of(new Note(subject, values));
    }
}
