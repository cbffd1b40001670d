package hectograph.feeds;

import static hectograph.feeds.Reading.items;
import static hectograph.feeds.Reading.json;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.TinySite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feeds do as a site changes: ids stay, and only what must change does. */
final class StableFeedsTest {

    @TempDir
    Path folder;

    private static List<String> ids(Built site) {
        return texts(xml(site.file("atom.xml")), "entry > id");
    }

    @Test
    @Tag("rule-7")
    void idsOutliveAddressTitleTemplatesAndSlugs() {
        TinySite before = TinySite.in(folder.resolve("a"), FeedSites.NASTY);
        String moved = FeedSites.NASTY
                .replace("https://feeds.example/sub/", "https://elsewhere.example/")
                .replace("title: Ink & <Copies>", "title: Another Name")
                .replace("[less-than, sub, cdata, entity]", "[one, two, three, four]")
                .replace("papers/less-than.md", "papers/one.md")
                .replace("papers/sub.md", "papers/two.md")
                .replace("papers/cdata.md", "papers/three.md")
                .replace("papers/entity.md", "papers/four.md");
        TinySite after = TinySite.in(folder.resolve("b"), moved + """
                -- templates/paper.ftlh --
                <#import "frame.ftlh" as site><@site.page frame><h1>${title}</h1></@site.page>
                """);
        Built built = after.build();
        assertThat(built.problems()).isEmpty();
        assertThat(ids(built)).isEqualTo(ids(before.build()));
        assertThat(built.file("atom.xml")).contains("https://elsewhere.example/papers/one.html");
    }

    @Test
    @Tag("rule-7")
    void anIdThatWouldChangeStopsTheBuild() {
        TinySite site = TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                """);
        assertThat(site.build().problems()).isEmpty();
        TinySite found = site.with("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                arxiv: "2611.00001"
                ---
                Text.
                """);
        assertThat(found.build().problems())
                .containsExactly("content/papers/a.md:4:8: error: the permanent id would change from \"a\" to"
                        + " \"arxiv:2611.00001\", and feed readers would show the paper again"
                        + " (write id: \"a\"; if it is another paper, give its file another name)");
        TinySite renamed = site.with("""
                -- no content/papers/a.md --
                -- content/papers/b.md --
                ---
                title: A
                added: 2026-11-20
                aliases: [a]
                ---
                Text.
                """);
        assertThat(renamed.build().problems())
                .containsExactly("content/papers/b.md:4:10: error: the permanent id would change from \"a\" to \"b\","
                        + " and feed readers would show the paper again"
                        + " (write id: \"a\"; if it is another paper, give its file another name)");
        assertThat(found.with("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                arxiv: "2611.00001"
                id: a
                ---
                Text.
                """).build().problems()).isEmpty();
    }

    @Test
    @Tag("rule-7")
    void anotherAuthorityStopsTheBuildOnce() {
        TinySite site = TinySite.in(folder, FeedSites.NASTY);
        site.build();
        assertThat(TinySite.in(folder, FeedSites.NASTY.replace("copies.example", "other.example"))
                        .build()
                        .problems())
                .containsExactly("content/site.yaml: error: all permanent ids would change from"
                        + " \"tag:copies.example,2024:...\" to \"tag:other.example,2024:...\", and feed readers would"
                        + " show every paper again (keep authority: and since: as they were; to begin anew, delete"
                        + " content/promises.txt and the output folder)");
    }

    @Test
    @Tag("rule-23")
    void aNewPaperChangesItsOwnFeedsAlone() {
        StringBuilder papers = new StringBuilder("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                feed-size: 10
                -- content/topics/one.md --
                ---
                title: One
                ---
                -- content/topics/two.md --
                ---
                title: Two
                ---
                """);
        for (int i = 1; i <= 28; i++) {
            papers.append(FeedSites.paper(
                    i, "2026-10-" + (i < 10 ? "0" : "") + i, i % 2 == 0 ? "one" : "two", "Author " + i % 4));
        }
        TinySite site = TinySite.in(folder, papers.toString());
        SortedMap<String, byte[]> before = site.build().files();
        SortedMap<String, byte[]> after = site.with(FeedSites.paper(29, "2026-10-29", "two", "Author 1"))
                .build()
                .files();

        List<String> changed = new ArrayList<>();
        for (String path : new TreeSet<>(after.keySet())) {
            boolean feed = path.endsWith(".xml") && !path.startsWith("sitemap")
                    || path.endsWith("feed.json")
                    || path.startsWith("digest.");
            if (feed && !Arrays.equals(before.get(path), after.get(path))) {
                changed.add(path);
            }
        }
        assertThat(changed)
                .containsExactly(
                        "atom.xml",
                        "authors/author-1/atom.xml",
                        "authors/author-1/feed.json",
                        "authors/author-1/rss.xml",
                        "digest.json",
                        "digest.xml",
                        "feed.json",
                        "rss.xml",
                        "topics/two/atom.xml",
                        "topics/two/feed.json",
                        "topics/two/rss.xml");
        List<String> archives = new ArrayList<>();
        SortedMap<String, byte[]> last = after;
        TinySite growing = site.with(FeedSites.paper(29, "2026-10-29", "two", "Author 1"));
        for (int i = 30; i <= 33; i++) {
            String day = i < 32 ? "2026-10-" + i : "2026-11-0" + (i - 31);
            growing = growing.with(FeedSites.paper(i, day, "one", "Author 3"));
            SortedMap<String, byte[]> now = growing.build().files();
            List<String> touched = new ArrayList<>();
            for (String path : now.keySet()) {
                if (path.startsWith("archive/") && !Arrays.equals(last.get(path), now.get(path))) {
                    touched.add(path);
                }
            }
            assertThat(touched).hasSizeLessThanOrEqualTo(1);
            archives.addAll(touched);
            last = now;
        }
        assertThat(archives).containsExactly("archive/2026-10-part-3.xml", "archive/2026-10-part-4.xml");
    }

    @Test
    @Tag("rule-61")
    void aDigestThatIsOutIsNotChangedUnnoticed() throws IOException {
        TinySite site = TinySite.in(folder, FeedSites.paper(1, "2026-10-20", "", "A"));
        String before = site.build().file("digest.xml");
        Built late = site.with(FeedSites.paper(2, "2026-10-20", "", "A")).build();
        assertThat(late.problems())
                .containsExactly(
                        "digest.xml: warning: the digest of 2026-10-20 is out and changes; some readers will show"
                                + " it again (give a paper that comes late a later day in added:, and delete its line in"
                                + " content/promises.txt)");
        Path promises = folder.resolve("one/content/promises.txt");
        Files.writeString(promises, Files.readString(promises).replaceAll("paper .* p2( .*)?\n", ""));
        Built next = site.with(FeedSites.paper(2, "2026-10-21", "", "A")).build();
        assertThat(next.problems()).hasSize(1); // the late paper was taken back
        String entry = before.substring(before.indexOf("<entry>"));
        assertThat(next.file("digest.xml")).endsWith(entry);
    }

    @Test
    @Tag("rule-24")
    @Tag("rule-25")
    void newTemplatesLeaveFeedsUntouched() {
        TinySite site = TinySite.in(folder, FeedSites.NASTY);
        Built before = site.build();
        SortedMap<String, byte[]> old = before.files();
        Built again = site.build();
        assertThat(again.outcome().counts().written()).isZero();
        Built other = site.with("-- templates/assets/style.css --\nbody { color: red }\n")
                .build();
        for (var file : other.files().entrySet()) {
            if (file.getKey().endsWith(".xml") || file.getKey().endsWith("json")) {
                assertThat(file.getValue()).as(file.getKey()).isEqualTo(old.get(file.getKey()));
            }
        }
    }

    @Test
    @Tag("rule-58")
    void aSummaryNeverEndsWithinAFormula() {
        Built site = TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-10-20
                ---
                %s $\\begin{matrix} a. B & c \\\\ d & e \\\\ f & g \\end{matrix}$ and on.
                """.formatted("word ".repeat(48))).build();
        String summary = (String) items(json(site.file("feed.json"))).get(0).get("summary");
        assertThat(summary).endsWith("word…");
    }
}
