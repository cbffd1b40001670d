package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.site.page.Inputs;
import hectograph.site.page.Page;
import hectograph.site.page.Paths;
import hectograph.site.view.TextView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files for programs a site has, and how large ones are cut. */
final class ExportsTest {

    private static final String PAPERS = """
            -- content/papers/a.md --
            ---
            title: A
            authors: [Ada Rowe]
            date: 2026
            added: 2026-11-20
            topics: [t]
            source: {name: listing, date: 2026-11-20}
            ---
            Text.
            -- content/papers/b.md --
            ---
            title: B
            authors: [Ada Rowe]
            added: 2026-11-20
            source: {name: arXiv, version: v2, date: 2026-11-19, url: "https://arxiv.org/abs/1"}
            ---
            Text.
            -- content/topics/t.md --
            ---
            title: T
            ---
            """;

    @TempDir
    Path folder;

    @Test
    void aSmallSiteHasAllAndEachCanBeSwitchedOff() {
        StringBuilder none =
                new StringBuilder("-- content/site.yaml --\ntitle: T\nurl: https://t.example/\nexports:\n");
        Arrays.stream(Export.values())
                .filter(kind -> kind.group() == Export.Group.EXPORTS)
                .forEach(kind -> none.append("  ").append(kind.key()).append(": false\n"));
        List<String> all = TinySite.in(folder.resolve("all"), PAPERS).build().paths();
        TinySite.Built off = TinySite.in(folder.resolve("off"), PAPERS + none).build();

        assertThat(off.problems()).isEmpty();
        assertThat(all)
                .contains("papers/a.bib", "papers/a.ris", "papers/a.json", "papers/a.md", "authors/ada-rowe.bib")
                .contains("topics/t/papers.bib", "years/2026.bib", "days/2026-11-20.bib", "papers.bib")
                .contains("papers.jsonl", "llms.txt");
        assertThat(off.paths()).noneMatch(path -> path.matches(".*\\.(bib|ris|jsonl|md)|papers/a.json|llms.txt"));
        assertThat(off.file("papers/a.html")).contains("@misc{rowe2026a,").doesNotContain("download=");
    }

    @Test
    void aPaperSaysWhereItsFactsAreFrom() {
        TinySite.Built built = TinySite.in(folder, PAPERS).build();
        assertThat(built.file("papers/a.html"))
                .contains("<a href=\"../days/2026-11-20.html\">listing, 20 November 2026</a>");
        assertThat(built.file("papers/b.html"))
                .contains("<a href=\"https://arxiv.org/abs/1\">arXiv, v2, 19 November 2026</a>");
    }

    @Test
    void wrongVenuesAndSourcesAreReported() {
        List<String> problems = TinySite.in(folder, """
                        -- content/papers/a.md --
                        ---
                        title: A
                        added: 2026-11-20
                        venue: {kind: book}
                        source: {date: soon}
                        ---
                        Text.
                        """).check().problems();
        assertThat(problems)
                .hasSize(4)
                .anyMatch(line -> line.contains("\"book\" is not a kind of venue"))
                .anyMatch(line -> line.contains("a venue without a name"))
                .anyMatch(line -> line.contains("a source without a name"))
                .anyMatch(line -> line.contains("\"soon\" is not a date"));
    }

    private static final int PART = 20;

    /** The older parts are full, hold the oldest papers, and stay when another paper comes. */
    @Test
    void longFilesAreCutFromTheOldest() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 2 * PART; i > 0; i--) {
            papers.add(Papers.paper("p" + i, "", "2026-11-20"));
        }
        List<Page> before = parts(papers);
        papers.add(0, Papers.paper("new", "", "2026-11-21"));
        List<Page> after = parts(papers);

        assertThat(before).extracting(page -> page.path().value()).containsExactly("papers.bib", "papers--1.bib");
        assertThat(text(after.get(1)))
                .isEqualTo(text(before.get(1)))
                .hasSize(PART)
                .endsWith("p1");
        assertThat(text(after.get(0))).hasSize(PART + 1).startsWith("new");
    }

    private static List<Page> parts(List<Paper> papers) {
        return Bibliographies.parts(
                List.copyOf(papers),
                PART,
                number -> Paths.catalogue(number, "bib"),
                part -> new Inputs.Opaque(() -> new TextView(
                        part.stream().map(paper -> paper.slug().value()).toList())));
    }

    private static List<String> text(Page page) {
        return ((TextView) page.view()).parts();
    }
}
