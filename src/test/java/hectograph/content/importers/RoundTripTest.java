package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.English;
import hectograph.TinySite;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program exports it can import, and then it exports the same. */
final class RoundTripTest {

    private static final Path EXPORTS = Path.of("src/test/resources/golden/expected");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @TempDir
    Path folder;

    private ImportPlan plan(Path content, String... exports) throws IOException {
        Import importing = new Import(content, DAY, false);
        List<Incoming> records = new ArrayList<>();
        for (String export : exports) {
            Input input = Input.of(export, Files.readAllBytes(EXPORTS.resolve(export)));
            ImportFormat format = ImportFormats.of(input).orElseThrow();
            records.addAll(importing.read(input, format).value());
        }
        return importing.plan(records).value();
    }

    /** What a catalogue says of each title, but for what is the site's own. */
    private static Map<String, String> facts(String catalogue) {
        Map<String, String> facts = new TreeMap<>();
        for (String line : catalogue.lines().toList()) {
            String bare = line.replaceAll("\"(?:id|slug|url|key|added|updated)\":\"[^\"]*\",", "")
                    .replaceAll("\"topics\":\\[[^\\]]*\\],", "")
                    .replaceFirst("^\\{\"id\":\"[^\"]*\",", "{");
            facts.put(bare.replaceFirst(".*?\"title\":\"((?:[^\"\\\\]|\\\\.)*)\".*", "$1"), bare);
        }
        return facts;
    }

    @Test
    void aDigestIsNoPaper() throws IOException {
        assertThat(plan(folder, "digest.xml").steps()).isEmpty();
    }

    @Test
    @Tag("slow")
    void anEmptySiteGetsTheSamePapersFromACatalogue() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        ImportPlan plan = plan(folder.resolve("empty"), "papers.jsonl");
        assertThat(plan.steps()).allMatch(step -> step.action() == ImportPlan.Action.NEW);
        StringBuilder site = new StringBuilder("""
                -- content/site.yaml --
                title: Copies
                url: https://example.org/copies/
                macros: {eps: '\\varepsilon'}
                """);
        plan.files()
                .forEach((file, text) ->
                        site.append("-- content/").append(file).append(" --\n").append(text));
        TinySite.Built built =
                TinySite.in(folder.resolve("site"), site.toString()).build();
        assertThat(facts(built.file("papers.jsonl")))
                .isEqualTo(facts(Files.readString(EXPORTS.resolve("papers.jsonl"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers.jsonl", "papers.bib", "feed.json", "atom.xml", "rss.xml"})
    void aSiteFindsItsOwnPapersInItsExports(String export) throws IOException {
        ImportPlan plan = plan(Path.of("src/test/resources/golden/content"), export);
        assertThat(plan.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.action())
                        .as(step.draft().title())
                        .isIn(
                                ImportPlan.Action.SAME,
                                ImportPlan.Action.ENRICHED,
                                ImportPlan.Action.CHANGED,
                                ImportPlan.Action.WITHDRAWN));
        assertThat(plan.problems()).filteredOn(Problem::isError).isEmpty();
    }

    @Test
    void whatSaysTheSameChangesNothing() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Import importing = new Import(folder.resolve("content"), DAY, false);
        importing.write(plan(folder.resolve("content"), "papers.jsonl"));
        ImportPlan again = plan(folder.resolve("content"), "papers.jsonl");
        assertThat(again.files()).isEmpty();
        assertThat(again.steps()).allMatch(step -> step.action() == ImportPlan.Action.SAME);
    }

    @Test
    void whateverItsLanguageASiteFindsNothingNewInItsExports() throws IOException {
        TinySite site = TinySite.in(folder.resolve("site"), """
                -- content/site.yaml --
                title: Copies
                url: https://example.org/copies/
                language: xx
                -- templates/words/xx.yaml --
                """ + English.wide() + """
                -- content/papers/bare.md --
                ---
                title: Bare copies
                added: 2026-11-02
                id: bare
                ---
                A first paragraph.

                A second paragraph, which is no line of facts.
                -- content/papers/gone.md --
                ---
                title: Gone copies
                authors: [Ada Rowe, Hans Möller]
                added: 2026-11-02
                date: 2026-10
                doi: 10.1234/gone
                withdrawn: A plate was cracked.
                ---
                They were here.
                -- content/papers/linked.md --
                ---
                title: Linked copies
                authors: [Ada Rowe]
                added: 2026-11-02
                date: 2026-10-05
                arxiv: '2610.00001'
                doi: 10.1234/linked
                category: cs.LG
                venue: Network Letters
                links: {code: 'https://x.example/1', video: 'https://y.example/1', page: 'https://z.example/1'}
                ---
                A first paragraph.

                A second paragraph.
                -- content/papers/silent.md --
                ---
                title: Silent copies
                added: 2026-11-02
                id: silent
                abstract: none
                ---
                """);
        TinySite.Built built = site.build();
        assertThat(built.problems()).isEmpty();
        for (String export : List.of("papers.jsonl", "papers.bib", "feed.json", "atom.xml", "rss.xml")) {
            Import here = new Import(site.made().resolve("content"), DAY, false);
            List<Incoming> records = records(here, export, built);
            ImportPlan plan = here.plan(records).value();
            assertThat(plan.problems()).as(export).isEmpty();
            assertThat(plan.steps())
                    .hasSize(4)
                    .allSatisfy(step -> assertThat(step.action())
                            .as(export + ": " + step.draft().title() + step.gained() + step.difference())
                            .isEqualTo(ImportPlan.Action.SAME));
        }
        for (String feed : List.of("feed.json", "atom.xml", "rss.xml")) {
            Import elsewhere = new Import(folder.resolve("elsewhere"), DAY, false);
            Map<String, String> files =
                    elsewhere.plan(records(elsewhere, feed, built)).value().files();
            assertThat(files.get("papers/bare-copies.md"))
                    .as(feed)
                    .doesNotContain("authors")
                    .endsWith("A first paragraph.\n\nA second paragraph, which is no line of facts.\n");
            assertThat(files.get("papers/gone-copies.md"))
                    .as(feed)
                    .contains("withdrawn: 'A plate was cracked.'", "'Hans Möller'", "date: 2026-10\n")
                    .endsWith("---\nThey were here.\n");
            assertThat(files.get("papers/linked-copies.md"))
                    .as(feed)
                    .contains("arxiv: '2610.00001'", "doi: '10.1234/linked'", "category: 'cs.LG'")
                    .contains("page: 'https://z.example/1', code: 'https://x.example/1', video: 'https://y.example/1'")
                    .endsWith("A second paragraph.\n");
            assertThat(files.get("papers/silent-copies.md")).as(feed).contains("\nabstract: none\n");
        }
    }

    /** A copy of a feed that somebody cleaned has no classes: then places and the English words tell. */
    @Test
    void entriesWithoutClassesAreReadByTheirPlaces() throws IOException {
        Input input = Input.of("copy.json", """
                {"version": "https://jsonfeed.org/version/1.1", "items": [{
                  "id": "tag:example.org,2026:paper/gone", "title": "Gone copies", "authors": [{"name": "Ada Rowe"}],
                  "content_html": "<p><strong>Withdrawn.</strong> Cracked.</p><p>They were here.</p><p>All of them.</p>\
                <p>Ada Rowe · 2026</p><p><a href='https://x.example/1'>Code</a></p>",
                  "_paper": {"date": "2026"}}]}
                """);
        Import importing = new Import(folder, DAY, false);
        ImportFormat format = ImportFormats.of(input).orElseThrow();
        Draft draft = importing.read(input, format).value().get(0).draft();
        assertThat(draft.body()).isEqualTo("They were here.\n\nAll of them.");
        assertThat(draft.withdrawn()).isEqualTo("Cracked.");
        assertThat(draft.links())
                .extracting(link -> link.kind() + " " + link.url())
                .containsExactly("CODE https://x.example/1");
    }

    private static List<Incoming> records(Import importing, String export, TinySite.Built built) throws IOException {
        Input input = Input.of(export, built.file(export));
        return importing.read(input, ImportFormats.of(input).orElseThrow()).value();
    }
}
