package hectograph.output;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the last build put into the output folder: the files that are ours, and what they were made of.
 *
 * @param look by template a digest of it and of the generator
 * @param entries by path, in order
 */
public record Manifest(SortedMap<String, String> look, SortedMap<String, Entry> entries) {

    /** Nothing was built yet. */
    public static final Manifest EMPTY = new Manifest(Collections.emptySortedMap(), Collections.emptySortedMap());

    private static final String HEADER = "hectograph manifest 5";

    /** Of builds that kept fewer digests, or others: their files are ours, and are rendered anew. */
    private static final List<String> FORMER = IntStream.rangeClosed(1, 4)
            .mapToObj(version -> "hectograph manifest " + version + "\n")
            .toList();

    /** Makes the maps unmodifiable. */
    public Manifest {
        look = Collections.unmodifiableSortedMap(look);
        entries = Collections.unmodifiableSortedMap(entries);
    }

    /**
     * A file that is ours.
     *
     * @param view digest of what it prints; empty when its bytes are not known, since a build was broken off
     * @param key digest of what its view is made of; empty when only the view can tell whether it is still the same
     * @param size its length in bytes
     * @param bytes digest of its bytes; empty when they are not known
     */
    public record Entry(String view, String key, long size, String bytes) {

        /** A file whose bytes are not known. */
        public static final Entry PENDING = new Entry("", "", -1, "");

        /** What a file that is kept without its view is said to print: nothing has this digest, so it is rendered next. */
        private static final String KEPT = "kept";

        /** The same file, of which nobody knows any more whether it is up to date. */
        public Entry kept() {
            return view.isEmpty() ? this : new Entry(KEPT, "", size, bytes);
        }

        /** The same file, of which is known that the same view is made of this too. */
        public Entry madeOf(String otherKey) {
            return otherKey.equals(key) ? this : new Entry(view, otherKey, size, bytes);
        }
    }

    /** The entry of a file; absent when it is not ours. */
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** Writes what {@link #parse} reads: a header, the look in a line, then a line a file, fields separated by tabs. */
    public void write(Appendable out) throws IOException {
        out.append(HEADER).append('\n');
        for (Map.Entry<String, String> template : look.entrySet()) {
            out.append(template.getKey())
                    .append('\t')
                    .append(template.getValue())
                    .append('\t');
        }
        out.append('\n');
        for (Map.Entry<String, Entry> file : entries.entrySet()) {
            Entry entry = file.getValue();
            out.append(entry.view()).append('\t').append(entry.key());
            out.append('\t').append(entry.bytes());
            out.append('\t').append(Long.toString(entry.size()));
            out.append('\t').append(file.getKey()).append('\n');
        }
    }

    /**
     * Reads what {@link #write} wrote, now or formerly.
     *
     * @return empty when the text is no whole manifest
     */
    public static Optional<Manifest> parse(String text) {
        boolean current = text.startsWith(HEADER + "\n");
        boolean ours = current || FORMER.stream().anyMatch(text::startsWith);
        if (!ours || !text.endsWith("\n")) {
            return Optional.empty();
        }
        int lookStart = HEADER.length() + 1;
        int lookEnd = text.indexOf('\n', lookStart);
        if (lookEnd < 0) {
            return Optional.empty();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        int at = lookEnd + 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int first = text.indexOf('\t', at);
            int last = text.lastIndexOf('\t', end);
            int third = text.lastIndexOf('\t', last - 1);
            int second = text.lastIndexOf('\t', third - 1); // former lines have fewer fields
            if (first < 0 || first > end || third < first || current && (second <= first || second == third)) {
                return Optional.empty();
            }
            try {
                long size = Long.parseLong(text, third + 1, last, 10);
                String view = text.substring(at, first);
                Entry entry = current
                        ? new Entry(view, text.substring(first + 1, second), size, text.substring(second + 1, third))
                        : new Entry(view, "", size, "").kept();
                entries.put(text.substring(last + 1, end), entry);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
            at = end + 1;
        }
        String look = current ? text.substring(lookStart, lookEnd) : "";
        return Optional.of(new Manifest(look(look.split("\t", -1)), entries));
    }

    private static SortedMap<String, String> look(String[] fields) {
        SortedMap<String, String> look = new TreeMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            look.put(fields[i], fields[i + 1]);
        }
        return look;
    }
}
