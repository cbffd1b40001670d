package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.Export;
import hectograph.model.Promises;
import hectograph.model.Slug;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The file {@code promises.txt} of a content folder: a line a promise, sorted, so that version control merges it and people
 * can read it. Each build that publishes writes it.
 */
public final class PromisesFile {

    /** Its name in the content folder. */
    public static final String NAME = "promises.txt";

    private static final String HEAD = """
            # What this site has promised its subscribers: ids, days and citation keys of papers, ids of feeds, digests that are out.
            # Each build that publishes writes this file. Commit it together with the content.
            """;

    /** What a citation key is made of; it stands in files of BibTeX as it is. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,200}");

    private final Source source;
    private final Problems problems = new Problems();
    private final SortedMap<String, Promises.Arrival> papers = new TreeMap<>();
    private final SortedMap<String, String> feeds = new TreeMap<>();
    private final Set<Export> exports = new TreeSet<>();
    private final Set<LocalDate> early = new TreeSet<>();
    private final SortedMap<String, String> digests = new TreeMap<>();
    private String subject = "";

    private PromisesFile(Source source) {
        this.source = source;
    }

    /** The text of the file, whatever its length: it grows with the site. */
    static Checked<Source> source(ContentFiles.File file) {
        try {
            return SourceReader.whole(file.name(), Files.readAllBytes(file.path()));
        } catch (IOException e) {
            return new Checked<>(new Source(file.name(), ""), List.of(ContentFiles.unreadable(file.name())));
        }
    }

    /** Reads the file; a line that is none of its own is an error, since a promise could be lost with it. */
    static Checked<Promises> read(Source source) {
        return new PromisesFile(source).lines();
    }

    private Checked<Promises> lines() {
        int at = 0;
        for (String line : source.text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#") && !isRead(line.strip().split(" "))) {
                boolean merge = line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
                problems.error(
                        source.at(at),
                        merge ? "a merge that is not finished" : "\"" + line.strip() + "\" is no promise",
                        merge
                                ? "keep the lines of both sides, and delete the marks"
                                : "restore the file from version control; it is written by builds");
            }
            at += line.length() + 1;
        }
        if (subject.isEmpty() && problems.isEmpty()) {
            problems.error(source.whole(), "no line \"ids\"", "restore the file, or delete it to begin anew");
        }
        return problems.with(new Promises(subject, papers, feeds, exports, early, digests));
    }

    private boolean isRead(String[] words) {
        try {
            switch (words[0] + words.length) {
                case "ids2" -> subject = words[1];
                case "paper4" -> paper(words, "");
                case "paper5" -> {
                    if (!KEY.matcher(words[4]).matches()) {
                        return false;
                    }
                    paper(words, words[4]);
                }
                case "feed3" -> feeds.put(new Slug(words[1]).value(), words[2]);
                case "export2" -> export(words[1]).ifPresent(exports::add);
                case "early2" -> early.add(LocalDate.parse(words[1]));
                case "digest3" -> digests.put(LocalDate.parse(words[1]).toString(), words[2]);
                default -> {
                    return false;
                }
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private void paper(String[] words, String key) {
        papers.put(words[2], new Promises.Arrival(LocalDate.parse(words[1]), new Slug(words[3]), key));
    }

    private static Optional<Export> export(String key) {
        return Arrays.stream(Export.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    /** The text that {@link #read} reads. */
    public static String text(Promises promises) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("ids ").append(promises.subject()).append('\n');
        promises.digests().forEach((day, digest) -> line(text, "digest", day, digest));
        promises.early().forEach(day -> line(text, "early", day.toString()));
        promises.exports().forEach(kind -> line(text, "export", kind.key()));
        promises.feeds().forEach((slug, id) -> line(text, "feed", slug, id));
        promises.papers()
                .forEach((id, arrival) -> line(
                        text,
                        "paper",
                        arrival.day().toString(),
                        id,
                        arrival.slug().value(),
                        arrival.key()));
        return text.toString();
    }

    private static void line(StringBuilder text, String... words) {
        text.append(String.join(" ", words).stripTrailing()).append('\n');
    }
}
