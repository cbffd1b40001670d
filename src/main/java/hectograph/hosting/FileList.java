package hectograph.hosting;

import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.site.page.OutputPath;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of a site's files that the site itself publishes as {@code files.txt}, so that anybody can tell what a host has
 * without asking it for each file.
 *
 * @param files by path, in order; the list itself is not among them
 */
public record FileList(SortedMap<String, Entry> files) {

    /** A host that has nothing of the site. */
    public static final FileList NONE = new FileList(Collections.emptySortedMap());

    private static final String HEAD = "# ";

    private static final String ABOUT = " files: 128 bits of MurmurHash3 of the bytes, length, path";

    /** Stands for a digest that is not known; no file has it. */
    private static final String UNKNOWN = "-";

    private static final int DIGEST_LENGTH = 32;

    /** Makes the map unmodifiable. */
    public FileList {
        files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * A file.
     *
     * @param digest digest of its bytes, 32 hexadecimal digits; empty when not known
     * @param size its length in bytes
     */
    public record Entry(String digest, long size) {

        /** Whether a host that has the other file need not get this one. */
        boolean isSame(Entry other) {
            return !digest.isEmpty() && equals(other);
        }
    }

    /** The text that {@link #parse} reads, a part a line: a head with the number of files, then a line a file. */
    public List<String> lines() {
        List<Map.Entry<String, Entry>> all = List.copyOf(files.entrySet());
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                if (index == 0) {
                    return HEAD + all.size() + ABOUT + "\n";
                }
                Entry file = all.get(index - 1).getValue();
                String digest = file.digest().isEmpty() ? UNKNOWN : file.digest();
                return digest + " " + file.size() + " " + all.get(index - 1).getKey() + "\n";
            }

            @Override
            public int size() {
                return all.size() + 1;
            }
        };
    }

    /**
     * Reads what {@link #lines} gives. The text is a stranger's: a path that leaves the site is none.
     *
     * @param name what the list is called in messages
     * @return the list; an empty one with an error when the text is no whole list
     */
    public static Checked<FileList> parse(String name, String text) {
        SortedMap<String, Entry> files = new TreeMap<>();
        List<String> lines = text.lines().toList();
        boolean ours = !lines.isEmpty()
                && lines.get(0).startsWith(HEAD)
                && lines.get(0).endsWith(ABOUT);
        if (!ours) {
            return fault(Origin.of(name), "no list of a site's files", "a build writes it as files.txt");
        }
        for (int i = 1; i < lines.size(); i++) {
            Optional<Map.Entry<String, Entry>> file = file(lines.get(i));
            if (file.isEmpty()) {
                String shown = lines.get(i).length() > 80 ? lines.get(i).substring(0, 80) + "..." : lines.get(i);
                return fault(
                        new Origin(name, i + 1, 0),
                        "\"" + shown + "\" is no file of a site",
                        "restore the list, or compare with nothing: --against=none");
            }
            files.put(file.get().getKey(), file.get().getValue());
        }
        if (!lines.get(0).equals(HEAD + files.size() + ABOUT)) {
            return fault(
                    Origin.of(name),
                    "cut off: it has " + files.size() + " files and says \""
                            + lines.get(0).substring(2) + "\"",
                    "try again, or compare with nothing: --against=none");
        }
        return new Checked<>(new FileList(files), List.of());
    }

    private static Optional<Map.Entry<String, Entry>> file(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !isDigest(parts[0]) || !parts[1].matches("[0-9]{1,15}") || !isPath(parts[2])) {
            return Optional.empty();
        }
        String digest = parts[0].equals(UNKNOWN) ? "" : parts[0];
        return Optional.of(Map.entry(parts[2], new Entry(digest, Long.parseLong(parts[1]))));
    }

    private static boolean isDigest(String text) {
        boolean hex = text.length() == DIGEST_LENGTH && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hex || text.equals(UNKNOWN);
    }

    /** Nothing outside of the site, no build's notes, and not the list itself. */
    private static boolean isPath(String text) {
        try {
            String path = new OutputPath(text).value();
            boolean dots = ("/" + path + "/").contains("/./") || path.startsWith(".hectograph/");
            return !dots && !path.startsWith("-") && !path.equals(".hectograph");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Checked<FileList> fault(Origin origin, String message, String remedy) {
        return new Checked<>(NONE, List.of(Problem.error(origin, message, remedy)));
    }
}
