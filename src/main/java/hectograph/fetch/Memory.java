package hectograph.fetch;

import hectograph.content.importers.record.Draft;
import hectograph.net.Validators;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run remembers for the next one, as a text with a fact a line, sorted, so that it can be committed and merged.
 */
final class Memory {

    /** The file below the content folder; other readers pass over names that begin with a dot. */
    static final String NAME = ".sources";

    private static final String HEAD = """
            # What fetch remembers. Written by fetch; commit it: a paper that you delete would come back without it.
            """;

    /** How long papers are remembered, in days: longer than any source goes back. */
    private static final int LONGEST = 400;

    private final SortedMap<String, Instant> resting = new TreeMap<>();
    private final SortedMap<String, Remembered> sources = new TreeMap<>();
    private final SortedMap<String, LocalDate> seen = new TreeMap<>();

    /** Reads the file; a line that can't be read is passed over, and costs no more than it says. */
    static Checked<Memory> read(String file, String text) {
        Memory memory = new Memory();
        Problems problems = new Problems();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                memory.line(line.strip().split(" ", 4));
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                problems.warning(new Origin(file, number, 0), "a line that can't be read, passed over", "delete it");
            }
        }
        return problems.with(memory);
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "host" -> resting.put(words[1], Instant.parse(words[2]));
            case "seen" -> seen.put(words[1], LocalDate.parse(words[2]));
            case "source" -> sources.put(words[1], with(source(words[1]), words[2], words[3]));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static Remembered with(Remembered before, String fact, String value) {
        String[] words = value.split(" ");
        return switch (fact) {
            case "asked" ->
                new Remembered(
                        Instant.parse(value),
                        before.from(),
                        before.pages(),
                        before.validators(),
                        before.failures(),
                        before.failed(),
                        before.batches());
            case "from" -> before.from(LocalDate.parse(value));
            case "page" -> before.page(words[0], URLDecoder.decode(words[1], StandardCharsets.UTF_8));
            case "etag" ->
                before.version(new Validators(value, before.validators().lastModified()));
            case "modified" -> before.version(new Validators(before.validators().etag(), value));
            case "failed" ->
                new Remembered(
                        before.asked(),
                        before.from(),
                        before.pages(),
                        before.validators(),
                        Integer.parseInt(words[0]),
                        LocalDate.parse(words[1]),
                        before.batches());
            case "batch" ->
                before.gave(new Batch(
                        LocalDate.parse(words[0]),
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]),
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[4]),
                        words[5],
                        words[6]));
            default -> throw new IllegalArgumentException(fact);
        };
    }

    /** The file's text. */
    String text() {
        StringBuilder out = new StringBuilder(HEAD);
        resting.forEach((host, until) -> line(out, "host", host, until));
        sources.forEach((name, source) -> {
            if (source.asked().isAfter(Instant.EPOCH)) {
                line(out, "source", name, "asked", source.asked().truncatedTo(ChronoUnit.MINUTES));
            }
            if (source.from().isAfter(Remembered.NEVER)) {
                line(out, "source", name, "from", source.from());
            }
            source.pages()
                    .forEach((set, token) ->
                            line(out, "source", name, "page", set, URLEncoder.encode(token, StandardCharsets.UTF_8)));
            text(out, name, "etag", source.validators().etag());
            text(out, name, "modified", source.validators().lastModified());
            if (source.failures() > 0) {
                line(out, "source", name, "failed", source.failures(), source.failed());
            }
            for (Batch batch : source.batches()) {
                line(
                        out,
                        "source",
                        name,
                        "batch",
                        batch.day(),
                        batch.records(),
                        batch.added(),
                        batch.withAuthors(),
                        batch.withAbstract(),
                        batch.fingerprint(),
                        batch.newest());
            }
        });
        seen.forEach((paper, day) -> line(out, "seen", paper, day));
        return out.toString();
    }

    private static void text(StringBuilder out, String name, String fact, String value) {
        if (!value.isEmpty() && value.chars().noneMatch(c -> c < ' ')) {
            line(out, "source", name, fact, value);
        }
    }

    private static void line(StringBuilder out, Object... words) {
        for (int i = 0; i < words.length; i++) {
            out.append(i == 0 ? "" : " ").append(words[i]);
        }
        out.append('\n');
    }

    SortedMap<String, Instant> resting() {
        return new TreeMap<>(resting);
    }

    void rest(Map<String, Instant> hosts) {
        resting.clear();
        resting.putAll(hosts);
    }

    Remembered source(String name) {
        return sources.getOrDefault(name, Remembered.NOTHING);
    }

    void put(String name, Remembered source) {
        sources.put(name, source);
    }

    /** Forgets sources that are no longer there. */
    void keep(Set<String> names) {
        sources.keySet().retainAll(names);
    }

    /** Whether a paper came here once. */
    boolean hasSeen(Draft draft) {
        return seen.containsKey(Batch.name(draft));
    }

    void see(Draft draft, LocalDate day) {
        seen.put(Batch.name(draft), day);
    }

    /** Lets a paper come again; false when it never came. */
    boolean forget(String paper) {
        boolean known = false;
        for (String prefix : new String[] {"", "arxiv:", "doi:", "title:"}) {
            known |= seen.remove(prefix + paper) != null;
        }
        return known;
    }

    /** Forgets papers that no source will name again. */
    void prune(LocalDate day) {
        seen.values().removeIf(last -> last.isBefore(day.minusDays(LONGEST)));
    }
}
