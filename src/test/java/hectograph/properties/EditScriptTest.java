package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a site is edited and wherever a build is stopped, what the next one leaves is what a clean one would make. For a
 * long run say how many random sites there are: {@code -Dsites=200}.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
final class EditScriptTest {

    private static final int SMALL = Integer.getInteger("sites", 10);
    private static final int LARGE = 1 + SMALL / 16;
    private static final int STEPS = 4;

    /** How often a script that fails is tried with less in it. */
    private static final int TRIES = 60;

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
    void incrementalBuildsEqualCleanOnes(int seed, @TempDir Path temp) {
        edit(new Sketch(seed), temp);
    }

    @ParameterizedTest
    @MethodSource("large")
    void incrementalBuildsOfLargeSitesEqualCleanOnes(int seed, @TempDir Path temp) {
        edit(Sketch.large(seed), temp);
    }

    /** Over all limits at once, and back. */
    @Test
    void growthTakesNothingAwayThatWasPublished(@TempDir Path temp) throws IOException {
        Sketch sketch = new Sketch(5);
        EditedSite site = new EditedSite(sketch.state("begin"), sketch.limits(), temp);
        SortedMap<String, String> small = sized(sketch, site, 3);
        SortedMap<String, String> before = sized(sketch, site, sketch.limits().exports());
        SortedMap<String, String> large = sized(sketch, site, 21);
        SortedMap<String, String> born = site.withoutPromises();
        SortedMap<String, String> back = sized(sketch, site, 3);

        assertThat(small.keySet()).doesNotContainAnyElementsOf(OVER);
        assertThat(large.keySet()).containsAll(OVER);
        assertThat(back.keySet()).doesNotContainAnyElementsOf(OVER);
        assertThat(before.get("map.html")).contains("class=\"dot\"");
        assertThat(large.get("map.html")).doesNotContain("class=\"dot\"").contains("viewBox=\"0 0 48 40\"");
        assertThat(before.get("papers/index.html")).contains("<details class=\"fold\">");
        assertThat(large.get("papers/index.html")).doesNotContain("<details class=\"fold\">");
        assertThat(matching(large, "search/t-.*"))
                .hasSize(sketch.limits().search().texts() / 2 + 1);

        assertThat(matching(before, "authors/.*/atom.xml")).isNotEmpty();
        assertThat(large.keySet()).containsAll(matching(before, "(authors/.*/(atom|rss).xml|papers/.*\\.(ris|bib))"));
        assertThat(matching(born, "(authors/.*/atom.xml|papers/.*\\.ris)")).isEmpty();
    }

    /** The site after it has grown or shrunk to so many papers. */
    private static SortedMap<String, String> sized(Sketch sketch, EditedSite site, int papers) throws IOException {
        int more = papers - sketch.size();
        if (more < 0) {
            sketch.shrink(-more);
        } else {
            sketch.grow(more);
        }
        sketch.listing();
        site.edit(sketch.state("to " + papers + " papers"));
        return site.files();
    }

    private static List<String> matching(SortedMap<String, String> files, String pattern) {
        return files.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    private static void edit(Sketch sketch, Path temp) {
        List<Sketch.State> states = new ArrayList<>(List.of(sketch.state("begin")));
        for (int step = 0; step < STEPS; step++) {
            states.add(sketch.state(sketch.edit()));
        }
        EditScript script = new EditScript(states, sketch.limits(), temp);
        script.fault().ifPresent(fault -> {
            throw new AssertionError(script.smallest(TRIES), fault);
        });
    }
}
