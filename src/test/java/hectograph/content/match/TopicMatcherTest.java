package hectograph.content.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class TopicMatcherTest {
    private static final TopicMatcher MATCHER = TopicMatcher.of(List.of(
            new TopicRule("vision", List.of("image*", "\"object detection\"")),
            new TopicRule("speech", List.of("speech", "\"audio book\"")),
            new TopicRule("pruning", List.of("pruning")),
            new TopicRule("silent", List.of())));

    @Test
    void titleCountsMoreThanAnyNumberOfWordsInTheAbstract() {
        assertThat(MATCHER.match("Pruned speech", "Images, images, object detection in images."))
                .containsExactly("pruning", "speech", "vision");
    }

    @Test
    void moreQueriesComeBeforeMoreOccurrences() {
        assertThat(MATCHER.match("", "Speech speech speech. Object detection in an image. Pruning pruning."))
                .containsExactly("vision", "speech", "pruning");
    }

    @Test
    void equalClaimsStandInOrderOfSlug() {
        assertThat(MATCHER.match("", "An image, some speech, pruned")).containsExactly("pruning", "speech", "vision");
    }

    @Test
    void orderOfRulesMakesNoDifference() {
        var rules = new ArrayList<TopicRule>();
        for (String word : List.of("alpha", "beta", "gamma", "delta")) {
            rules.add(new TopicRule(word, List.of(word)));
        }
        List<String> found = TopicMatcher.of(rules).match("gamma", "delta beta alpha beta");
        Collections.reverse(rules);

        assertThat(found).containsExactly("gamma", "beta", "alpha", "delta");
        assertThat(TopicMatcher.of(rules).match("gamma", "delta beta alpha beta"))
                .isEqualTo(found);
    }

    @Test
    void phraseEndsWithTheTitleButAndGoesOn() {
        TopicMatcher matcher = TopicMatcher.of(
                List.of(new TopicRule("phrase", List.of("\"deep net\"")), new TopicRule("both", List.of("deep net"))));

        assertThat(matcher.match("Going deep", "net of tax")).containsExactly("both");
    }

    @Test
    void noQueriesClaimNothing() {
        assertThat(TopicMatcher.of(List.of()).match("Any", "thing")).isEmpty();
        assertThat(TopicMatcher.of(List.of(new TopicRule("a", List.of()))).match("a", "a"))
                .isEmpty();
    }

    @Test
    void oneTopicHasOneRule() {
        var rule = new TopicRule("a", List.of("b"));

        assertThatThrownBy(() -> TopicMatcher.of(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules for topic \"a\"");
    }

    @Test
    void defaultLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TopicMatcher matcher = TopicMatcher.of(
                    List.of(new TopicRule("i", List.of("IMAGE*")), new TopicRule("init", List.of("INITIALIZATION"))));

            assertThat(matcher.match("\u0130MAGES", "initialization")).containsExactly("i", "init");
            assertThat(matcher.match("images", "INITIALIZATION")).containsExactly("i", "init");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(60)
    void hugeAndHostileTextIsReadInNoTime() {
        TopicMatcher matcher = TopicMatcher.of(List.of(
                new TopicRule("a", List.of("\"ab ab ab ab ab ab ab zz\"")),
                new TopicRule("b", List.of("zz", "\"ab*\" NOT \"ab ab\"")),
                new TopicRule("c", List.of("ab"))));
        assertThat(matcher.match("ab ".repeat(100_000), "")).containsExactly("c");
        assertThat(matcher.match("", "x".repeat(100_000))).isEmpty();
        assertThat(matcher.match("", "\u0301".repeat(100_000))).isEmpty();
        assertThat(matcher.match("\uD800", "\u0000\u0007 zz\uDC00\uFFFF\u2028")).containsExactly("b");
        assertThat(matcher.match("- ' \" .", "\u00AD-\u2011")).isEmpty();
    }

    @Test
    void threadsAgree() throws Exception {
        List<String> texts = texts();
        List<List<String>> expected = matchAll(matcherOfWords(), texts);
        TopicMatcher shared = matcherOfWords();
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<List<List<String>>> task = () -> matchAll(shared, texts);
            for (Future<List<List<String>>> result : pool.invokeAll(List.of(task, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<List<String>> matchAll(TopicMatcher matcher, List<String> texts) {
        return texts.stream().map(text -> matcher.match("", text)).toList();
    }

    private static TopicMatcher matcherOfWords() {
        return TopicMatcher.of(List.of(
                new TopicRule("one", List.of("w1*", "\"w20 w21\"", "w30 NOT w31")),
                new TopicRule("two", List.of("(w4 OR w5) AND w6", "\"w77* w8\"")),
                new TopicRule("three", List.of("w100", "w200", "w300"))));
    }

    private static List<String> texts() {
        var random = new Random(1);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int words = 0; words < 40; words++) {
                text.append('w').append(random.nextInt(400)).append(' ');
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
