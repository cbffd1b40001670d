package hectograph.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.model.Catalog;
import hectograph.model.Listing;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.Slug;
import hectograph.problem.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The second in which each paper is announced. */
final class AnnouncementsTest {

    private static final String DAY = "2026-11-20";

    private static Listing listing(String... slugs) {
        List<Slug> papers = Stream.of(slugs).map(Slug::new).toList();
        return new Listing(LocalDate.parse(DAY), papers, Collections.nCopies(slugs.length, Origin.of(DAY)));
    }

    private static List<Paper> papers(int from, int to) {
        List<Paper> papers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            papers.add(Papers.paper("p" + i, "", DAY));
        }
        return papers;
    }

    private static Announcements of(List<Paper> papers, Listing... listings) {
        return new Announcements(Papers.catalog(papers, List.of(listings)));
    }

    @Test
    @Tag("rule-16")
    void theListingsFirstComesLastSoThatReadersShowItFirst() {
        List<Paper> papers = papers(0, 3);
        Announcements announcements = of(papers, listing("p2", "p0"));
        long end = LocalDate.parse(DAY).toEpochDay() * 24 * 60 * 60 + 7 * 60 * 60; // of the hour from six
        assertThat(announcements.of(papers.get(2)).published()).isEqualTo(end - 1);
        assertThat(announcements.of(papers.get(0)).published()).isEqualTo(end - 2);
        assertThat(announcements.of(papers.get(1)).published()).isLessThan(end - 12_600);
        assertThat(Announcements.newestFirst(announcements.of(papers)))
                .extracting(Announced::paper)
                .containsExactly(papers.get(2), papers.get(0), papers.get(1));
    }

    @Test
    @Tag("rule-20")
    void noTwoShareASecondAndNewOnesLeaveTheOthersThere() {
        List<Paper> few = papers(0, 40);
        Announcements before = of(few);
        List<Paper> many = new ArrayList<>(few);
        many.addAll(papers(1_000, 1_040));
        Announcements after = of(many);
        assertThat(many.stream().map(paper -> after.of(paper).published())).doesNotHaveDuplicates();
        long moved = few.stream()
                .filter(paper -> before.of(paper).published() != after.of(paper).published())
                .count();
        assertThat(moved).as("only where two ids fall on one second").isLessThan(3);
        assertThat(many)
                .allMatch(paper -> after.of(paper).day() == LocalDate.parse(DAY).toEpochDay());
    }

    @Test
    void moreThanTheSecondsThereAreStayOnTheirDay() {
        List<Paper> papers = papers(0, 13_000);
        Announcements announcements = of(papers);
        assertThat(papers)
                .allMatch(paper ->
                        announcements.of(paper).day() == LocalDate.parse(DAY).toEpochDay());
    }

    @Test
    void aMonthIsItsFirstDayAndNothingIsTheFirstDayOfAll() {
        Paper month = Papers.paper("month", "", "2015-11");
        Paper undated = Papers.paper("undated", "", "");
        Announcements announcements = of(List.of(month, undated));
        assertThat(announcements.of(month).day())
                .isEqualTo(LocalDate.of(2015, 11, 1).toEpochDay());
        assertThat(announcements.of(undated).day()).isZero();
        assertThat(announcements.of(month).updated())
                .isEqualTo(announcements.of(month).published());
    }

    @Test
    void aPaperOfAnotherCatalogIsRefused() {
        Catalog catalog = Papers.catalog(papers(0, 1), List.of());
        Paper stranger = papers(5, 6).get(0);
        assertThatThrownBy(() -> new Announcements(catalog).of(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p5");
    }

    @Test
    void timesAreWrittenInUtcToTheSecond() {
        assertThat(Announcements.time(0)).isEqualTo("1970-01-01T00:00:00Z");
    }
}
