package hectograph.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.cli.Ran;
import hectograph.net.FakeHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty site grows: by a bibliography, by five days of fetching, by a pasted listing that gets its facts back. */
@Tag("slow")
final class GrowthTest {

    private static final String INK = "We copy a page of text fifty times by gelatin, and measure how much ink is left"
            + " after each of the copies, with a method of our own that needs no more than a lamp.";

    private static final String DRYING = "A sheet that is stacked wet spoils the one above it. We say how long each of"
            + " nine inks takes to dry at three heights of a damp cellar, and which of them never do. For the cook of the"
            + " house we add a list of stains by colour.";

    private static final String ROLLERS =
            "Rollers of rubber press harder in the middle than at their ends. We grind them"
                    + " to the shape of a barrel, and show that a page of even grey comes out even. The error of $2\\%$ that"
                    + " stays is that of our eyes, as nine of ten readers found.";

    private static final String BIB = """
            @article{rowe2025agar,
              title = {Agar in Place of Gelatin}, author = {Rowe, Ada and M{\\"u}ller, Hans},
              journal = {Network Letters}, volume = 9, pages = {1--9}, year = 2025, month = mar,
              doi = {10.1234/agar}, keywords = {agar}, abstract = {Agar holds ink as well as gelatin does.}
            }
            @inproceedings{smith2026damaged, title = {Never Closed, author = {Smith, Jo}

            @misc{ink2026, title = {Copying by {Gelatin}}, author = {Rowe, Ada}, eprint = {2611.00001},
              archivePrefix = {arXiv}, year = 2026}
            """;

    private static final String LISTING = """
            Get trending papers in your email inbox once a day!
            Subscribe
            Drying of Ink
            %s
            12
            Rollers in the Shape of a Barrel
            %s
            7
            """.formatted(DRYING, ROLLERS);

    /** In the shape of arXiv's own snapshot: both papers of the listing, a namesake, and one that nobody asked for. */
    private static final String SNAPSHOT = """
            {"id":"2611.00002","authors_parsed":[["Rowe","Ada",""]],"title":"Drying of Ink","abstract":"%s",\
            "categories":"cs.LG","license":"http://creativecommons.org/licenses/by/4.0/",\
            "versions":[{"version":"v1","created":"Fri, 20 Nov 2026 10:00:00 GMT"}],"update_date":"2026-11-20"}
            {"id":"1901.00009","authors_parsed":[["Other","Bo",""]],"title":"Rollers in the Shape of a Barrel",\
            "abstract":"A wholly different text about the wheels of carts.","categories":"cs.GR",\
            "versions":[{"version":"v1","created":"Tue, 1 Jan 2019 10:00:00 GMT"}],"update_date":"2019-01-01"}
            {"id":"2610.00007","authors_parsed":[["van der Aa","Bo",""],["Rowe","Ada",""]],\
            "title":"Rollers in the Shape of\\n  a Barrel","abstract":"%s","categories":"cs.GR stat.ML",\
            "doi":"10.1234/rollers","journal-ref":"Network Letters 9 (2026)",\
            "versions":[{"version":"v1","created":"Thu, 1 Oct 2026 10:00:00 GMT"}],"update_date":"2026-10-02"}
            {"id":"2610.00008","authors_parsed":[["Nobody","N",""]],"title":"Not Asked For","abstract":"Nothing.",\
            "categories":"cs.GR","versions":[{"version":"v1","created":"Thu, 1 Oct 2026 10:00:00 GMT"}]}
            """.formatted(DRYING, ROLLERS.replace("\\", "\\\\"));

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final FakeRepository arxiv = new FakeRepository();

    @AfterEach
    void close() {
        host.close();
    }

    private Ran run(String verb, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(verb, "--content", folder.resolve("content") + ""));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(new String[0]));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void anEmptySiteGrows() throws IOException {
        host.on("/oai", arxiv.reply());
        FetchSite site = new FetchSite(folder, """
                - name: arxiv
                  kind: arxiv
                  url: %s
                  categories: [cs.LG]
                  limit: 60
                """.formatted(host.at("/oai")));
        site.write("site.yaml", "title: Tiny\nurl: https://tiny.example/\nauthority: tiny.example\nsince: 2026\n");
        site.write("topics/ink.md", "---\ntitle: Ink\nmatch: ['ink', 'agar', 'page']\n---\nInk and what holds it.\n");

        String bib = file("group.bib", BIB);
        Ran imported = run("import", bib, "--date", "2026-11-14");
        assertThat(imported.code()).as("one entry is damaged").isEqualTo(1);
        assertThat(imported.out().replace(bib, "group.bib")).isEqualTo("""
                group.bib:1:1: new: papers/agar-in-place-of-gelatin.md
                group.bib:8:1: new: papers/copying-by-gelatin.md
                2 papers, 2 new; wrote 2 files
                """);
        assertThat(imported.err()).contains("a brace that is not closed: its entry is lost");

        arxiv.on("2026-11-16").put("2611.00001", "Copying by Gelatin", "cs.LG", INK);
        arxiv.put("2611.00002", "Drying of Ink", "cs.LG", DRYING);
        assertThat(site.fetch("2026-11-16")).isEqualTo("arxiv: 2 records, 1 new, 1 enriched, in 1 request\n");
        arxiv.on("2026-11-17");
        assertThat(site.fetch("2026-11-17"))
                .startsWith("arxiv: 2 records, nothing new, 2 here already, in 1 request\n");
        arxiv.on("2026-11-18");
        for (int i = 0; i < 70; i++) {
            arxiv.put("2611.1%04d".formatted(i), "Flood " + i, "cs.LG", INK);
        }
        assertThat(site.fetch("2026-11-18")).startsWith("arxiv: stopped: 70 new papers, and the limit is 60");
        host.on("/oai", FakeHost.status(500, ""));
        assertThat(site.fetch("2026-11-19")).startsWith("arxiv: failed: it answered 500");
        host.on("/oai", arxiv.reply());
        arxiv.forget("2611.1");
        arxiv.on("2026-11-20").put("2611.00005", "Paper for Copies", "cs.LG", INK);
        assertThat(site.fetch("2026-11-20")).startsWith("arxiv: 1 record, 1 new, in 1 request");

        String listing = file("listing.txt", LISTING);
        Ran pasted = run("import", listing);
        assertThat(pasted.code()).isZero();
        assertThat(pasted.out().replace(listing, "listing.txt")).isEqualTo("""
                listing.txt:3: same: papers/drying-of-ink.md
                listing.txt:6: new: papers/rollers-in-the-shape-of-a-barrel.md
                2 papers, 1 new, 1 same; wrote 2 files
                """);
        String snapshot = file("snapshot.jsonl", SNAPSHOT);
        Ran enriched = run("enrich", "--from", snapshot);
        assertThat(enriched.out().replace(snapshot, "snapshot.jsonl")).isEqualTo("""
                papers/rollers-in-the-shape-of-a-barrel.md: arXiv:2610.00007 (snapshot.jsonl:3, sharing 100 % of the abstract): \
                authors, date, arxiv, doi, venue, category
                1 paper without authors, 1 found; wrote 1 file
                """);
        assertThat(run("enrich", "--from", snapshot).out()).isEqualTo("No paper lacks authors.\n");

        Ran built = run("build", "--out", folder.resolve("site") + "");
        assertThat(built.err()).isEmpty();
        assertThat(built.code()).isZero();
        List<String> papers =
                Files.readString(folder.resolve("site/papers.jsonl")).lines().toList();
        assertThat(papers)
                .hasSize(5)
                .allSatisfy(paper -> assertThat(paper)
                        .contains("\"authors\":[{", "\"date\":\"202", "\"topics\":[\"ink\"]")
                        .containsPattern("\"(?:arxiv|doi)\":\""));
        assertThat(papers.stream().map(paper -> paper.replaceFirst(".*?\"title\":\"(.*?)\".*", "$1")))
                .containsExactlyInAnyOrder(
                        "Agar in Place of Gelatin",
                        "Copying by Gelatin",
                        "Drying of Ink",
                        "Paper for Copies",
                        "Rollers in the Shape of a Barrel");
        assertThat(site.read("listings/2026-11-23.yaml"))
                .endsWith("papers:\n  - drying-of-ink\n  - rollers-in-the-shape-of-a-barrel\n");
    }
}
