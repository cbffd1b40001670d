package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics that are found in the texts of papers without any. */
final class DiscoveredTopicsTest {

    private static final String SITE = "-- content/site.yaml --\ntitle: T\nurl: https://t.example/\n";
    private static final String EGGS = "-- content/topics/eggs.md --\n---\ntitle: Eggs\nmatch: [eggs]\n---\n";

    @TempDir
    private Path folder;

    private static String papers() {
        StringBuilder papers = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String subject = i < 4 ? "dense retrieval" : i < 8 ? "point clouds" : "eggs " + "and more ".repeat(i);
            papers.append("-- content/papers/p")
                    .append(i)
                    .append(".md --\n---\ntitle: On ")
                    .append(subject);
            papers.append("\nauthors: Ann A")
                    .append(i)
                    .append("\nadded: 2026-11-20\n---\nOf ")
                    .append(subject)
                    .append(", at last.\n");
        }
        return papers.toString();
    }

    private TinySite.Built site(String more) {
        return TinySite.in(folder, SITE + more + papers()).build();
    }

    @Test
    void phrasesBecomeTopicPagesThatNameThem() {
        TinySite.Built built = site("topics: {discover: true}\n");
        assertThat(built.problems()).isEmpty();
        assertThat(built.paths()).contains("topics/dense-retrieval/index.html", "topics/point-clouds/index.html");
        assertThat(built.file("topics/dense-retrieval/index.html"))
                .contains("Papers that say “dense retrieval”", "papers/p3.html", "Says “dense retrieval”")
                .doesNotContain("papers/p4.html");
        assertThat(built.file("papers/p0.html")).contains(">Dense retrieval</a>");
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        assertThat(site("topics: {discover: true, count: 1}\n").paths())
                .filteredOn(path -> path.matches("topics/.+/index.html"))
                .hasSize(1);
    }

    @Test
    void nothingIsFoundUnasked() {
        assertThat(site("topics: {count: 9}\n").paths()).noneMatch(path -> path.startsWith("topics/"));
    }

    @Test
    void writtenTopicsWin() {
        String own = "-- content/topics/search.md --\n---\ntitle: Search\nalso: [Dense-Retrieval]\n---\n";
        TinySite.Built built = site("topics: {discover: true}\n" + own + EGGS);
        assertThat(built.paths())
                .contains("topics/eggs/index.html", "topics/search/index.html")
                .doesNotContain("topics/dense-retrieval/index.html");
        assertThat(built.file("topics/eggs/index.html")).contains("papers/p20.html");
    }

    @Test
    void wrongSettingsAreTold() {
        assertThat(site("topics: {discover: maybe, count: 0, cuont: 3}\n").problems())
                .anyMatch(line -> line.startsWith("content/site.yaml:3:"))
                .anyMatch(line -> line.contains("unknown field \"cuont\""))
                .anyMatch(line -> line.contains("takes true or false"))
                .anyMatch(line -> line.contains("from 1 to 200"));
    }
}
