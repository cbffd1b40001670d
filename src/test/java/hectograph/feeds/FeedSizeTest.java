package hectograph.feeds;

import static hectograph.feeds.Reading.items;
import static hectograph.feeds.Reading.json;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.TinySite.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large feeds get, and where what is older stands. */
final class FeedSizeTest {

    @TempDir
    Path folder;

    private static List<String> ids(Built site) {
        return texts(xml(site.file("atom.xml")), "entry > id");
    }

    private static String previous(Built site, String path) {
        return xml(site.file(path))
                .select("feed > link[rel=prev-archive]")
                .attr("href")
                .replace("https://tiny.example/", "");
    }

    @Test
    @Tag("rule-65")
    @Tag("rule-66")
    void olderPapersStandInArchivesThatLeadFromOneToTheNext() {
        StringBuilder papers = new StringBuilder("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                feed-size: 10
                """);
        for (int i = 1; i <= 28; i++) {
            papers.append(FeedSites.paper(i, "2026-10-" + (i < 10 ? "0" : "") + i, "", "A"));
        }
        Built site = TinySite.in(folder, papers.toString()).build();
        List<String> seen = new ArrayList<>(texts(xml(site.file("atom.xml")), "entry > id"));
        assertThat(seen).hasSize(10);
        String next = previous(site, "atom.xml");
        assertThat(next).isEqualTo("archive/2026-10-part-2.xml");
        while (!next.isEmpty()) {
            var archive = xml(site.file(next));
            assertThat(archive.select("feed > fh|archive")).hasSize(1);
            assertThat(archive.select("feed > link[rel=current]").attr("href"))
                    .isEqualTo("https://tiny.example/atom.xml");
            assertThat(archive.select("feed > link[rel=self]").attr("href")).isEqualTo("https://tiny.example/" + next);
            seen.addAll(texts(archive, "entry > id"));
            next = previous(site, next);
        }
        assertThat(new TreeSet<>(seen)).hasSize(28);
        assertThat(xml(site.file("atom.xml")).select("fh|archive, fh|complete")).isEmpty();
    }

    /** The W3C's validator warns of an archive that leads to no other ("archive incomplete"). */
    @Test
    @Tag("rule-66")
    void theOldestArchiveEndsTheChainWithoutAWarning() {
        StringBuilder papers = new StringBuilder("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                feed-size: 10
                """);
        List<String> oldest = new ArrayList<>();
        for (int i = 1; i <= 31; i++) {
            papers.append(FeedSites.paper(i, "2026-10-" + (i < 10 ? "0" : "") + i, "", "A"));
            if (i % 10 != 1 || i == 1) {
                continue;
            }
            Built built = TinySite.in(folder, papers.toString()).build();
            List<String> archives = built.files().keySet().stream()
                    .filter(path -> path.startsWith("archive/"))
                    .toList();
            assertThat(archives).hasSize(i / 10);
            for (String path : archives) {
                var archive = xml(built.file(path));
                int ways = archive.select("link[rel=prev-archive], link[rel=next-archive]")
                        .size();
                assertThat(ways).as(path).isEqualTo(archives.size() == 1 ? 0 : 1);
                assertThat(archive.select("fh|archive")).as(path).hasSize(ways);
            }
            oldest.add(built.file("archive/2026-10.xml"));
        }
        assertThat(oldest.get(1))
                .contains("rel=\"next-archive\" href=\"https://tiny.example/archive/2026-10-part-2.xml\"");
        assertThat(new TreeSet<>(oldest)).as("it changes once").hasSize(2);
    }

    @Test
    @Tag("rule-65")
    @Tag("slow")
    void aDayStaysWholeUnlessItIsTooLargeForAFeed() {
        StringBuilder papers = new StringBuilder("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                feed-size: 10
                exports: {paper-bib: false, paper-ris: false, paper-json: false, paper-md: false}
                """);
        for (int i = 1; i <= 12; i++) {
            papers.append(FeedSites.paper(i, "2026-10-20", "", "A"));
        }
        Built whole = TinySite.in(folder.resolve("a"), papers.toString()).build();
        assertThat(ids(whole)).hasSize(12);
        String large = "Long words of an abstract. ".repeat(2_000);
        for (int i = 13; i <= 25; i++) {
            papers.append(FeedSites.paper(i, "2026-10-20", "", "A").replace("Text", large));
        }
        Built cut = TinySite.in(folder.resolve("b"), papers.toString()).build();
        for (String path : List.of("atom.xml", "rss.xml", "feed.json", "archive/2026-10.xml")) {
            assertThat(cut.files().get(path).length).as(path).isBetween(50_000, 512 * 1024);
        }
        List<String> all = new ArrayList<>(ids(cut));
        for (String path = previous(cut, "atom.xml"); !path.isEmpty(); path = previous(cut, path)) {
            all.addAll(texts(xml(cut.file(path)), "entry > id"));
        }
        assertThat(new TreeSet<>(all)).hasSize(25);
    }

    @Test
    @Tag("rule-65")
    @Tag("slow")
    void aLargeDayStaysBehindASmallOne() {
        StringBuilder papers = new StringBuilder("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                feed-size: 10
                exports: {paper-bib: false, paper-ris: false, paper-json: false, paper-md: false}
                """);
        String words = "Some words of an abstract that is as long as they are. ".repeat(70);
        for (int i = 1; i <= 126; i++) {
            String day = i <= 3 ? "2026-10-18" : i <= 123 ? "2026-10-19" : "2026-10-20";
            papers.append(FeedSites.paper(i, day, "", "A").replace("Text", words));
        }
        Built site = TinySite.in(folder, papers.toString()).build();
        assertThat(ids(site)).hasSize(126);
        var entries = xml(site.file("atom.xml")).select("entry > content");
        assertThat(entries.get(0).text()).contains(words.strip());
        assertThat(entries.get(125).text()).doesNotContain(words.strip()).contains("The whole abstract");
        for (String path : List.of("atom.xml", "rss.xml", "feed.json")) {
            assertThat(site.files().get(path).length).as(path).isBetween(200_000, 512 * 1024);
        }
    }

    @Test
    @Tag("rule-62")
    @Tag("slow")
    void aDigestFitsIntoAMessageAndSaysWhatItLeavesOut() {
        StringBuilder papers = new StringBuilder("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                exports: {paper-bib: false, paper-ris: false, paper-json: false, paper-md: false}
                """);
        for (int i = 1; i <= 300; i++) {
            papers.append(FeedSites.paper(i, "2026-10-20", "", "A")
                    .replace("Text", "Some words of a long sentence ".repeat(12)));
        }
        Built site = TinySite.in(folder, papers.toString()).build();
        String content = (String) items(json(site.file("digest.json"))).get(0).get("content_html");
        assertThat(content.getBytes(StandardCharsets.UTF_8).length).isBetween(80_000, 100_000);
        assertThat(content)
                .containsPattern("And \\d+ papers more on the day’s page")
                .endsWith("</p>");
        assertThat(content).doesNotContain("<math", "style=", "<script", "<img");
    }
}
