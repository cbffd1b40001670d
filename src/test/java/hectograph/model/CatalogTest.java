package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one total order of a site, and its indexes. */
final class CatalogTest {

    private static final List<Paper> PAPERS = List.of(
            Papers.paper("old", "2015", "2026-11-20"),
            Papers.paper("older", "2014-05", "2026-11-20"),
            Papers.paper("also-old", "2015", "2026-11-20"),
            Papers.paper("new", "2014-05-07", "2026-11-21"),
            Papers.paper("undated", "", "2026-11-21"),
            Papers.paper("by-its-date", "2015-11", "2015-11"));

    private static Listing listing(String day, String... slugs) {
        List<Slug> papers = Stream.of(slugs).map(Slug::new).toList();
        return new Listing(LocalDate.parse(day), papers, Collections.nCopies(slugs.length, Origin.of(day)));
    }

    private static List<String> slugs(Collection<Paper> papers) {
        return papers.stream().map(paper -> paper.slug().value()).toList();
    }

    @Test
    void latestAdditionComesFirstThenRankThenSlug() {
        Catalog catalog = Papers.catalog(PAPERS, List.of(listing("2026-11-20", "older", "old")));
        assertThat(slugs(catalog.papers()))
                .containsExactly("new", "undated", "older", "old", "also-old", "by-its-date");
    }

    @Test
    void orderOfTheInputMakesNoDifference() {
        List<Listing> listings = List.of(listing("2026-11-20", "older", "old"), listing("2026-11-21", "undated"));
        Catalog catalog = Papers.catalog(PAPERS, listings);
        List<Paper> shuffled = new ArrayList<>(PAPERS);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Catalog other = Papers.catalog(shuffled, listings);
            assertThat(slugs(other.papers())).isEqualTo(slugs(catalog.papers()));
            assertThat(other.days()).isEqualTo(catalog.days());
            assertThat(other.years()).isEqualTo(catalog.years());
        }
    }

    @Test
    void dayKeepsTheOrderOfItsListingAndAddsTheOthers() {
        Catalog catalog = Papers.catalog(PAPERS, List.of(listing("2026-11-20", "older", "gone", "old")));
        assertThat(catalog.days()).extracting(day -> day.date().iso()).containsExactly("2026-11-21", "2026-11-20");
        assertThat(slugs(catalog.days().get(1).papers())).containsExactly("older", "old", "also-old");
    }

    @Test
    void paperListedAgainStandsInBothDaysButKeepsItsPlace() {
        Catalog catalog =
                Papers.catalog(PAPERS, List.of(listing("2026-11-22", "old"), listing("2026-11-20", "older", "old")));
        Paper old = PAPERS.get(0);
        assertThat(catalog.days())
                .extracting(day -> slugs(day.papers()).contains("old"))
                .containsExactly(true, false, true);
        Catalog.Place place = catalog.place(old).orElseThrow();
        assertThat(place.day().date().iso()).isEqualTo("2026-11-20");
        assertThat(place.rank()).isEqualTo(2);
    }

    @Test
    void paperWithoutADayHasNoPlace() {
        Catalog catalog = Papers.catalog(PAPERS, List.of());
        assertThat(catalog.place(PAPERS.get(5))).isEmpty();
        assertThat(catalog.days()).noneMatch(day -> slugs(day.papers()).contains("by-its-date"));
    }

    @Test
    void yearsGoByThePapersOwnDate() {
        Catalog catalog = Papers.catalog(PAPERS, List.of());
        assertThat(catalog.years().keySet()).containsExactly(2015, 2014);
        assertThat(slugs(catalog.years().values().stream().flatMap(List::stream).toList()))
                .containsExactlyInAnyOrder("old", "also-old", "by-its-date", "new", "older")
                .doesNotContain("undated");
    }

    @Test
    void topicListsItsPapersNewestFirst() {
        Catalog catalog = Papers.catalog(
                List.of(Papers.about("b", "pruning"), Papers.about("a", "pruning", "speech"), Papers.about("c")),
                List.of());
        Topic pruning = catalog.topic(new Slug("pruning")).orElseThrow();
        assertThat(slugs(catalog.papersOf(pruning))).containsExactly("a", "b");
        assertThat(catalog.topics()).extracting(topic -> topic.slug().value()).containsExactly("pruning", "speech");
        assertThat(catalog.childrenOf(pruning)).isEmpty();
    }
}
