package hectograph.site.search;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what results can be narrowed: the year and the topics of each paper, a character each. */
final class Facets {

    /** The character of the first year, and of the first topic, of a file. */
    private static final char FIRST = '0';

    private Facets() {}

    /**
     * The years, the topics with their titles, and for each paper its year and its topics by their places in these
     * two lists. The lists are in the order in which papers first need them: a new paper adds to their ends.
     */
    static Json of(Catalog catalog, List<Paper> papers) {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        Map<Slug, Integer> topics = new LinkedHashMap<>();
        List<String> titles = new ArrayList<>();
        StringBuilder data = new StringBuilder(papers.size() * 4);
        for (Paper paper : papers) {
            data.append(data.length() == 0 ? "" : " ");
            data.append((char) (FIRST + number(years, paper.date().year())));
            for (Slug slug : paper.topics()) {
                catalog.topic(slug).map(Topic::title).ifPresent(title -> {
                    int number = number(topics, slug);
                    if (number == titles.size()) {
                        titles.add(title);
                    }
                    data.append((char) (FIRST + number));
                });
            }
        }
        Json out = new Json().plain("[[");
        String separator = "";
        for (int year : years.keySet()) {
            out.plain(separator).number(year);
            separator = ",";
        }
        out.plain("],")
                .strings(topics.keySet().stream().map(Slug::value).toList())
                .plain(",");
        return out.strings(titles).plain(",").string(data).plain("]");
    }

    private static <T> int number(Map<T, Integer> numbers, T key) {
        return numbers.computeIfAbsent(key, unknown -> numbers.size());
    }
}
