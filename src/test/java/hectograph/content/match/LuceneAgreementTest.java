package hectograph.content.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The language is a subset of Lucene's: its own parser and index give the same answers. */
@Tag("slow")
final class LuceneAgreementTest {
    private static final List<String> WORDS =
            List.of("graph", "model", "models", "train", "trained", "deep", "net", "image", "images", "weight");
    private static final List<String> PREFIXES = List.of("gra*", "mod*", "im*", "weig*");

    private final Random random = new Random(42);

    @Test
    void classicParserAndMemoryIndexAgree() throws Exception {
        Analyzer english = english();
        var parser = new QueryParser("text", english);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        int claimed = 0;
        for (int i = 0; i < 3_000; i++) {
            String query = group(0);
            String text = text();
            var index = new MemoryIndex();
            index.addField("text", text, english);
            boolean expected = index.search(parser.parse(query)) > 0;

            assertThat(TopicMatcher.fault(query)).as(query).isEmpty();
            List<String> found = TopicMatcher.of(List.of(new TopicRule("topic", List.of(query))))
                    .match("", text);

            assertThat(!found.isEmpty()).as("%s in: %s", query, text).isEqualTo(expected);
            claimed += expected ? 1 : 0;
        }
        assertThat(claimed).as("cases that say something").isBetween(600, 2_400);
    }

    private String group(int depth) {
        String operator = pick(List.of(" ", " AND ", " OR "));
        var items = new ArrayList<String>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            items.add(item(depth));
        }
        boolean leavesOut = !operator.equals(" OR ") && random.nextInt(4) == 0;
        return String.join(operator, items) + (leavesOut ? " NOT " + item(depth) : "");
    }

    private String item(int depth) {
        int kind = random.nextInt(depth < 2 ? 6 : 4);
        return switch (kind) {
            case 0 -> pick(PREFIXES);
            case 1 -> "\"" + pick(WORDS) + " " + pick(WORDS) + "\"";
            case 2, 3 -> pick(WORDS);
            default -> "(" + group(depth + 1) + ")";
        };
    }

    private String text() {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Analyzer english() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, new SnowballFilter(new LowerCaseFilter(tokens), "English"));
            }
        };
    }
}
