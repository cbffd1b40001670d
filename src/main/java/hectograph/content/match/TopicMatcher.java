package hectograph.content.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the topics that claim a paper by the words of its title and abstract. Immutable as seen from outside, and safe
 * for any number of threads.
 *
 * <p>A query is made of
 *
 * <ul>
 *   <li>words: {@code pruning} finds every form with the same English stem, here prune, pruned and prunes; some stems
 *       are coarse (initial and initialization share one), and a prefix is the way to be exact;
 *   <li>several words: {@code weight decay} asks for all of them, anywhere in title and abstract, in any order, as if
 *       AND stood between them;
 *   <li>phrases: {@code "mixture of experts"} asks for the words in a row, stems counting, but never across the end of
 *       a sentence; a prefix may stand in a phrase;
 *   <li>prefixes: {@code initiali*} finds words that are spelt so, initialization and initialise; at least two letters;
 *   <li>{@code AND}, {@code OR}, {@code NOT} in capitals, and parentheses. OR beside anything else in one group needs
 *       parentheses, and a group needs something to look for besides what NOT leaves out.
 * </ul>
 *
 * Case and accents make no difference. Hyphens hardly do: {@code pre-training} and {@code pretraining} both find
 * pretraining, pre-training and pre training, while {@code "pre training"} finds the last two only.
 *
 * <p>The language is a part of Lucene's classic query syntax, with AND as its default, and says the same there but for
 * three things: hyphens, prefixes (they go by spelling here, and may stand in phrases) and the ends of sentences. Its
 * field names, fuzzy words, ranges, weights, regular expressions, escapes and other wildcards are refused. Lucene's own
 * parser and index are not used: they take 140 ms to load and 4 us a query, too much for every build and every paper.
 */
public final class TopicMatcher {
    /** A gap between title and abstract, so that no phrase spans both. */
    private static final int GAP = 1;

    private static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparingInt(Claim::titleQueries)
            .thenComparingInt(Claim::queries)
            .thenComparingInt(Claim::occurrences)
            .reversed()
            .thenComparing(Claim::topic);

    private static final QueryReader.Terms UNNUMBERED = new QueryReader.Terms() {
        @Override
        public int word(String folded) {
            return 0;
        }

        @Override
        public int prefix(String folded) {
            return 0;
        }
    };

    private final List<Rule> rules;
    private final Vocabulary vocabulary;

    private record Rule(String topic, List<Query> queries) {}

    private record Claim(String topic, int titleQueries, int queries, int occurrences) {}

    private TopicMatcher(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
    }

    /**
     * Says why a query can't be read, in one lower-case line that quotes it; empty if it can. Loads nothing of Lucene.
     *
     * @param query a query of any kind and length
     */
    public static Optional<String> fault(String query) {
        try {
            QueryReader.read(query, UNNUMBERED);
            return Optional.empty();
        } catch (QueryReader.Unreadable e) {
            return Optional.of(e.what);
        }
    }

    /**
     * Makes a matcher of the rules; their order makes no difference.
     *
     * @throws IllegalArgumentException if a query has a {@link #fault} or two rules name one topic
     */
    public static TopicMatcher of(List<TopicRule> rules) {
        var terms = new Vocabulary.Builder();
        var topics = new HashSet<String>();
        var read = new ArrayList<Rule>();
        for (TopicRule rule : rules) {
            if (!topics.add(rule.topic())) {
                throw new IllegalArgumentException("two rules for topic \"" + rule.topic() + "\"");
            }
            var queries = new ArrayList<Query>();
            for (String query : rule.queries()) {
                try {
                    queries.add(QueryReader.read(query, terms));
                } catch (QueryReader.Unreadable e) {
                    throw new IllegalArgumentException(e.getMessage(), e);
                }
            }
            read.add(new Rule(rule.topic(), List.copyOf(queries)));
        }
        return new TopicMatcher(read, terms.build());
    }

    /**
     * The slugs of the topics that claim the paper, strongest claim first: by the number of queries that the title
     * alone meets, then that the paper meets, then by their occurrences in it, then by slug.
     *
     * @param title the title as plain text
     * @param abstractPlainText the abstract as plain text; may be empty
     */
    public List<String> match(String title, String abstractPlainText) {
        if (vocabulary.isEmpty()) {
            return List.of();
        }
        Hits inTitle = vocabulary.noHits();
        Hits inPaper = vocabulary.noHits();
        int end = vocabulary.scan(title, 0, inTitle, inPaper);
        vocabulary.scan(abstractPlainText, end + GAP, inPaper);
        var claims = new ArrayList<Claim>();
        for (Rule rule : rules) {
            Claim claim = claim(rule, inTitle, inPaper);
            if (claim.queries() > 0) {
                claims.add(claim);
            }
        }
        return claims.stream().sorted(STRONGEST_FIRST).map(Claim::topic).toList();
    }

    /** Gives back memory, when most of what there is was matched. */
    public void rest() {
        vocabulary.rest();
    }

    private static Claim claim(Rule rule, Hits inTitle, Hits inPaper) {
        int titleQueries = 0;
        int queries = 0;
        int occurrences = 0;
        for (Query query : rule.queries()) {
            int found = query.occurrences(inPaper);
            if (found > 0) {
                queries++;
                occurrences += found;
                titleQueries += query.occurrences(inTitle) > 0 ? 1 : 0;
            }
        }
        return new Claim(rule.topic(), titleQueries, queries, occurrences);
    }
}
