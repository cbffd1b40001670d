package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.English;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.Slug;
import hectograph.site.Sections.By;
import hectograph.site.page.Paths;
import hectograph.site.view.SectionView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SectionsTest {

    private static final List<Paper> PAPERS = List.of(
            Papers.paper("b", "2024-03-01", "2026-11-21"),
            Papers.paper("a", "2024-03-09", "2026-11-20"),
            Papers.paper("d", "", "2026-11-20"),
            Papers.paper("c", "2024", "2026-11-20"),
            Papers.paper("e", "2025-01", ""));

    private static List<SectionView> sections(By by, List<Paper> papers) {
        return new Sections(Entries.of(Papers.catalog(papers, List.of()))).by(by, Paths.PAPERS, papers);
    }

    /** A line a section: its id, its heading, the papers. */
    private static List<String> lines(List<SectionView> sections) {
        return sections.stream()
                .map(section -> section.id() + ", " + section.heading() + ": "
                        + String.join(
                                " ",
                                section.entries().stream()
                                        .map(entry -> entry.title().toString())
                                        .toList()))
                .toList();
    }

    @Test
    void additionsStandInTheOrderOfTheList() {
        assertThat(lines(sections(By.ADDITION, PAPERS)))
                .containsExactly(
                        "d2026-11-21, 21 November 2026: b",
                        "d2026-11-20, 20 November 2026: a d c",
                        "undated, " + English.WORDS.say("list.undated") + ": e");
    }

    @Test
    void yearsBeginWithTheLatestAndOneYearWithItsLatestPaper() {
        assertThat(lines(sections(By.YEAR, PAPERS)))
                .containsExactly(
                        "d2025, 2025: e",
                        "d2024, 2024: a b c",
                        "undated, " + English.WORDS.say("list.undated") + ": d");
    }

    @Test
    void monthsThatNobodySaysAreYears() {
        assertThat(lines(sections(By.MONTH, PAPERS.subList(0, 4))))
                .containsExactly(
                        "d2024-03, March 2024: a b",
                        "d2024, 2024: c",
                        "undated, " + English.WORDS.say("list.undated") + ": d");
    }

    /** Nothing is parted where nothing is dated. */
    @Test
    void undatedPapersAloneHaveNoHeading() {
        List<Paper> undated = List.of(Papers.paper("z", "", ""), Papers.paper("y", "", ""));
        assertThat(lines(sections(By.YEAR, undated))).containsExactly("undated, : y z");
        assertThat(sections(By.ADDITION, List.of())).isEmpty();
    }

    @Test
    void papersOfATopicSayWhatBroughtThemThere() {
        List<SectionView> sections = new Sections(Entries.of(Papers.catalog(PAPERS, List.of())))
                .byYear(Paths.TOPICS, PAPERS, Map.of(new Slug("b"), "ink"));
        assertThat(sections.get(1).entries()).extracting(entry -> entry.said()).containsExactly("", "ink", "");
    }
}
