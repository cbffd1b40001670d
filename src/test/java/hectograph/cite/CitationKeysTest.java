package hectograph.cite;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Paper;
import hectograph.model.Promises;
import hectograph.model.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys are readable, unique, and stay what they are. */
final class CitationKeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All you need is a good init            | Dmytro Mishkin    | 2015-11 |            | mishkin2015all
            ℬ-Coder: Value-Based Learning          | Zishun Yu         | 2023-10 | ICLR 2024  | yu2024bcoder
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

    @Test
    void aKeyOnceGivenStays() {
        Paper given = Cited.paper("a", "Deep Networks", "Ada Rowe", "2023", "ICLR 2024");
        Paper former = Cited.paper("b", "Wide Networks", "Ada Rowe", "2023", "ICLR 2024");
        Paper late = Cited.paper("c", "Deep Copies", "Ada Rowe", "2024", "");
        SortedMap<String, Promises.Arrival> arrivals = new TreeMap<>();
        LocalDate day = LocalDate.of(2026, 11, 1);
        arrivals.put("a", new Promises.Arrival(day, given.slug(), "rowe2023shallow"));
        arrivals.put("b", new Promises.Arrival(day, former.slug(), ""));
        arrivals.put("gone", new Promises.Arrival(day, new Slug("gone"), "rowe2024deep"));
        Promises promises =
                new Promises("tag:t.example,2026:", arrivals, new TreeMap<>(), Set.of(), Set.of(), new TreeMap<>());
        CitationKeys keys = new CitationKeys(List.of(late, former, given), promises);
        assertThat(keys.of(given)).as("whatever its title is now").isEqualTo("rowe2023shallow");
        assertThat(keys.of(former)).as("published before keys were kept").isEqualTo("rowe2023wide");
        assertThat(keys.of(late)).as("not that of a paper that is gone").isEqualTo("rowe2024deepcopies");
    }

    /** What {@code year =} says in BibTeX, the key says too. */
    @Test
    void theYearOfANewKeyIsThatOfTheCitation() {
        for (String venue : List.of("", "ICLR 2024", "Nature", "TMLR (2025)")) {
            Paper paper = Cited.paper("a", "Deep Networks", "Ada Rowe", "2023-10", venue);
            String key = new CitationKeys(List.of(paper)).of(paper);
            String year = key.replaceAll("\\D", "");
            assertThat(Bibtex.of(Citation.of(paper, key))).contains("year          = " + year + ",");
        }
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
