package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
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
}
