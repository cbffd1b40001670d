package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.TinySite.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection without papers is a site too, which says what to do next. */
final class EmptySiteTest {

    private static final String NOTHING = "-- no content/papers/any.md --\n";

    @TempDir
    Path folder;

    @Test
    void theHomePageSaysHowToWriteTheFirstPaper() {
        Built built = TinySite.in(folder, NOTHING).build();

        assertThat(built.problems())
                .containsExactly(
                        "content/papers: warning: no papers yet (write one with: new \"Its Title\", or import a listing)");
        assertThat(built.outcome().isPublished()).isTrue();
        assertThat(Jsoup.parse(built.file("index.html")).select("main").text())
                .contains("No papers yet", "content/papers/", "mvn hectograph:new");
        assertThat(built.file("papers/index.html")).contains("There is nothing to list yet.");
    }

    /** There is nothing to subscribe to, to search or to draw, so nothing says that there is. */
    @Test
    void nothingLeadsToWhatIsNotThere() {
        Built built = TinySite.in(folder, NOTHING).build();
        List<String> dead = new ArrayList<>();
        for (String path : built.paths()) {
            if (!path.endsWith(".html") || path.equals("404.html")) {
                continue;
            }
            String base = "https://tiny.example/";
            for (Element link : Jsoup.parse(built.file(path), base + path).select("[href]")) {
                String to = link.absUrl("href").replaceFirst("^" + base, "").replaceFirst("[?#].*", "");
                String file = to.isEmpty() || to.endsWith("/") ? to + "index.html" : to;
                if (!built.paths().contains(file)) {
                    dead.add(path + " -> " + to);
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(built.file("llms.txt")).doesNotContain("papers.jsonl", "papers.bib", "Latest papers");
        assertThat(built.paths()).doesNotContain("atom.xml", "map.html", "feeds.html", "digest.xml");
    }

    @Test
    void theFirstPaperMakesItASite() {
        TinySite empty = TinySite.in(folder, NOTHING);
        empty.build();
        Built built = TinySite.in(folder, "").build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.paths()).contains("papers/any.html", "atom.xml", "feeds.html");
        assertThat(built.file("index.html")).doesNotContain("No papers yet");
    }

    @Test
    void draftsAloneAreNoPapers() {
        Built built = TinySite.in(folder, """
                        -- content/papers/a.md --
                        ---
                        title: A
                        added: 2026-11-20
                        draft: true
                        ---
                        Text.
                        """).build();
        assertThat(built.file("index.html")).contains("No papers yet");
    }
}
