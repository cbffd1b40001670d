package hectograph.feeds;

import static hectograph.feeds.Reading.text;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hectograph.TinySite;
import hectograph.TinySite.Built;
import hectograph.model.Export;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised to subscribers is kept from build to build, in a file beside the content, whatever becomes of that. */
final class PromisesTest {

    private static final String ALPHA = "-- content/topics/alpha.md --\n---\ntitle: Alpha\n---\n";
    private static final String BETA = "-- content/topics/beta.md --\n---\ntitle: Beta\n---\n";

    @TempDir
    Path folder;

    private static String paper(String slug, String added, String topic) {
        return "-- content/papers/" + slug + ".md --\n---\ntitle: Paper " + slug + "\n" + added + "\ntopics: [" + topic
                + "]\n---\nText of it.\n";
    }

    private static final String PAPERS =
            paper("a", "added: 2026-11-02", "alpha") + paper("b", "added: 2026-11-20", "beta");

    private String file() throws IOException {
        return Files.readString(folder.resolve("one/content/promises.txt"));
    }

    private static String id(Built built, String feed) {
        return text(xml(built.file(feed)), "feed > id");
    }

    @Test
    @Tag("rule-7")
    void theFileIsSortedAndReadable() throws IOException {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        assertThat(file().lines().filter(line -> !line.startsWith("#") && !line.startsWith("digest ")))
                .containsExactly(
                        "ids tag:tiny.example,2026:",
                        "export author-feeds",
                        "export paper-bib",
                        "export paper-ris",
                        "export paper-json",
                        "export paper-md",
                        "export author-bib",
                        "feed alpha feed/topic/alpha",
                        "feed beta feed/topic/beta",
                        "paper 2026-11-02 a a paper-a",
                        "paper 2026-11-20 b b paperb");
        String before = file();
        var time = Files.getLastModifiedTime(folder.resolve("one/content/promises.txt"));
        TinySite.in(folder, ALPHA + BETA + PAPERS).check();
        assertThat(file()).isEqualTo(before);
        assertThat(time).isNotNull();
    }

    @Test
    @Tag("rule-7")
    void aTopicThatTakesAnotherInKeepsItsId() {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        String merged = BETA.replace("title: Beta", "title: Beta\naliases: [alpha, omega]")
                + PAPERS.replace("[alpha]", "[beta]");
        Built built = TinySite.in(folder, merged).build();
        assertThat(id(built, "topics/beta/atom.xml")).isEqualTo("tag:tiny.example,2026:feed/topic/beta");
        assertThat(id(built, "topics/alpha/atom.xml")).isEqualTo("tag:tiny.example,2026:feed/topic/beta");
    }

    @Test
    @Tag("rule-7")
    void aRenamedTopicKeepsItsIdAndANewOneOfItsNameGetsAnother() {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        String renamed =
                ALPHA.replace("alpha.md", "gamma.md").replace("title: Alpha", "title: Gamma\naliases: [zeta, alpha]")
                        + BETA
                        + PAPERS.replace("[alpha]", "[gamma]");
        Built built = TinySite.in(folder, renamed).build();
        assertThat(id(built, "topics/gamma/atom.xml")).isEqualTo("tag:tiny.example,2026:feed/topic/alpha");
        String again = renamed.replace(", alpha]", "]") + ALPHA + paper("c", "added: 2026-11-21", "alpha");
        Built second = TinySite.in(folder, again).build();
        assertThat(id(second, "topics/gamma/atom.xml")).isEqualTo("tag:tiny.example,2026:feed/topic/alpha");
        assertThat(id(second, "topics/alpha/atom.xml")).isNotEqualTo("tag:tiny.example,2026:feed/topic/alpha");
    }

    @Test
    void aPaperThatIsDatedBackIsNewOnTheDayItCame() throws IOException {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        String more = paper("old", "added: 2026-03-01", "alpha") + paper("year", "date: 2015-11", "alpha");
        Built built = TinySite.in(folder, ALPHA + BETA + PAPERS + more).build();
        var feed = xml(built.file("atom.xml"));
        for (String slug : List.of("old", "year")) {
            var entry = feed.select("entry").stream()
                    .filter(one -> text(one, "id").endsWith("/" + slug))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(entry, "published")).startsWith("2026-11-20");
        }
        assertThat(texts(xml(built.file("digest.xml")), "entry > title"))
                .containsExactly("20 November 2026: 3 papers", "2 November 2026: 1 paper");
        assertThat(xml(built.file("digest.xml")).select("entry").first().text())
                .contains("Paper b", "Paper old", "Paper year");
        assertThat(built.file("papers/year.html")).contains("2015");
        assertThat(file())
                .contains("paper 2026-11-20 old old paperold\n", "paper 2026-11-20 year year paper2015year\n");
        String later = paper("later", "added: 2026-11-22", "beta");
        Built next = TinySite.in(folder, ALPHA + BETA + PAPERS + more + later).build();
        assertThat(texts(xml(next.file("atom.xml")), "entry > published"))
                .anyMatch(time -> time.startsWith("2026-11-22"))
                .filteredOn(time -> time.startsWith("2026-11-20"))
                .hasSize(3);
    }

    @Test
    void allPapersOfARealSiteDoNotVanishUnnoticed() {
        StringBuilder papers = new StringBuilder(ALPHA);
        for (String slug : List.of("a", "b", "c", "d", "e", "f")) {
            papers.append(paper(slug, "added: 2026-11-20", "alpha"));
        }
        TinySite.in(folder, papers.toString()).build();
        TinySite none = TinySite.in(folder, ALPHA + "-- no content/papers/any.md --\n");

        assertThat(none.build().problems())
                .contains("content/site.yaml: error: no papers, though 6 were published, and all feeds would be gone"
                        + " (put the papers back; to begin anew, delete content/promises.txt and the output folder)");
    }

    /** As when an example is deleted before there is a paper of one's own. */
    @Test
    void theFirstPapersMayAllBeTakenBack() {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        Built none = TinySite.in(folder, "-- no content/papers/any.md --\n").build();

        assertThat(none.outcome().isPublished()).isTrue();
        assertThat(none.paths()).doesNotContain("atom.xml", "papers/a.html");
    }

    @Test
    void whatTheExampleAddressPromisedBindsNobody() {
        String example = "-- content/site.yaml --\ntitle: T\nurl: https://your-site.example/\n";
        Built built = TinySite.in(folder, example + PAPERS.replaceAll("topics: .*\n", ""))
                .build();
        assertThat(built.problems())
                .containsExactly("content/site.yaml:2:6: warning: still the address of the example"
                        + " (write your site's own, and authority: and since:, before you publish it)");
        String own =
                "-- content/site.yaml --\ntitle: T\nurl: https://own.example/\nauthority: own.example\nsince: 2025\n";
        Built moved =
                TinySite.in(folder, own + PAPERS.replaceAll("topics: .*\n", "")).build();
        assertThat(moved.problems()).isEmpty();
        assertThat(id(moved, "atom.xml")).startsWith("tag:own.example,2025:");
    }

    @Test
    void whatGrowthWouldSwitchOffStaysUntilItIsRefused() {
        var site = hectograph.model.Papers.catalog(List.of(), List.of()).site();
        assertThat(site.has(Export.AUTHOR_FEEDS, 3_000)).isFalse();
        assertThat(site.keeping(Set.of(Export.AUTHOR_FEEDS)).has(Export.AUTHOR_FEEDS, 3_000))
                .isTrue();
        assertThat(site.keeping(Set.of()).has(Export.AUTHOR_FEEDS, 3_000)).isFalse();
    }

    @Test
    void damageIsReportedAtItsLine() {
        String head = "-- content/promises.txt --\n# Mine.\nids tag:tiny.example,2026:\n";
        assertThat(problems(head + "paper 2026-11-20 b b {rowe}\n"))
                .singleElement()
                .asString()
                .contains("\"paper 2026-11-20 b b {rowe}\" is no promise");
        assertThat(problems(head + "<<<<<<< ours\npaper 2026-11-20 b b\n"))
                .containsExactly("content/promises.txt:3:1: error: a merge that is not finished"
                        + " (keep the lines of both sides, and delete the marks)");
        assertThat(problems(head + "paper yesterday b b\n"))
                .containsExactly("content/promises.txt:3:1: error: \"paper yesterday b b\" is no promise"
                        + " (restore the file from version control; it is written by builds)");
        assertThat(problems("-- content/promises.txt --\n"))
                .containsExactly(
                        "content/promises.txt: error: no line \"ids\" (restore the file, or delete it to begin anew)");
        assertThat(problems(head.replace("tiny", "other")).get(0)).contains("all permanent ids would change");
    }

    /** Whoever has cited a paper finds it by its key after its title was mended. */
    @Test
    void aCitationKeyOnceGivenStays() throws IOException {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        String mended =
                PAPERS.replace("title: Paper b", "title: Entirely other\nauthors: [Ada Rowe]\nvenue: ICLR 2024");
        Built built = TinySite.in(folder, ALPHA + BETA + mended).build();
        assertThat(built.file("papers/b.bib")).startsWith("@inproceedings{paperb,");
        assertThat(file()).contains("paper 2026-11-20 b b paperb\n");
    }

    private List<String> problems(String promises) {
        return TinySite.in(folder, ALPHA + BETA + PAPERS + promises).check().problems();
    }

    @Test
    void whatWasNotedBesideTheSiteIsReadOnce() throws IOException {
        Path note = folder.resolve("one/site/.hectograph/promises");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "hectograph note 1\ntag:tiny.example,2026:\na\tarxiv:1511.06422\n");
        assertThat(TinySite.in(folder, ALPHA + BETA + PAPERS).build().problems())
                .singleElement()
                .asString()
                .contains("the permanent id would change from \"arxiv:1511.06422\" to \"a\"");
        Files.writeString(note, "hectograph note 1\ntag:tiny.example,2026:\na\ta\ndigest-2/2026-11-02\tx\n");
        assertThat(TinySite.in(folder, ALPHA + BETA + PAPERS).build().problems())
                .isEmpty();
        assertThat(note).doesNotExist();
        assertThat(file()).contains("paper 2026-11-02 a a paper-a\n");
    }

    @Test
    void aDigestIsOutWhenItsDayIsOver() {
        String today = paper("t", "added: 2026-11-23", "beta");
        TinySite.in(folder, ALPHA + BETA + PAPERS + today).build();
        String more = paper("u", "added: 2026-11-23", "beta");
        assertThat(TinySite.in(folder, ALPHA + BETA + PAPERS + today + more)
                        .build()
                        .problems())
                .as("a site that is built twice a day")
                .isEmpty();
        String late = paper("v", "added: 2026-11-20", "beta");
        Built built =
                TinySite.in(folder, ALPHA + BETA + PAPERS + today + more + late).build();
        assertThat(built.problems())
                .as("what comes late is told on the day it comes")
                .isEmpty();
        assertThat(texts(xml(built.file("digest.xml")), "entry > title"))
                .containsExactly("23 November 2026: 3 papers", "20 November 2026: 1 paper", "2 November 2026: 1 paper");
        assertThat(TinySite.in(folder, (ALPHA + BETA + PAPERS + today + more + late).replace("Paper b", "Other b"))
                        .build()
                        .problems())
                .singleElement()
                .asString()
                .contains("the digest of 2026-11-20 is out and changes");
    }

    @Test
    void aDigestThatWasDigestedOtherwiseIsNotCompared() throws IOException {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        Path promises = folder.resolve("one/content/promises.txt");
        String text = Files.readString(promises);
        assertThat(text).contains("digest 2026-11-20 3-");
        Files.writeString(promises, text.replace("digest 2026-11-20 3-", "digest 2026-11-20 2-0"));
        assertThat(TinySite.in(folder, ALPHA + BETA + PAPERS).build().problems())
                .isEmpty();
        Files.writeString(promises, text.replace("digest 2026-11-20 3-", "digest 2026-11-20 3-0"));
        assertThat(TinySite.in(folder, ALPHA + BETA + PAPERS).build().problems())
                .hasSize(1);
    }

    @Test
    @Tag("slow")
    void textIsTheSameWhateverTheMachine() throws IOException {
        TinySite.in(folder, ALPHA + BETA + PAPERS).build();
        assertThat(Files.readAllBytes(folder.resolve("one/content/promises.txt")))
                .isEqualTo(Files.readAllBytes(folder.resolve("two/content/promises.txt")));
        assertThat(file()).isEqualTo(new String(file().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
    }

    @Test
    void addressesThatVanishAreReportedOnceWithTheLineToWrite() {
        String arxiv = paper("a", "added: 2026-11-02\narxiv: \"1511.06422\"", "alpha");
        TinySite.in(folder, ALPHA + BETA + arxiv + PAPERS.substring(PAPERS.indexOf("-- content/papers/b")))
                .build();
        String renamed = ALPHA.replace("alpha.md", "omega.md").replace("Alpha", "Omega")
                + arxiv.replace("papers/a.md", "papers/late.md").replace("[alpha]", "[omega]");
        TinySite site = TinySite.in(folder, renamed);
        assertThat(site.build().problems())
                .contains(
                        "content/papers/late.md: warning: the address papers/a.html is gone: the paper was renamed"
                                + " (write aliases: [a], and the old address leads here)",
                        "topics/alpha: warning: the topic is gone, and its feeds with it"
                                + " (if another took its papers, write aliases: [alpha] there)");
        assertThat(site.build().problems()).isEmpty();
    }

    @Test
    void whatWasCommittedIsOut() throws Exception {
        assumeTrue(git("--version") == 0, "no git");
        String today = paper("t", "added: 2026-11-23", "beta");
        TinySite.in(folder, ALPHA + BETA + PAPERS + today).build();
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=T", "-c", "user.email=t@t.example", "commit", "-q", "-m", "First");
        String more = paper("u", "added: 2026-11-23", "beta");
        for (String text : List.of(more, more + paper("v", "added: 2026-11-23", "beta"))) {
            assertThat(TinySite.in(folder, ALPHA + BETA + PAPERS + today + text).problemsOfOne())
                    .as("the digest of today was committed, and changes again and again")
                    .anyMatch(problem -> problem.contains("the digest of 2026-11-23 is out and changes"));
        }
    }

    private int git(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(
                List.of("git", "-C", folder.resolve("one").toString()));
        Files.createDirectories(folder.resolve("one"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
