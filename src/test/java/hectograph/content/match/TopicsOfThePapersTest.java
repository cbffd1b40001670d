package hectograph.content.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Do the topics of this edition, left to their queries, find the papers that a person put there? */
@EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
final class TopicsOfThePapersTest {
    private static final Pattern MATCH = Pattern.compile("(?m)^match:\\s*\\[(.*)\\]$", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'|([^',\\s][^,\\n]*)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title: '(.*)'$");
    private static final Pattern TOPICS = Pattern.compile("(?m)^topics: \\[(.*)\\]$");

    private record Paper(String title, String text, List<String> topics) {}

    @Test
    void everyQueryCanBeRead() throws IOException {
        for (TopicRule rule : rules()) {
            assertThat(rule.queries()).as(rule.topic()).isNotEmpty().doesNotHaveDuplicates();
            for (String query : rule.queries()) {
                assertThat(TopicMatcher.fault(query)).as(rule.topic()).isEmpty();
            }
        }
    }

    @Test
    void queriesFindMostOfWhatAPersonChoseAndLittleElse() throws IOException {
        TopicMatcher matcher = TopicMatcher.of(rules());
        List<Paper> papers = papers();
        int found = 0;
        int right = 0;
        int chosen = 0;
        int without = 0;
        for (Paper paper : papers) {
            List<String> topics = matcher.match(paper.title(), paper.text());
            found += topics.size();
            right += (int) topics.stream().filter(paper.topics()::contains).count();
            chosen += paper.topics().size();
            without += topics.isEmpty() ? 1 : 0;
        }

        assertThat(papers).hasSizeGreaterThan(100);
        assertThat(without).as("papers no topic claims").isLessThan(papers.size() / 12);
        assertThat((double) right / found).as("precision").isGreaterThan(0.7);
        assertThat((double) right / chosen).as("recall").isGreaterThan(0.7);
    }

    private static List<TopicRule> rules() throws IOException {
        var rules = new ArrayList<TopicRule>();
        for (Path file : files("topics")) {
            var match = MATCH.matcher(frontMatter(file));
            assertThat(match.find()).as("match: of %s", file).isTrue();
            List<String> queries = QUOTED.matcher(match.group(1).split("\\]\n")[0])
                    .results()
                    .map(TopicsOfThePapersTest::scalar)
                    .toList();
            rules.add(new TopicRule(file.getFileName().toString().replace(".md", ""), queries));
        }
        return rules;
    }

    private static String scalar(MatchResult item) {
        return item.group(1) == null ? item.group(2) : item.group(1).replace("''", "'");
    }

    private static List<Paper> papers() throws IOException {
        var papers = new ArrayList<Paper>();
        for (Path file : files("papers")) {
            String front = frontMatter(file);
            var title = TITLE.matcher(front);
            var topics = TOPICS.matcher(front);
            if (title.find() && topics.find()) {
                String text = Files.readString(file).substring(front.length());
                papers.add(
                        new Paper(title.group(1), text, List.of(topics.group(1).split(", *"))));
            }
        }
        return papers;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content", folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String frontMatter(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.indexOf("\n---\n", 3));
    }
}
