package hectograph.feeds;

import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.model.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer east of UTC writes the date of his own calendar, while UTC has the day before. */
final class EarlyDayTest {

    /** Half past seven in the morning of Friday the 27th in Auckland. */
    private static final Instant MORNING = Instant.parse("2026-11-26T18:30:00Z");

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @TempDir
    Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void paper(String slug, String dates) throws IOException {
        write("papers/" + slug + ".md", "---\ntitle: Paper " + slug + "\n" + dates + "\n---\nText of it.\n");
    }

    private void site() throws IOException {
        write("site.yaml", "title: South\nurl: https://south.example/\nauthority: south.example\nsince: 2026\n");
        paper("before", "added: 2026-11-20");
        paper("yesterday", "added: 2026-11-26");
        for (String slug : List.of("one", "two", "three")) {
            paper(slug, "added: 2026-11-27");
        }
        paper("changed", "added: 2026-11-20\nupdated: 2026-11-27");
        write("listings/2026-11-27.yaml", "papers:\n  - three\n  - one\n");
    }

    private Outcome build(Today today) throws IOException {
        Path content = folder.resolve("content");
        return new Build(
                        new Settings(
                                new Settings.Places(
                                        content, Path.of("templates"), folder.resolve("site"), Optional.empty()),
                                Settings.Choice.USUAL,
                                "",
                                today,
                                2),
                        Progress.NONE)
                .run();
    }

    private List<Instant> times() throws IOException {
        List<Instant> times = new ArrayList<>();
        for (String feed : List.of("atom.xml", "digest.xml")) {
            var document = xml(Files.readString(folder.resolve("site").resolve(feed)));
            for (String element : List.of("entry > published", "entry > updated", "feed > updated")) {
                texts(document, element).forEach(time -> times.add(Instant.parse(time)));
            }
        }
        return times;
    }

    @Test
    @Tag("rule-19")
    void hisPaperOfTodayIsPublishedAtOnceAndNoFeedTellsTheFuture() throws IOException {
        site();
        Outcome outcome = build(Today.at(MORNING, AUCKLAND));
        assertThat(outcome.report().problems()).isEmpty();
        assertThat(times()).hasSizeGreaterThan(8).allMatch(time -> !time.isAfter(MORNING));
        assertThat(texts(xml(Files.readString(folder.resolve("site/atom.xml"))), "entry > title"))
                .startsWith("Paper three", "Paper one", "Paper two", "Paper yesterday");
        assertThat(Files.readString(folder.resolve("content/promises.txt"))).contains("\nearly 2026-11-27\n");
    }

    @Test
    @Tag("rule-19")
    void aMachineInUtcTakesItTooAndALaterOneKeepsTheTimes() throws IOException {
        site();
        assertThat(build(Today.at(MORNING, ZoneId.of("UTC"))).report().problems())
                .isEmpty();
        List<Instant> before = times();
        String promises = Files.readString(folder.resolve("content/promises.txt"));
        assertThat(build(Today.at(MORNING.plusSeconds(40_000_000), ZoneId.of("America/New_York")))
                        .counts()
                        .written())
                .isZero();
        assertThat(times()).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("content/promises.txt"))).isEqualTo(promises);
    }

    @Test
    @Tag("rule-19")
    void aDayThatHasBegunNowhereIsStillAMistake() throws IOException {
        site();
        Outcome outcome = build(Today.at(Instant.parse("2026-11-26T09:59:59Z"), AUCKLAND));
        assertThat(outcome.isPublished()).isFalse();
        assertThat(outcome.report().problems())
                .anyMatch(problem -> problem.toString().contains("lies in the future: 2026-11-27"));
        assertThat(build(Today.at(Instant.parse("2026-11-26T10:00:00Z"), AUCKLAND))
                        .isPublished())
                .isTrue();
    }

    @Test
    void aWestMaintainerLivesInUtc() {
        Today today = Today.at(Instant.parse("2026-11-27T03:00:00Z"), ZoneId.of("America/Los_Angeles"));
        assertThat(today.here()).isEqualTo(today.utc()).isEqualTo("2026-11-27");
    }
}
