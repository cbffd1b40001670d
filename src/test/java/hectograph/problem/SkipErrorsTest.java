package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Progress;
import hectograph.TinySite;
import hectograph.TinySite.Built;
import hectograph.Workers;
import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.LeftOut;
import hectograph.content.PaperCache;
import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.SmallLimits;
import hectograph.model.Today;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a site when papers with errors are left out. */
@Tag("slow")
final class SkipErrorsTest {

    private static final String SITE = """
            -- content/topics/ink.md --
            ---
            title: Ink
            ---
            -- content/topics/glue.md --
            ---
            title: Glue
            ---
            -- content/listings/2026-11-20.yaml --
            papers: [turns-bad, good]
            -- content/papers/good.md --
            ---
            title: Good
            added: 2026-11-20
            authors: [Ada Rowe, Bo Lind]
            topics: [ink]
            ---
            Text of a good paper.
            -- content/papers/other.md --
            ---
            title: Other
            added: 2026-11-21
            authors: [Ada Rowe]
            topics: [ink]
            ---
            Text of another paper.
            -- content/papers/turns-bad.md --
            ---
            title: Turns bad
            added: 2026-11-20
            authors: [Bo Lind, Only Here]
            topics: [ink, glue]
            aliases: [once-better]
            arxiv: 2611.00001
            ---
            Text of a paper that turns bad.
            """;

    private static final String BAD = """
            -- content/papers/turns-bad.md --
            ---
            title: "Turns bad
            ---
            Text.
            """;

    private static final int MANY = 12;

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#:?]+)[\"#?]");

    @TempDir
    Path folder;

    private TinySite site() {
        return TinySite.in(folder, SITE);
    }

    private static List<String> errors(Built built) {
        return built.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }

    @Test
    void newPaperWithAnErrorIsLeftOut() {
        Built built = site().with("-- content/papers/new.md --\n---\ntitle: New\nadded: yesterday\n---\nText.\n")
                .with("content/papers/bytes.md", new byte[] {(byte) 0x81, 0, 1})
                .with("-- content/papers/No_Slug.md --\n---\ntitle: No slug\nadded: 2026-11-20\n---\nText.\n")
                .buildSkippingErrors();

        assertThat(built.outcome().isPublished()).isTrue();
        assertThat(built.outcome().report().hasErrors()).isTrue();
        assertThat(built.outcome().counts().papers()).isEqualTo(3);
        assertThat(built.outcome().counts().leftOut().papers()).isEqualTo(3);
        assertThat(built.outcome().counts().leftOut().kept()).isZero();
        assertThat(errors(built)).anyMatch(error -> error.contains("papers/new.md:3"));
        assertThat(built.paths()).contains("papers/good.html").doesNotContain("papers/new.html", "papers/bytes.html");
    }

    @Test
    void pageThatWasPublishedStaysWithAllThatItLeadsTo() {
        Built first = site().build();
        SortedMap<String, byte[]> before = first.files();
        Built built = site().with(BAD).buildSkippingErrors();
        SortedMap<String, byte[]> after = built.files();

        assertThat(built.outcome().counts().leftOut().kept()).isEqualTo(1);
        for (String path : List.of(
                "papers/turns-bad.html",
                "papers/turns-bad.bib",
                "papers/turns-bad.md",
                "papers/once-better.html",
                "authors/only-here.html",
                "topics/glue/atom.xml")) {
            assertThat(after).as(path).containsKey(path);
            assertThat(built.file(path)).isEqualTo(text(before.get(path)));
        }
        for (String list : List.of("papers/index.html", "authors/bo-lind.html", "topics/ink/index.html", "atom.xml")) {
            assertThat(built.file(list)).as(list).doesNotContain("Turns bad");
        }
        assertThat(dead(built, "papers/turns-bad.html")).isEmpty();
        assertThat(dead(built, "authors/only-here.html")).isEmpty();
        assertThat(errors(built)).hasSize(1).allMatch(error -> error.startsWith("content/papers/turns-bad.md"));
        assertThat(built.problems())
                .as("the listing names it for good")
                .noneMatch(problem -> problem.contains("no paper"));
    }

    private static List<String> dead(Built built, String page) {
        Path at = built.out().resolve(page);
        Matcher links = LINK.matcher(built.file(page));
        return links.results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(at.resolveSibling(link).normalize()))
                .toList();
    }

    @Test
    void mendedPaperComesBackAsIfNothingHadHappened() {
        SortedMap<String, byte[]> before = site().build().files();
        site().with(BAD).buildSkippingErrors();
        Built mended = site().build();

        assertThat(mended.problems()).noneMatch(problem -> problem.contains("error"));
        assertThat(mended.paths()).isEqualTo(List.copyOf(before.keySet()));
        before.forEach((path, bytes) ->
                assertThat(text(mended.files().get(path))).as(path).isEqualTo(text(bytes)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void paperThatWasMendedUnderOtherTemplatesIsRenderedWithThem() {
        site().build();
        String look = "-- templates/redirect.ftlh --\nmoved to ${href}, ${title}\n";
        site().with(BAD).with(look).buildSkippingErrors();
        Built mended = site().with(look).build();

        assertThat(mended.file("papers/once-better.html")).startsWith("moved to");
    }

    @Test
    void deletedPaperGoesAllTheSame() {
        site().build();
        Built built =
                site().with(BAD).with("-- no content/papers/other.md --\n").buildSkippingErrors();

        assertThat(built.paths()).contains("papers/turns-bad.html").doesNotContain("papers/other.html");
    }

    @Test
    void ofTwoPapersThatAreOneThePublishedOneStays() {
        site().build();
        Built built = site().with("""
                -- content/papers/a-copy.md --
                ---
                title: A copy of it
                added: 2026-11-22
                arxiv: 2611.00001
                ---
                Text.
                """).buildSkippingErrors();

        assertThat(errors(built)).hasSize(1).allMatch(error -> error.startsWith("content/papers/a-copy.md:4"));
        assertThat(built.file("papers/index.html")).contains("Turns bad");
        assertThat(built.paths()).doesNotContain("papers/a-copy.html");
    }

    @Test
    void paperThatBreaksAPromiseOrTakesAnAddressOfTheSiteIsLeftOut() {
        site().build();
        Built built = site().with("""
                -- content/papers/other.md --
                ---
                title: Other
                added: 2026-11-21
                id: another
                ---
                Text.
                -- content/papers/index.md --
                ---
                title: Index
                added: 2026-11-21
                ---
                Text.
                """).buildSkippingErrors();

        assertThat(built.outcome().isPublished()).isTrue();
        assertThat(errors(built)).hasSize(2);
        assertThat(built.file("papers/other.html")).contains("Text of another paper.");
    }

    @Test
    void whatConcernsOtherPagesStops() {
        String topic = "-- content/topics/ink.md --\n---\ntitel: Ink\n---\n";
        Built built = site().with(topic).with(BAD).buildSkippingErrors();

        assertThat(built.outcome().isPublished()).isFalse();
        assertThat(errors(built))
                .anyMatch(error -> error.startsWith("content/topics/ink.md"))
                .anyMatch(error -> error.startsWith("content/papers/turns-bad.md"));
        assertThat(Files.exists(built.out().resolve("index.html"))).isFalse();
    }

    @Test
    void largeSiteIsNotTakenForASmallOneWhilePapersAreLeftOut() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("content/papers"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: Large\nurl: https://large.example/\n");
        for (int i = 0; i <= MANY; i++) {
            String added = i == 7 ? "yesterday" : "2026-11-20";
            Files.writeString(
                    papers.resolve("p" + i + ".md"), "---\ntitle: P%d\nadded: %s\n---\nX.\n".formatted(i, added));
        }
        ContentFiles files = ContentFiles.list(folder.resolve("content")).value();
        try (Workers workers = new Workers(2, Progress.NONE)) {
            Catalog catalog = new ContentReader(
                            workers.at("reading"),
                            Today.of(TinySite.TODAY),
                            site -> site.within(SmallLimits.of(MANY)),
                            PaperCache.none())
                    .read(files, LeftOut.of(files))
                    .value()
                    .catalog();

            assertThat(catalog.papers()).hasSize(MANY);
            assertThat(catalog.site().has(Export.AUTHOR_FEEDS, catalog.papers().size()))
                    .isFalse();
        }
    }

    @Test
    void siteIsNeverEmptied() {
        Built built = TinySite.in(folder, BAD).buildSkippingErrors();

        assertThat(built.outcome().isPublished()).isFalse();
        assertThat(errors(built))
                .contains(
                        "content/papers: error: no paper is without errors (mend one at least; the site would be empty)");
    }
}
