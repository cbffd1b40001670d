package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import hectograph.TinySite;
import hectograph.model.SmallLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of all papers. */
@Tag("slow")
final class MapPageTest {

    private static final Pattern PLACE =
            Pattern.compile("href=\"papers/p(\\d+).html\" tabindex=\"-1\" style=\"--x:([.\\d]+);--y:([.\\d]+)\">");

    @TempDir
    private Path folder;

    /** Papers on eggs and on ink by turns, of which those on ink have a topic if {@code topics} says so. */
    private TinySite site(int count, String more, boolean topics) {
        StringBuilder site = new StringBuilder("-- content/site.yaml --\ntitle: T\nurl: https://t.example/\n" + more);
        for (int i = 0; i < count; i++) {
            String words = i % 2 == 0 ? "boiled eggs with salt" : "violet ink on gelatin";
            site.append("-- content/papers/p" + i + ".md --\n---\ntitle: \"On " + words + " & " + i + "\"\n");
            site.append(topics && i % 2 == 1 ? "topics: [ink]\n" : "").append("added: 2026-11-20\n---\n");
            site.append("Of ").append(words).append(".\n");
        }
        site.append(topics ? "-- content/topics/ink.md --\n---\ntitle: Ink\n---\n" : "");
        return TinySite.in(
                folder.resolve(count + more.substring(0, Math.min(1, more.length())) + topics), site.toString());
    }

    private static double[][] places(String page, int count) {
        double[][] places = new double[count][];
        Matcher dot = PLACE.matcher(page);
        while (dot.find()) {
            places[Integer.parseInt(dot.group(1))] =
                    new double[] {Double.parseDouble(dot.group(2)), Double.parseDouble(dot.group(3))};
        }
        return places;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    @Test
    void everyPaperIsADotOfItsOwn() {
        TinySite.Built built = site(24, "", true).build();
        String page = built.file("map.html");
        assertThat(built.problems()).isEmpty();
        assertThat(page).contains("<span>Ink <b>12</b></span>", "Other papers", "&amp; 7");
        assertThat(built.file("sitemap.xml")).contains("https://t.example/map.html");
        assertThat(built.file("papers/p0.html")).contains("href=\"../map.html\">Map</a>");
        double[][] places = places(page, 24);
        for (int a = 0; a < 24; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(distance(places[a], places[b])).isGreaterThan(0.05);
            }
        }
    }

    @Test
    void whatSaysTheSameStandsNearWithAndWithoutTopics() {
        for (boolean topics : List.of(true, false)) {
            double[][] places = places(site(40, "", topics).build().file("map.html"), 40);
            double same = 0;
            double other = 0;
            for (int a = 0; a < 40; a++) {
                for (int b = 0; b < 40; b++) {
                    same += a % 2 == b % 2 ? distance(places[a], places[b]) : 0;
                    other += a % 2 != b % 2 ? distance(places[a], places[b]) : 0;
                }
            }
            assertThat(same).isLessThan(0.85 * other);
        }
    }

    @Test
    void fewPapersMakeNoMapAndASiteCanRefuseOne() {
        assertThat(site(19, "", true).build().paths()).doesNotContain("map.html");
        TinySite.Built refused = site(20, "pages: {map: false}\n", true).build();
        assertThat(refused.problems()).isEmpty();
        assertThat(refused.paths()).doesNotContain("map.html");
        assertThat(refused.file("papers/p0.html")).doesNotContain("map.html");
    }

    @Test
    void aLargeCollectionIsDrawnInCells() {
        TinySite.Built built = site(51, "", true).within(SmallLimits.of(40)).build();
        String page = built.file("map.html");
        assertThat(page)
                .doesNotContain("class=\"dot\"")
                .contains("<svg viewBox=\"0 0 48 40\"", "Ink: 25 papers", "<b>25</b>");
        assertThat(page.length()).isLessThan(40_000);
    }

    @Test
    void aNewPaperMovesNothingButTheMap() {
        Set<String> with = writtenForANewPaper("");
        Set<String> without = writtenForANewPaper("pages: {map: false}\n");
        assertThat(without).contains("papers/new.html", "index.html").doesNotContain("papers/p0.html");
        with.removeAll(without);
        assertThat(with).containsExactly("map.html");
    }

    /** The files that change when a paper is added that is near no other. */
    private Set<String> writtenForANewPaper(String more) {
        site(24, more, true).build();
        TinySite.Built grown = site(24, more, true)
                .with("-- content/papers/new.md --\n---\ntitle: Quite unlike\nadded: 2026-11-21\n---\nUnheard of.\n")
                .build();
        return grown.outcome().changes().stream()
                .filter(change -> change.action().equals("written"))
                .map(Outcome.Change::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
