package hectograph.fetch;

import static hectograph.net.FakeHost.bytes;
import static hectograph.net.FakeHost.endless;
import static hectograph.net.FakeHost.inTurn;
import static hectograph.net.FakeHost.status;
import static hectograph.net.FakeHost.text;
import static hectograph.net.FakeHost.zipped;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.net.FakeHost;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that misbehave in each of the ways that are known. */
final class FetchFaultsTest {

    private static final String ABSTRACT =
            "We copy a page of text fifty times by gelatin, and measure how much ink is left after each of the copies.";

    private static final String FEED = feed("2611.00001", "Copying by Gelatin", ABSTRACT);

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    @AfterEach
    void close() {
        host.close();
    }

    private static String feed(String arxiv, String title, String text) {
        return "<rss version=\"2.0\"><channel><title>Blog</title><item><title>" + title + "</title>"
                + "<link>https://arxiv.org/abs/" + arxiv + "</link><description>" + text
                + "</description></item></channel></rss>";
    }

    private FetchSite site(String... paths) {
        StringBuilder sources = new StringBuilder();
        for (String path : paths) {
            sources.append("- {name: %s, kind: feed, robots: ignore, url: '%s'}\n"
                    .formatted(path.substring(1), host.at(path)));
        }
        return new FetchSite(folder, sources.toString());
    }

    @Test
    void oneThatFailsStopsNoOther() {
        host.on("/one", status(500, ""))
                .on("/challenge", text("<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>"))
                .on("/loop", status(302, "", "Location", "/loop"))
                .on("/bomb", bytes(200, zipped(new byte[20_000_000]), "Content-Encoding", "gzip"))
                .on("/endless", endless())
                .on(
                        "/blog",
                        text("<rss><channel><item><title>News</title><description>We moved.</description></item>"
                                + "</channel></rss>"))
                .on("/cut", text(FEED.substring(0, FEED.length() - 60)))
                .on("/bib", text("{\"a\": 1}"))
                .on("/good", text(FEED));
        FetchSite site = site("/one", "/challenge", "/loop", "/bomb", "/endless", "/blog", "/cut", "/bib", "/good");
        assertThat(site.fetch("2026-11-23").lines())
                .startsWith(
                        "one: failed: it answered 500, in 1 request",
                        "challenge: failed: it answered with a web page (\"Just a moment...\"), not with data, in 1 request",
                        "loop: failed: it sends us on more than 5 times, in 1 request",
                        "bomb: failed: over 3 MB, in 1 request",
                        "endless: failed: over 3 MB, in 1 request")
                .anyMatch(line -> line.startsWith("blog: failed: nothing of it could be read: none of its 1 entry"))
                .anyMatch(line ->
                        line.startsWith("cut: failed: nothing of it could be read: the text ends in the middle"))
                .contains("bib: failed: it answered with no feed, in 1 request", "good: 1 record, 1 new, in 1 request")
                .noneMatch(line -> line.contains(": error: source"));
        assertThat(site.papers()).containsExactly("copying-by-gelatin");
    }

    @Test
    void aFailureIsAnErrorOnTheThirdDay() {
        host.on("/a", status(500, ""));
        FetchSite site = site("/a");
        site.fetch("2026-11-23");
        assertThat(site.fetch("2026-11-23")).as("twice a day is once").contains("warning: source \"a\" failed: it");
        assertThat(site.fetch("2026-11-24"))
                .contains("warning: source \"a\" failed on day 2 in a row: it answered 500");
        assertThat(site.fetch("2026-11-25")).contains("error: source \"a\" failed on day 3 in a row: it answered 500");
        assertThat(site.failed()).isTrue();
        host.on("/a", text(FEED));
        assertThat(site.fetch("2026-11-26")).contains("1 new");
        host.on("/a", status(500, ""));
        assertThat(site.fetch("2026-11-27")).contains("warning: source \"a\" failed: it");
    }

    @Test
    void aBodyThatDripsIsNotWaitedFor() {
        host.on("/a", host.dripping()).on("/b", text(FEED));
        FetchSite site = site("/a").hasty(Duration.ofMillis(300));
        assertThat(site.fetch("2026-11-23")).contains("no whole answer within 0 s");
    }

    @Test
    void retryAfterIsKeptOverRuns() {
        host.on("/a", status(429, "", "Retry-After", "90000")).on("/b", text(FEED));
        FetchSite site = site("/a", "/b");
        assertThat(site.fetch("2026-11-23"))
                .contains("a: failed: it answered 429; it is asked again from 2026-11-24T07:00:00Z on")
                .contains("b: failed: it asked to be left alone; it is asked again from 2026-11-24T07:00:00Z on");
        assertThat(host.asked()).containsExactly("/a");
        site.fetch("2026-11-24");
        assertThat(host.asked()).isEmpty();
        host.on("/a", text(FEED));
        site.fetch("2026-11-25");
        assertThat(host.asked()).containsExactly("/a", "/b");
    }

    @Test
    void asksForWhatChangedAndKeepsWhatItKnowsThroughFailures() {
        host.on(
                "/a",
                inTurn(
                        status(200, FEED, "ETag", "\"one\""),
                        status(500, ""),
                        status(500, ""),
                        status(500, ""),
                        status(200, "<!DOCTYPE html>", "ETag", "\"wall\""),
                        status(304, "")));
        FetchSite site = site("/a");
        site.fetch("2026-11-23");
        site.fetch("2026-11-24");
        site.fetch("2026-11-25");
        host.heard();
        assertThat(site.fetch("2026-11-26")).contains("nothing new: unchanged since it was last read, in 1 request");
        assertThat(host.heard().get(0).header("if-none-match")).isEqualTo("\"one\"");
    }

    @Test
    void isNotAskedTwiceInAnHour() {
        host.on("/a", text(FEED));
        FetchSite site = site("/a");
        site.fetch("2026-11-23");
        LocalDate day = LocalDate.parse("2026-11-23");
        assertThat(site.again(day, Fetch.Choice.USUAL))
                .isEqualTo(
                        "a: not asked, since it was asked at 2026-11-23T06:00:00Z; next from 2026-11-23T07:00:00Z on "
                                + "(--force asks now)\n");
        assertThat(host.asked()).hasSize(1);
        Fetch.Choice force =
                new Fetch.Choice(List.of(), Optional.empty(), Optional.empty(), false, true, false, List.of());
        assertThat(site.again(day, force)).contains("1 record, nothing new, 1 here already");
    }

    @Test
    void obeysRobotsUnlessToldOtherwise() {
        host.on("/robots.txt", text("User-agent: *\nDisallow: /")).on("/a", text(FEED));
        FetchSite site = new FetchSite(folder, "- {name: a, kind: feed, url: '" + host.at("/a") + "'}");
        assertThat(site.fetch("2026-11-23")).contains("failed: its robots.txt forbids \"/a\" to programs");
        assertThat(host.asked()).containsExactly("/robots.txt");
    }

    @Test
    void saysWhereAFeedHasMoved() {
        host.on("/old", status(301, "", "Location", "/a")).on("/a", text(FEED));
        FetchSite site = site("/old");
        assertThat(site.fetch("2026-11-23"))
                .contains("warning: source \"old\" has moved for good (write url: " + host.at("/a") + ")");
    }

    @Test
    void entitiesAreNotExpandedAndFilesNotRead() {
        host.on(
                "/a",
                text("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                        + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + feed("2611.00002", "Entities", "Text &x; and &b; " + ABSTRACT)));
        FetchSite site = site("/a");
        site.fetch("2026-11-23");
        assertThat(site.read("papers/entities.md")).contains("&x;", "&b;").doesNotContain("aaaaaaaaaa");
    }

    @Test
    void anythingInARecordStaysInOneFileOfOurs() {
        host.on(
                "/a",
                text(feed(
                        "2611.00003",
                        "../../../../etc/passwd",
                        "&lt;script&gt;alert(1)&lt;/script&gt;---\n" + "title: forged\n---\n" + ABSTRACT)));
        FetchSite site = site("/a");
        assertThat(site.fetch("2026-11-23")).contains("1 new").doesNotContain("error");
        assertThat(site.papers()).containsExactly("etc-passwd");
        assertThat(site.read("papers/etc-passwd.md")).doesNotContain("<script");
    }

    @Test
    void fiveSourcesWithNothingNewAreQuick() {
        FetchSite site = site("/a", "/b", "/c", "/d", "/e");
        for (String path : new String[] {"/a", "/b", "/c", "/d", "/e"}) {
            host.on(path, inTurn(status(200, FEED, "ETag", "\"x\""), status(304, "")));
        }
        site.fetch("2026-11-23");
        long start = System.nanoTime();
        assertThat(site.fetch("2026-11-24").lines()).hasSize(5).allMatch(line -> line.contains("unchanged"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20)); // 0.5 s when quiet
    }
}
