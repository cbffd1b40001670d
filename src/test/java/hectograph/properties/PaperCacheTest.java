package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.Workers;
import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.PaperCache;
import hectograph.model.Today;
import hectograph.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers that were read are not read again; whatever became of the cache or of the content, the site is right. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
final class PaperCacheTest {

    private static final String PAPER = "papers/lonely.md";
    private static final String TEXT =
            "---\ntitle: Lonely\nadded: 2026-01-05\n---\nNobody else writes like %s $\\x$.\n";

    @TempDir
    private Path temp;

    private Path content;
    private Path cache;
    private int builds;

    @BeforeEach
    void aBuiltSite() throws IOException {
        content = temp.resolve("content");
        cache = temp.resolve("papers.cache");
        Folder.write(content, new Sketch(5).files());
        Folder.write(content, "site.yaml", site("x"));
        Folder.write(content, PAPER, TEXT.formatted("this"));
        Folder.age(content);
        build(true, Builds.TODAY);
    }

    private static String site(String macro) {
        return "title: T\nurl: https://example.org/\nmacros: {x: " + macro + "}\n";
    }

    /** Builds into a new folder. */
    private Path build(boolean withCache, LocalDate today) throws IOException {
        Path out = temp.resolve("site-" + builds++);
        Outcome outcome = tried(withCache, today, out, false, true);
        assertThat(outcome.report().hasErrors()).isFalse();
        return out;
    }

    private Outcome tried(boolean withCache, LocalDate today, Path out, boolean full, boolean write)
            throws IOException {
        Optional<Path> file = withCache ? Optional.of(cache) : Optional.empty();
        Settings settings = new Settings(
                new Settings.Places(content, Builds.TEMPLATES, out, file),
                new Settings.Choice(full, false, false, write),
                "",
                Today.of(today),
                2);
        return new Build(settings, Progress.NONE).run();
    }

    private void theSiteIsRight() throws IOException {
        SortedMap<String, String> made = Folder.read(build(true, Builds.TODAY));
        assertThat(made).isEqualTo(Folder.read(build(false, Builds.TODAY)));
    }

    /** Writes a paper in the same file, and has it look as old as before. */
    private void rewriteInSecret(String text) throws IOException {
        Path file = content.resolve(PAPER);
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, text); // the same file still
        Files.setLastModifiedTime(file, time);
    }

    /** What is wrong with the papers, read by a reader with a cache of its own. */
    private List<Problem> read(ContentFiles files) {
        Optional<Path> own = Optional.of(temp.resolve("own.cache"));
        try (Workers workers = new Workers(2, Progress.NONE);
                PaperCache kept = new PaperCache(own, "this one", Builds.TODAY, true, true)) {
            List<Problem> problems = new ContentReader(
                            workers.at("reading"), Today.of(Builds.TODAY), site -> site, kept)
                    .read(files)
                    .problems();
            kept.publish();
            return problems;
        }
    }

    private ContentFiles files() throws IOException {
        return ContentFiles.list(content).value();
    }

    /** A file that is gone when papers are read is missed by who reads it. */
    private void thePaperIsNotRead() throws IOException {
        ContentFiles files = files();
        Files.delete(content.resolve(PAPER));
        assertThat(read(files)).noneMatch(Problem::isError);
    }

    @Test
    void fileThatLooksTheSameIsNotRead() throws IOException {
        read(files());
        read(files());
        thePaperIsNotRead();
    }

    /** The length and the time of writing are as before, but not the time at which the system noted the change. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void editInSecretIsReadAllTheSame() throws IOException {
        SortedMap<String, String> before = Folder.read(build(true, Builds.TODAY));
        rewriteInSecret(TEXT.formatted("that"));

        assertThat(Folder.read(build(true, Builds.TODAY))).isNotEqualTo(before);
        theSiteIsRight();
    }

    @Test
    void textThatIsTheSameIsNotParsed() throws IOException {
        SortedMap<String, String> before = Folder.read(build(true, Builds.TODAY));
        byte[] kept = Files.readAllBytes(cache);
        FileTime other = FileTime.fromMillis(1_100_000_000_000L);
        Files.setLastModifiedTime(content.resolve(PAPER), other);

        assertThat(Folder.read(build(true, Builds.TODAY))).isEqualTo(before);
        assertThat(Files.size(cache)).isEqualTo(kept.length); // all there, with the new time of one
        assertThat(Files.readAllBytes(cache)).isNotEqualTo(kept);
    }

    @Test
    void whatWasJustWrittenIsReadAgain() throws IOException {
        Folder.write(content, PAPER, TEXT.formatted("thus"));
        build(true, Builds.TODAY);
        rewriteInSecret(TEXT.formatted("that"));

        theSiteIsRight();
    }

    @Test
    void papersBesideAChangedOneAreStillNotRead() throws IOException {
        Path changed = content.resolve("papers").resolve("changed.md");
        for (String words : new String[] {"one", "two", "three"}) {
            Folder.write(content, "papers/changed.md", TEXT.formatted(words).replace("Lonely", "Changed"));
            read(files());
        }
        thePaperIsNotRead(); // the cache was written three times since it was read
        assertThat(changed).exists();
    }

    @Test
    void buildThatPublishesNothingKeepsNothing() throws IOException {
        byte[] kept = Files.readAllBytes(cache);
        Folder.write(content, PAPER, TEXT.formatted("nobody"));
        tried(true, Builds.TODAY, temp.resolve("checked"), false, false);
        Folder.write(content, "papers/broken.md", "---\ntitle: Broken\n---\n");
        assertThat(tried(true, Builds.TODAY, temp.resolve("failed"), false, true)
                        .report()
                        .hasErrors())
                .isTrue();

        assertThat(Files.readAllBytes(cache)).isEqualTo(kept);
        assertThat(temp.resolve("papers.cache.draft")).doesNotExist();
    }

    @Test
    void warningIsToldByEveryBuild() throws IOException {
        Folder.write(content, PAPER, TEXT.formatted("\\nobody{$\\nobody$}"));
        Folder.age(content);
        tried(true, Builds.TODAY, temp.resolve("zero"), false, true); // says that a digest changed
        Outcome first = tried(true, Builds.TODAY, temp.resolve("one"), true, true);
        Outcome second = tried(true, Builds.TODAY, temp.resolve("two"), false, true);

        assertThat(first.report().problems()).isNotEmpty();
        assertThat(second.report().problems()).isEqualTo(first.report().problems());

        assertThat(read(files())).as("a paper with warnings").isEqualTo(read(files()));
        thePaperIsNotRead();
    }

    @Test
    void warningThatPassesIsGoneWhenItsDayHasCome() throws IOException {
        Folder.write(content, PAPER, TEXT.formatted("this").replace("title:", "date: 2026-12-20\ntitle:"));
        Folder.age(content);
        LocalDate day = LocalDate.of(2026, 12, 20);
        for (int i = 0; i < 2; i++) {
            assertThat(future(day.minusDays(1))).hasSize(1);
        }
        assertThat(future(day)).isEmpty();
    }

    private List<Problem> future(LocalDate today) throws IOException {
        return tried(true, today, temp.resolve("future"), false, true).report().problems().stream()
                .filter(problem -> problem.message().contains("lies in the future"))
                .toList();
    }

    @Test
    void paperOfADayToComeIsFoundOnAnEarlierDay() throws IOException {
        LocalDate earlier = LocalDate.of(2026, 1, 4);
        Outcome outcome = tried(true, earlier, temp.resolve("earlier"), false, true);

        assertThat(outcome.report().problems())
                .isEqualTo(tried(false, earlier, temp.resolve("earlier"), false, true)
                        .report()
                        .problems())
                .anyMatch(problem -> problem.toString().contains("lies in the future"));
    }

    @Test
    void cacheThatCanNotBeWrittenIsNone() throws IOException {
        Path inTheWay = Files.writeString(temp.resolve("in-the-way"), "mine");
        cache = inTheWay.resolve("folder/papers.cache");
        theSiteIsRight();
        assertThat(inTheWay).hasContent("mine");
    }

    /** Something that becomes of the cache or of what papers depend on. */
    private interface Change {
        void apply(PaperCacheTest site) throws IOException;
    }

    static Stream<Change> changes() {
        return Stream.of(
                site -> Files.delete(site.cache),
                site -> Files.write(site.cache, new byte[0]),
                site -> Files.writeString(site.cache, "hectograph".repeat(5000)),
                site -> {
                    Files.delete(site.cache);
                    Files.createDirectories(site.cache.resolve("in-the-way"));
                },
                site -> site.cut(0.1),
                site -> site.cut(0.9),
                site -> site.cut(0.999),
                site -> Folder.write(site.content, "site.yaml", site("y")),
                site -> Folder.write(site.content, "topics/history.md", "---\ntitle: H\nmatch: nobody\n---\nH.\n"),
                site -> Files.delete(site.content.resolve("topics/machines.md")),
                site -> Folder.write(site.content, "papers/new.md", TEXT.formatted("new")),
                site -> Files.move(site.content.resolve(PAPER), site.content.resolve("papers/renamed.md")),
                site -> { // another file of the same length and age
                    Path papers = site.content.resolve("papers");
                    Folder.write(site.content, "papers/other.md", TEXT.formatted("that"));
                    Files.setLastModifiedTime(
                            papers.resolve("other.md"), Files.getLastModifiedTime(site.content.resolve(PAPER)));
                    Files.move(
                            papers.resolve("other.md"),
                            site.content.resolve(PAPER),
                            StandardCopyOption.REPLACE_EXISTING);
                });
    }

    private void cut(double share) throws IOException {
        byte[] all = Files.readAllBytes(cache);
        Files.write(cache, Arrays.copyOf(all, (int) (all.length * share)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void afterAnyChangeTheSiteIsRight(Change change) throws IOException {
        change.apply(this);
        theSiteIsRight();
        theSiteIsRight();
    }

    /** A bit that flipped, three in four in its head; and a paper changed, so that what is kept is copied too. */
    @Test
    void flippedBitIsFound() throws IOException {
        byte[] kept = Files.readAllBytes(cache);
        Folder.write(content, PAPER, TEXT.formatted("a stranger"));
        SortedMap<String, String> right = Folder.read(build(false, Builds.TODAY));
        int rounds = Integer.getInteger("flips", 12);
        for (int round = 0; round < rounds; round++) {
            int head = rounds * 3 / 4;
            int place = round * 30 / head;
            int at = place < 30 ? place : kept.length / (rounds - head + 1) * (round - head + 1);
            byte[] flipped = kept.clone();
            flipped[at] ^= (byte) (1 << place % 8);
            Files.write(cache, flipped);

            assertThat(Folder.read(build(true, Builds.TODAY)))
                    .as("a bit of byte %s", at)
                    .isEqualTo(right);
        }
    }

    @Test
    void anotherBuildAtWorkKeepsNothing() throws IOException {
        byte[] kept = Files.readAllBytes(cache);
        Path draft = temp.resolve("papers.cache.draft");
        Folder.write(content, PAPER, TEXT.formatted("two"));
        try (FileChannel other = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            theSiteIsRight();
        }
        assertThat(Files.readAllBytes(cache)).isEqualTo(kept);
    }
}
