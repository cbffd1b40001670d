package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Paper;
import hectograph.model.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which papers are near another. */
final class NearTest {

    private static List<String> near(List<Paper> papers, Paper paper) {
        return new Near(Papers.catalog(papers, List.of()))
                .of(paper).stream().map(near -> near.paper().slug().value()).toList();
    }

    @Test
    void paperWithoutTopicsHasNoneNear() {
        Paper alone = Papers.about("alone");
        assertThat(near(List.of(alone, Papers.about("a", "pruning")), alone)).isEmpty();
    }

    @Test
    void rareTopicInCommonIsNearerThanACommonOne() {
        Paper paper = Papers.about("paper", "common", "rare");
        List<Paper> papers = List.of(
                paper,
                Papers.about("a", "common"),
                Papers.about("b", "common"),
                Papers.about("c", "rare"),
                Papers.about("d", "rare", "common"),
                Papers.about("e", "other"));
        assertThat(near(papers, paper))
                .startsWith("d", "c")
                .doesNotContain("e", "paper")
                .hasSize(4);
    }

    @Test
    void commonTopicsAreNamedTheRarestFirst() {
        Paper paper = Papers.about("paper", "common", "rare");
        List<Paper> papers = List.of(paper, Papers.about("a", "common", "rare"), Papers.about("b", "common"));
        List<Near.Neighbour> near = new Near(Papers.catalog(papers, List.of())).of(paper);
        assertThat(near.get(0).common()).extracting(Object::toString).containsExactly("rare", "common");
    }

    @Test
    void atMostFiveAreNamedInOneOrder() {
        List<Paper> papers = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> papers.add(Papers.about("p" + i, "pruning")));
        Paper paper = papers.get(50);
        List<String> near = near(papers, paper);
        java.util.Collections.reverse(papers);
        assertThat(near).hasSize(Near.COUNT).doesNotHaveDuplicates().isEqualTo(near(papers, paper));
    }
}
