package hectograph.cite;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys are readable, unique, and stay what they are. */
final class CitationKeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All you need is a good init            | Dmytro Mishkin    | 2015-11 |            | mishkin2015all
            ℬ-Coder: Value-Based Learning          | Zishun Yu         | 2023-10 | ICLR 2024  | yu2023bcoder
            On the Copying Behaviors of Machines   | Gerard de Melo    | 2020    |            | melo2020copying
            The «Éclair» Method                    | Émile Łódź-Ñandú  | 2021    |            | lodznandu2021eclair
            Nothing Is Dated                       | Ada Rowe          |         |            | rowenothing
            Nothing Is Dated                       | Ada Rowe          |         | ACL 2020   | rowe2020nothing
            Growing Networks                       |                   | 2026    |            | growing2026networks
            The Of And                             | Ada Rowe          | 2026    |            | rowe2026the
            Gemma                                  | Gemma Team        | 2024    |            | gemmateam2024gemma
            寒天で刷る                              | Yuki Ōno          | 2026    |            | ono2026-a
            寒天で刷る                              | 大野 雪            | 2026    |            | a
            """)
    void keysAreReadable(String title, String author, String date, String venue, String key) {
        Paper paper = Cited.paper("a", title, author, date, venue);
        assertThat(new CitationKeys(List.of(paper)).of(paper)).isEqualTo(key);
    }

    @Test
    void whoCameFirstKeepsTheKey() {
        Paper first = Cited.added("b", "Deep Networks for All", "2026-11-01");
        Paper second = Cited.added("a", "Deep Networks, Again", "2026-11-02");
        Paper third = Cited.added("c", "Deep networks. Again", "2026-11-03");
        CitationKeys keys = new CitationKeys(List.of(third, second, first));
        assertThat(keys.of(first)).isEqualTo("rowe2026deep");
        assertThat(keys.of(second)).isEqualTo("rowe2026deepnetworks");
        assertThat(keys.of(third)).isEqualTo("rowe2026deepnetworksagain");
    }

    /** Many papers with few words between them: keys clash as often as they can. */
    @Test
    void keysAreUniqueWhateverTheOrderAndStayWhenPapersComeLater() {
        Random random = new Random(7);
        List<String> words = List.of("Deep", "deep", "Learning", "the", "of", "Networks", "ℓ", "寒天", "a-b", "ab");
        List<Paper> papers = new ArrayList<>();
        Map<Paper, String> before = new HashMap<>();
        for (int day = 1; day <= 28; day++) {
            for (int i = 0; i < 10; i++) {
                StringBuilder title = new StringBuilder();
                for (int n = 1 + random.nextInt(3); n > 0; n--) {
                    title.append(words.get(random.nextInt(words.size()))).append(' ');
                }
                papers.add(Cited.added(
                        "p" + papers.size(), title.toString().strip(), "2026-01-" + (day < 10 ? "0" : "") + day));
            }
            Collections.shuffle(papers, random);
            CitationKeys keys = new CitationKeys(papers);
            before.forEach((paper, key) -> assertThat(keys.of(paper)).isEqualTo(key));
            papers.forEach(paper -> before.put(paper, keys.of(paper)));
            assertThat(before.values()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z0-9-]+"));
        }
    }
}
