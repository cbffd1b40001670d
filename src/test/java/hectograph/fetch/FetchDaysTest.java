package hectograph.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.net.FakeHost;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that fetches from a repository day after day. */
final class FetchDaysTest {

    private static final String ABSTRACT =
            "We copy a page of text fifty times by gelatin, and measure how much ink is left after each of the copies.";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final FakeRepository arxiv = new FakeRepository();
    private FetchSite site;

    @BeforeEach
    void open() {
        host.on("/oai", arxiv.reply());
        site = new FetchSite(folder, """
                - name: arxiv
                  kind: arxiv
                  url: %s
                  categories: [cs.LG]
                  limit: 60
                """.formatted(host.at("/oai")));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    @Tag("slow")
    void fiveDaysOfWhichOneIsEmptyOneAFloodAndOneBroken() {
        arxiv.on("2026-11-23").put("2611.00001", "Copying by Gelatin", "cs.LG", ABSTRACT);
        arxiv.put("2611.00002", "Drying of Ink", "cs.LG stat.ML", ABSTRACT);
        arxiv.put("0704.00003", "An Old Paper Edited", "cs.LG", ABSTRACT);
        arxiv.put("2611.00004", "Of Another Field First", "cs.CV cs.LG", ABSTRACT);
        assertThat(site.fetch("2026-11-23")).isEqualTo("""
                arxiv: 4 records, 2 new, 1 older (only:), 1 of other categories (only:), in 2 requests
                """);
        assertThat(site.papers()).containsExactly("copying-by-gelatin", "drying-of-ink");
        assertThat(site.read("papers/drying-of-ink.md"))
                .contains(
                        "authors:", "Rowe", "date: 2026-11-23", "arxiv: '2611.00002'", "license:", "category: 'cs.LG'")
                .contains(ABSTRACT);
        Map<String, String> monday = site.files();

        arxiv.on("2026-11-24");
        assertThat(site.fetch("2026-11-24")).as("an empty day").isEqualTo("""
                arxiv: 4 records, nothing new, 2 here already, 1 older (only:), 1 of other categories (only:), in 2 requests
                content/sources.yaml:3:5: warning: source "arxiv": the same batch as on 2026-11-23 (newest 2611.00004) \
                (look whether it is still what it was)
                """);
        assertThat(site.files()).isEqualTo(monday);

        arxiv.on("2026-11-25");
        for (int i = 0; i < 70; i++) {
            arxiv.put("2611.1%04d".formatted(i), "Flood " + i, "cs.LG", ABSTRACT);
        }
        assertThat(site.fetch("2026-11-25")).as("a flood").isEqualTo("""
                arxiv: stopped: 70 new papers, and the limit is 60, in 24 requests
                content/sources.yaml:3:5: error: source "arxiv": 70 new papers, and the limit is 60; nothing of it was \
                written (look at them with fetch arxiv --limit=70 --check; if they are wanted, leave --check out)
                """);
        assertThat(site.failed()).isTrue();
        assertThat(site.fetch("2026-11-25", FetchSite.checkWithin(70)))
                .as("the remedy")
                .contains("70 new")
                .doesNotContain("error");
        assertThat(site.files()).isEqualTo(monday);

        host.on("/oai", FakeHost.status(500, ""));
        arxiv.on("2026-11-26");
        assertThat(site.fetch("2026-11-26")).as("a broken day").isEqualTo("""
                arxiv: failed: it answered 500, in 1 request
                content/sources.yaml:3:5: warning: source "arxiv" failed: it answered 500 \
                (from day 3 on it is an error)
                """);
        assertThat(site.failed()).isFalse();
        assertThat(site.files()).isEqualTo(monday);

        host.on("/oai", arxiv.reply());
        arxiv.on("2026-11-27").put("2611.20001", "After the Flood", "cs.LG", ABSTRACT);
        arxiv.delete("2611.00002");
        String last = site.fetch("2026-11-27", FetchSite.limit(100));
        assertThat(last).startsWith("arxiv: ").contains("71 new", "1 withdrawn").doesNotContain("error");
        assertThat(site.papers()).hasSize(73).doesNotHaveDuplicates();
        assertThat(site.read("papers/drying-of-ink.md")).contains("withdrawn: true", ABSTRACT);
        Map<String, String> friday = site.files();
        site.fetch("2026-11-28");
        assertThat(site.files()).as("the day after").isEqualTo(friday);
    }

    @Test
    void aPaperThatWasDeletedByHandStaysAway() {
        arxiv.on("2026-11-23").put("2611.00001", "Copying by Gelatin", "cs.LG", ABSTRACT);
        site.fetch("2026-11-23");
        site.delete("papers/copying-by-gelatin.md");
        assertThat(site.fetch("2026-11-24")).contains("1 record, nothing new, 1 deleted here before");
        assertThat(site.papers()).isEmpty();
        assertThat(site.fetch("2026-11-25", FetchSite.again("2611.00001"))).contains("1 record, 1 new");
        assertThat(site.papers()).containsExactly("copying-by-gelatin");
        assertThat(site.fetch("2026-11-26", FetchSite.again("2611.99999")))
                .contains(
                        "warning: \"2611.99999\" never came from a source (write an identifier, such as 2611.00001, that"
                                + " stands in content/.sources)");
    }

    @Test
    void aCheckWritesNothingAtAll() {
        arxiv.on("2026-11-23").put("2611.00001", "Copying by Gelatin", "cs.LG", ABSTRACT);
        Map<String, String> before = site.files();
        assertThat(site.fetch("2026-11-23", FetchSite.check())).contains("1 new");
        assertThat(site.files()).isEqualTo(before);
        assertThat(site.fetch("2026-11-23")).contains("1 new");
    }

    @Test
    void asksFromTheDayOfTheLastAnswer() {
        arxiv.on("2026-11-23").put("2611.00001", "Copying by Gelatin", "cs.LG", ABSTRACT);
        site.fetch("2026-11-23");
        arxiv.on("2026-11-24");
        site.fetch("2026-11-24");
        site.fetch("2026-11-25");
        assertThat(host.asked())
                .extracting(target -> FakeRepository.query(target).get("from"))
                .containsExactly("2026-11-16", "2026-11-23", "2026-11-24");
    }

    @Test
    void asksForACategoryAsItsSet() {
        assertThat(Sets.of("cs.LG")).isEqualTo("cs:cs:LG");
        assertThat(Sets.of("hep-ph")).isEqualTo("physics:hep-ph");
        assertThat(Sets.of("astro-ph.GA")).isEqualTo("physics:astro-ph:GA");
        assertThat(Sets.of("physics.optics")).isEqualTo("physics:physics:optics");
        assertThat(Sets.of("math")).isEqualTo("math");
        arxiv.on("2026-11-23");
        site.fetch("2026-11-23");
        assertThat(host.asked().get(0)).contains("set=cs%3Acs%3ALG", "metadataPrefix=arXiv");
    }

    @Test
    void aHarvestThatBrokeOffGoesOnFromItsToken() {
        arxiv.on("2026-11-23");
        for (int i = 0; i < 7; i++) {
            arxiv.put("2611.0000" + i, "Paper Number " + i, "cs.LG", ABSTRACT);
        }
        FakeHost.Reply good = arxiv.reply();
        host.on("/oai", FakeHost.inTurn(good, FakeHost.status(404, "")));
        assertThat(site.fetch("2026-11-23")).contains("3 records, 3 new", "then failed: it answered 404");
        assertThat(site.papers()).hasSize(3);
        host.on("/oai", good);
        host.asked();
        assertThat(site.fetch("2026-11-24")).contains("4 records, 4 new");
        assertThat(host.asked().get(0)).contains("resumptionToken=2026-11-16%7C3");
        assertThat(site.papers()).hasSize(7);
    }

    @Test
    void aTokenThatExpiredCostsNoMoreThanAskingAnew() {
        arxiv.on("2026-11-23");
        for (int i = 0; i < 7; i++) {
            arxiv.put("2611.0000" + i, "Paper Number " + i, "cs.LG", ABSTRACT);
        }
        FakeHost.Reply good = arxiv.reply();
        host.on("/oai", FakeHost.inTurn(good, FakeHost.status(404, "")));
        site.fetch("2026-11-23");
        arxiv.expireTokens(true);
        host.on("/oai", FakeHost.inTurn(good, good, FakeHost.status(404, "")));
        assertThat(site.fetch("2026-11-24")).contains("3 records, nothing new, 3 here already");
        arxiv.expireTokens(false);
        host.on("/oai", good);
        site.fetch("2026-11-25");
        assertThat(site.papers()).hasSize(7);
    }

    @Test
    void aRepositoryThatGoesInCirclesIsLeft() {
        arxiv.on("2026-11-23").put("2611.00001", "Copying by Gelatin", "cs.LG", ABSTRACT);
        String page = arxiv.page("<ListRecords><record><header status=\"deleted\"><identifier>oai:arXiv.org:2611.00009"
                + "</identifier></header></record><resumptionToken>same</resumptionToken></ListRecords>");
        host.on("/oai", FakeHost.text(page));
        assertThat(site.fetch("2026-11-23")).contains("it gives the same page again and again");
        assertThat(host.asked()).hasSize(2);
        int[] count = {0};
        host.on(
                "/oai",
                FakeHost.by(heard -> FakeHost.text(arxiv.page(
                        "<ListRecords><resumptionToken>t" + count[0]++ + "</resumptionToken></ListRecords>"))));
        assertThat(site.fetch("2026-11-24")).contains("it gives one empty page after the other");
        assertThat(host.asked()).hasSize(4);
    }

    @Test
    void whatWasKilledInTheMiddleEndsTheSame() {
        arxiv.on("2026-11-23").put("2611.00001", "Copying by Gelatin", "cs.LG", ABSTRACT);
        arxiv.put("2611.00002", "Drying of Ink", "cs.LG", ABSTRACT);
        site.fetch("2026-11-23");
        Map<String, String> whole = site.files();
        // Killed after one of two files, before anything was remembered.
        site.delete("papers/drying-of-ink.md");
        site.delete(Memory.NAME);
        site.fetch("2026-11-23");
        assertThat(site.files()).isEqualTo(whole);
    }
}
