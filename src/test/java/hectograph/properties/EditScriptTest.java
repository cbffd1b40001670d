package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a site is edited and wherever a build is stopped, what the next one leaves is what a clean one would make. For a
 * long run say how many random sites there are: {@code -Dsites=200}.
 */
@Tag("slow")
final class EditScriptTest {

    private static final int SMALL = Integer.getInteger("sites", 10);
    private static final int LARGE = 1 + SMALL / 16;
    private static final int STEPS = 4;

    /** What a site has that is over a limit, a file for each. */
    private static final List<String> OVER = List.of(
            "map.html",
            "papers--1.bib",
            "papers--1.jsonl",
            "sitemap-1.xml",
            "days/2026-01-11-part-2.html",
            "days/2026/index.html",
            "authors/r/ro/index.html",
            "search/f-1.js",
            "papers/page-1.html");

    static IntStream small() {
        return IntStream.rangeClosed(1, SMALL);
    }

    static IntStream large() {
        return IntStream.rangeClosed(1, LARGE);
    }

    @ParameterizedTest
    @MethodSource("small")
    void incrementalBuildsEqualCleanOnes(int seed, @TempDir Path temp) throws IOException {
        edit(new EditedSite(new Sketch(seed), new Random(seed), temp));
    }

    @ParameterizedTest
    @MethodSource("large")
    void incrementalBuildsOfLargeSitesEqualCleanOnes(int seed, @TempDir Path temp) throws IOException {
        edit(new EditedSite(Sketch.large(seed), new Random(seed), temp));
    }

    /** Over all limits at once, and back. */
    @Test
    void growthTakesNothingAwayThatWasPublished(@TempDir Path temp) throws IOException {
        EditedSite site = new EditedSite(new Sketch(5), new Random(5), temp);
        SortedMap<String, String> small = sized(site, 3);
        SortedMap<String, String> before = sized(site, site.sketch().limits().exports());
        SortedMap<String, String> large = sized(site, 21);
        SortedMap<String, String> born = site.withoutPromises();
        SortedMap<String, String> back = sized(site, 3);

        assertThat(small.keySet()).doesNotContainAnyElementsOf(OVER);
        assertThat(large.keySet()).containsAll(OVER);
        assertThat(back.keySet()).doesNotContainAnyElementsOf(OVER);
        assertThat(before.get("map.html")).contains("class=\"dot\"");
        assertThat(large.get("map.html")).doesNotContain("class=\"dot\"").contains("viewBox=\"0 0 48 40\"");
        assertThat(before.get("papers/index.html")).contains("<details class=\"fold\">");
        assertThat(large.get("papers/index.html")).doesNotContain("<details class=\"fold\">");
        assertThat(matching(large, "search/t-.*"))
                .hasSize(site.sketch().limits().search().texts() / 2 + 1);

        assertThat(matching(before, "authors/.*/atom.xml")).isNotEmpty();
        assertThat(large.keySet()).containsAll(matching(before, "(authors/.*/(atom|rss).xml|papers/.*\\.(ris|bib))"));
        assertThat(matching(born, "(authors/.*/atom.xml|papers/.*\\.ris)")).isEmpty();
    }

    /** The site after it has grown or shrunk to so many papers. */
    private static SortedMap<String, String> sized(EditedSite site, int papers) throws IOException {
        int more = papers - site.sketch().size();
        if (more < 0) {
            site.sketch().shrink(-more);
        } else {
            site.sketch().grow(more);
        }
        site.sketch().listing();
        site.edit("to " + papers + " papers");
        return site.files();
    }

    private static List<String> matching(SortedMap<String, String> files, String pattern) {
        return files.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    private static void edit(EditedSite site) throws IOException {
        for (int step = 0; step < STEPS; step++) {
            site.edit(site.sketch().edit());
        }
    }
}
