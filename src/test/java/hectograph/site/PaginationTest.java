package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a list is cut into pages. */
final class PaginationTest {

    /** The numbers of a list of some items, the newest, which has the highest number, first. */
    private static List<Integer> items(int count) {
        return IntStream.rangeClosed(1, count).map(i -> count + 1 - i).boxed().toList();
    }

    private static Map<Integer, List<Integer>> pages(int count, int size) {
        Map<Integer, List<Integer>> pages = new HashMap<>();
        Pagination.parts(items(count), size).forEach(part -> pages.put(part.number(), part.items()));
        return pages;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "9, 9",
        "10, 10",
        "19, 19",
        "20, 10 | 10",
        "29, 19 | 10",
        "30, 10 | 10 | 10",
        "45, 15 | 10 | 10 | 10",
    })
    void frontHoldsLessThanTwoPages(int count, String sizes) {
        List<String> actual = Pagination.parts(items(count), 10).stream()
                .map(part -> Integer.toString(part.items().size()))
                .toList();
        assertThat(String.join(" | ", actual)).isEqualTo(sizes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void everyItemStandsExactlyOnceInOrder(int size) {
        for (int count = 0; count < 6 * size + 3; count++) {
            List<Integer> all = new ArrayList<>();
            for (Pagination.Part<Integer> part : Pagination.parts(items(count), size)) {
                all.addAll(part.items());
                if (!part.items().isEmpty()) {
                    assertThat(part.last()).isEqualTo(part.items().get(0));
                    assertThat(part.first())
                            .isEqualTo(part.items().get(part.items().size() - 1));
                }
            }
            assertThat(all).isEqualTo(items(count));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void newItemChangesTheFrontAloneOrSplitsItOnce(int size) {
        for (int count = 0; count < 6 * size + 3; count++) {
            Map<Integer, List<Integer>> before = pages(count, size);
            Map<Integer, List<Integer>> after = pages(count + 1, size);
            List<Integer> changed = after.keySet().stream()
                    .filter(number -> !after.get(number).equals(before.get(number)))
                    .toList();
            boolean split = after.size() > before.size();
            assertThat(changed).containsExactlyInAnyOrderElementsOf(split ? List.of(0, after.size() - 1) : List.of(0));
        }
    }

    @Test
    void pagesAreNumberedFromTheOldest() {
        assertThat(Pagination.parts(items(30), 10))
                .extracting(Pagination.Part::number)
                .containsExactly(0, 2, 1);
        assertThat(pages(30, 10).get(1)).containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }
}
