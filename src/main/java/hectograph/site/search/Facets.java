package hectograph.site.search;

import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what results can be narrowed and sorted: date, PDF and code, venue and topics of each paper, a character each.
 *
 * @param titles the names of all topics
 * @param papers the papers of one file
 */
record Facets(TopicTitles titles, List<Paper> papers) implements SearchIndex.Content {

    /** The character of the first year, venue or topic of a file, of a date without month and of a paper without files. */
    private static final char FIRST = '0';

    /**
     * The years, the venues, the topics with their titles, and for each paper its year, its month, what it has (1 for a
     * PDF, 2 for code, 3 for both), its venue and its topics; years, venues and topics by their places in these lists. The
     * lists are in the order in which papers first need them: a new paper adds to their ends.
     */
    @Override
    public IndexScript json() {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        Map<String, Integer> venues = new LinkedHashMap<>();
        Map<Slug, Integer> topics = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        StringBuilder data = new StringBuilder(papers.size() * 8);
        for (Paper paper : papers) {
            int pdf = HitTexts.address(paper, Link.Kind.PDF).isEmpty() ? 0 : 1;
            int code = HitTexts.address(paper, Link.Kind.CODE).isEmpty() ? 0 : 2;
            data.append(data.length() == 0 ? "" : " ");
            data.append((char) (FIRST + number(years, paper.date().year())));
            data.append((char) (FIRST + paper.date().month()));
            data.append((char) (FIRST + pdf + code));
            data.append((char) (FIRST + number(venues, paper.venue())));
            for (Slug slug : paper.topics()) {
                String title = titles.of(slug);
                if (!title.isEmpty()) {
                    int number = number(topics, slug);
                    if (number == names.size()) {
                        names.add(title);
                    }
                    data.append((char) (FIRST + number));
                }
            }
        }
        IndexScript out = new IndexScript().plain("[[");
        String separator = "";
        for (int year : years.keySet()) {
            out.plain(separator).number(year);
            separator = ",";
        }
        out.plain("],").strings(List.copyOf(venues.keySet())).plain(",");
        out.strings(topics.keySet().stream().map(Slug::value).toList()).plain(",");
        return out.strings(names).plain(",").string(data).plain("]");
    }

    private static <T> int number(Map<T, Integer> numbers, T key) {
        return numbers.computeIfAbsent(key, unknown -> numbers.size());
    }
}
