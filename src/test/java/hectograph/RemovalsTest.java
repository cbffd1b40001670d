package hectograph;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build takes away what the content no longer has, and nothing else without being told to. */
final class RemovalsTest {

    private static final String TOPIC = "-- content/topics/t.md --\n---\ntitle: T\n---\n";

    @TempDir
    Path folder;

    private static String paper(String slug) {
        return "-- content/papers/" + slug + ".md --\n---\ntitle: Paper " + slug
                + "\nadded: 2026-11-20\nauthors: [Ada Rowe]\ntopics: [t]\n---\nText.\n";
    }

    @Test
    void whatIsStillThereIsNotRemoved() throws Exception {
        TinySite site = TinySite.in(folder, TOPIC + paper("a") + paper("b") + paper("c"));
        site.build();
        // As if an earlier version had made two feeds and a page that this one does not make.
        Path manifest = folder.resolve("one/site/.hectograph/manifest");
        for (String path : List.of("authors/ada-rowe/rss.xml", "topics/t/feed.json", "papers/a.bib")) {
            assertThat(folder.resolve("one/site").resolve(path)).exists();
        }
        assertThat(Files.readString(manifest)).contains("\ttopics/t/feed.json");
        TinySite.Built fewer =
                TinySite.in(folder, TOPIC + paper("a") + paper("b")).build();
        assertThat(fewer.problems())
                .as("a paper was deleted, and with it the author's feed")
                .noneMatch(one -> one.contains("error"));
        assertThat(fewer.out().resolve("authors/ada-rowe/rss.xml")).doesNotExist();
        TinySite.Built refused = TinySite.in(
                        folder,
                        TOPIC + paper("a") + paper("b")
                                + "-- content/site.yaml --\ntitle: T\nurl: https://tiny.example/\nexports: {paper-bib: false}\n")
                .build();
        assertThat(refused.problems()).noneMatch(one -> one.contains("error"));
        assertThat(refused.out().resolve("papers/a.bib")).doesNotExist();
    }

    @Test
    void whatNothingExplainsIsAnError() {
        var paper = hectograph.model.Papers.about("a");
        var catalog = hectograph.model.Papers.catalog(List.of(paper), List.of());
        Removals removals = new Removals(catalog);
        Origin site = Origin.of("site.yaml");
        assertThat(removals.of(List.of("atom.xml"), 1_000, site))
                .singleElement()
                .asString()
                .contains("this build would remove \"atom.xml\", though nothing", "--allow-removal");
        assertThat(removals.of(List.of("papers/a.html", "papers/a.bib"), 100, site))
                .hasSize(1);
        assertThat(removals.of(List.of("papers/a.html"), 100, site)).isEmpty();
        assertThat(removals.of(List.of("papers/gone.html", "papers/gone.bib", "topics/gone/rss.xml"), 3, site))
                .isEmpty();
        assertThat(removals.of(List.of("search/w-.js", "days/2026-11-20.html", "archive/2026-01.xml"), 3, site))
                .isEmpty();
    }
}
