package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.model.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Papers that share a paper's topics. Only the papers that stand close to it in the lists of its topics are compared,
 * so that the cost of a page does not grow with the collection and a new paper changes few lists.
 */
final class Near {

    /** How many papers are named. */
    static final int COUNT = 5;

    private static final int WINDOW = 15;

    private static final Comparator<Scored> NEAREST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(Scored::distance)
            .thenComparing(scored -> scored.paper().slug());

    private final Map<Slug, List<Paper>> papersOf = new HashMap<>();
    private final Map<Slug, Map<Paper, Integer>> positions = new HashMap<>();

    Near(Catalog catalog) {
        for (Topic topic : catalog.topics()) {
            List<Paper> papers = catalog.papersOf(topic);
            papersOf.put(topic.slug(), papers);
            Map<Paper, Integer> position = new IdentityHashMap<>(papers.size());
            for (int i = 0; i < papers.size(); i++) {
                position.put(papers.get(i), i);
            }
            positions.put(topic.slug(), position);
        }
    }

    /**
     * A near paper.
     *
     * @param paper the paper
     * @param common the topics both have, the rarest first
     */
    record Neighbour(Paper paper, List<Slug> common) {}

    /** A candidate and how near it is. */
    private record Scored(Paper paper, double score, int distance) {}

    /** The nearest papers: the rarer the topics both have, the nearer. */
    List<Neighbour> of(Paper paper) {
        List<Slug> rarestFirst = paper.topics().stream()
                .sorted(Comparator.comparingInt(this::size).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<Paper, Scored> candidates = new IdentityHashMap<>();
        for (Slug topic : rarestFirst) {
            List<Paper> papers = papersOf.getOrDefault(topic, List.of());
            int at = positions.getOrDefault(topic, Map.of()).getOrDefault(paper, 0);
            int end = Math.min(papers.size(), at + WINDOW + 1);
            for (int i = Math.max(0, at - WINDOW); i < end; i++) {
                Paper other = papers.get(i);
                if (other != paper && !candidates.containsKey(other)) {
                    candidates.put(other, new Scored(other, score(rarestFirst, other), Math.abs(i - at)));
                }
            }
        }
        return candidates.values().stream()
                .sorted(NEAREST_FIRST)
                .limit(COUNT)
                .map(scored -> new Neighbour(scored.paper(), common(rarestFirst, scored.paper())))
                .toList();
    }

    private double score(List<Slug> topics, Paper other) {
        double score = 0;
        for (Slug topic : topics) {
            score += other.topics().contains(topic) ? 1.0 / size(topic) : 0;
        }
        return score;
    }

    private static List<Slug> common(List<Slug> topics, Paper other) {
        return topics.stream().filter(other.topics()::contains).toList();
    }

    private int size(Slug topic) {
        return papersOf.getOrDefault(topic, List.of()).size();
    }
}
