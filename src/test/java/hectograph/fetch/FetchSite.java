package hectograph.fetch;

import hectograph.content.importers.Means;
import hectograph.model.Today;
import hectograph.net.FakeTime;
import hectograph.net.Manners;
import hectograph.problem.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A content folder that fetches, day after day, at six in the morning. */
final class FetchSite {

    /** As unattended, for hosts on loopback that are slow on purpose. */
    private static final Manners MANNERS = new Manners(
            Duration.ofSeconds(20), Duration.ofMinutes(10), Duration.ofSeconds(1), 3, Duration.ofMinutes(2), 4_000_000);

    private final Path content;
    private Manners manners = MANNERS;
    private FakeTime time = new FakeTime("2026-11-23T06:00:00Z");
    private Report report = new Report(List.of());

    FetchSite(Path folder, String sources) {
        content = folder.resolve("content");
        write("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        write("sources.yaml", "contact: ada@tiny.example\nsources:\n" + sources.indent(2));
    }

    void write(String file, String text) {
        try {
            Path path = content.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for no body longer than this. */
    FetchSite hasty(Duration deadline) {
        manners = new Manners(deadline, manners.run(), manners.gap(), 1, manners.patience(), manners.largest());
        return this;
    }

    FakeTime time() {
        return time;
    }

    /** Whether the last run would have failed. */
    boolean failed() {
        return report.hasErrors();
    }

    /** Fetches on a day; all that is said, without the folder's name. */
    String fetch(String day) {
        return fetch(day, Fetch.Choice.USUAL);
    }

    String fetch(String day, Fetch.Choice choice) {
        LocalDate date = LocalDate.parse(day);
        time = new FakeTime(
                date.atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC).toString());
        return again(date, choice);
    }

    /** Fetches once more without a change of the clock. */
    String again(LocalDate day, Fetch.Choice choice) {
        StringBuilder said = new StringBuilder();
        try {
            Fetch fetch = new Fetch(
                    new Fetch.Settings(content, day, Today.of(day), "0.1.0", time, manners, choice, Means.NONE));
            report = fetch.run(told -> said.append(told.source().name())
                    .append(": ")
                    .append(told.summary())
                    .append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report.problems().forEach(problem -> said.append(problem).append('\n'));
        return said.toString().replace(content.toString(), "content");
    }

    static Fetch.Choice limit(int limit) {
        return new Fetch.Choice(List.of(), Optional.of(limit), Optional.empty(), false, false, false, List.of());
    }

    static Fetch.Choice checkWithin(int limit) {
        return new Fetch.Choice(List.of(), Optional.of(limit), Optional.empty(), true, false, false, List.of());
    }

    static Fetch.Choice check() {
        return new Fetch.Choice(List.of(), Optional.empty(), Optional.empty(), true, false, false, List.of());
    }

    static Fetch.Choice again(String paper) {
        return new Fetch.Choice(List.of(), Optional.empty(), Optional.empty(), false, true, false, List.of(paper));
    }

    /** The names of the papers' files. */
    List<String> papers() {
        return List.copyOf(files().keySet().stream()
                .filter(name -> name.startsWith("papers/"))
                .map(name -> name.substring("papers/".length(), name.length() - ".md".length()))
                .toList());
    }

    /** All files of the content but what is remembered. */
    TreeMap<String, String> files() {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Memory.NAME))
                    .collect(Collectors.toMap(
                            file -> content.relativize(file).toString(),
                            file -> read(content.relativize(file).toString()),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
