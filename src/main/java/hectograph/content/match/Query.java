package hectograph.content.match;

import java.util.List;

/** A query over the numbered terms of a {@link Vocabulary}. */
sealed interface Query {
    /** How often the query is met in the text; 0 means that it does not claim it. */
    int occurrences(Hits hits);

    record Word(int term) implements Query {
        @Override
        public int occurrences(Hits hits) {
            return hits.count(term);
        }
    }

    /** Words that follow each other. The array is never shared outside the package nor changed. */
    record Phrase(int... terms) implements Query {
        @Override
        public int occurrences(Hits hits) {
            return hits.count(terms);
        }
    }

    record All(List<Query> wanted, List<Query> unwanted) implements Query {
        @Override
        public int occurrences(Hits hits) {
            int sum = 0;
            for (Query query : wanted) {
                int found = query.occurrences(hits);
                if (found == 0) {
                    return 0;
                }
                sum += found;
            }
            return unwanted.stream().anyMatch(query -> query.occurrences(hits) > 0) ? 0 : sum;
        }
    }

    record Any(List<Query> wanted) implements Query {
        @Override
        public int occurrences(Hits hits) {
            int sum = 0;
            for (Query query : wanted) {
                sum += query.occurrences(hits);
            }
            return sum;
        }
    }
}
