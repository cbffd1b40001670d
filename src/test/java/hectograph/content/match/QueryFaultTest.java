package hectograph.content.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words a maintainer reads when a query is not one. */
final class QueryFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "image seg            | unclosed quote in "\\"image seg"
            (a OR b               | unclosed parenthesis in "(a OR b"
            a OR b)               | unopened parenthesis in "a OR b)"
            ()                    | no words in "()"
            ""                    | no words in "\\"\\""
            "--"                  | no words in "\\"--\\""
            ***                   | "*" that is not at the end of a word in "***"
            *tion                 | "*" that is not at the end of a word in "*tion"
            im*ge                 | "*" that is not at the end of a word in "im*ge"
            image**               | "*" that is not at the end of a word in "image**"
            "big *"               | "*" that is not at the end of a word in "\\"big *\\""
            "deep net"*           | "*" that is not at the end of a word in "\\"deep net\\"*"
            a*                    | fewer than 2 letters before "*" in "a*"
            field:x               | a field name (":"), which is not supported in "field:x"
            /re/                  | a regular expression or slash ("/"), which is not supported in "/re/"
            a~2                   | a fuzzy search ("~"), which is not supported in "a~2"
            "a b"~3               | a fuzzy search ("~"), which is not supported in "\\"a b\\"~3"
            a^2                   | a weight ("^"), which is not supported in "a^2"
            [a TO b]              | a range ("["), which is not supported in "[a TO b]"
            im?ge                 | a wildcard ("?"), where only "*" at the end of a word is supported in "im?ge"
            +a                    | "+" where AND was expected in "+a"
            a && b                | "&" where AND was expected in "a && b"
            -a                    | "-" where NOT was expected in "-a"
            a\\b                  | an escape ("\\"), which is not supported in "a\\\\b"
            image, video          | ",", which belongs in quotes or nowhere in "image, video"
            NOT a                 | only words to leave out, none to look for in "NOT a"
            a AND                 | nothing to the right of AND in "a AND"
            OR a                  | nothing to the left of OR in "OR a"
            a NOT                 | nothing to the right of NOT in "a NOT"
            a AND OR b            | two operators in a row in "a AND OR b"
            a or b                | "or" neither in capitals nor in quotes in "a or b"
            a b OR c              | OR beside AND, NOT or words without operator: put parentheses around one of them in "a b OR c"
            """)
    void faultSaysWhatAndWhere(String query, String message) {
        assertThat(TopicMatcher.fault(query)).contains(message);
        assertThatThrownBy(() -> TopicMatcher.of(List.of(new TopicRule("topic", List.of(query)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0"})
    void blankQueryHasNoWords(String query) {
        assertThat(TopicMatcher.fault(query))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("no words in "));
    }

    static List<List<String>> longQueries() {
        return List.of(
                List.of("a".repeat(10_000), "more than 2000 characters"),
                List.of("x".repeat(61), "a word of more than 60 characters"),
                List.of("ab ".repeat(65), "more than 64 words"),
                List.of("(".repeat(1_900), "parentheses more than 16 deep"),
                List.of("(".repeat(17) + "a" + ")".repeat(17), "parentheses more than 16 deep"));
    }

    @ParameterizedTest
    @MethodSource("longQueries")
    void sizeIsBounded(List<String> queryAndMessage) {
        String fault = TopicMatcher.fault(queryAndMessage.get(0)).orElseThrow();

        assertThat(fault).startsWith(queryAndMessage.get(1) + " in \"").hasSizeLessThan(120);
    }

    @Test
    void controlCharactersStayOffTheMessage() {
        assertThat(TopicMatcher.fault("a\u0007b")).contains("\" \", which belongs in quotes or nowhere in \"a b\"");
    }

    @Test
    void anyStringIsReadOrFaulted() {
        var random = new Random(7);
        String pieces = "ab \"()*-'.:~^/[]{}?+&|!\\,ANDORNOT\u0130\u0301\uD83D\uDE00\uD83D\u2028";
        for (int i = 0; i < 20_000; i++) {
            var query = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                query.append(random.nextInt(6) == 0 ? " OR " : pieces.charAt(random.nextInt(pieces.length())));
            }
            var rules = List.of(new TopicRule("topic", List.of(query.toString())));
            if (TopicMatcher.fault(query.toString()).isEmpty()) {
                assertThat(TopicMatcher.of(rules).match("nothing of the kind", ""))
                        .isEmpty();
            } else {
                assertThatThrownBy(() -> TopicMatcher.of(rules)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void faultNeedsNoLucene() throws Exception {
        URL ours = TopicMatcher.class.getProtectionDomain().getCodeSource().getLocation();
        try (var alone = new URLClassLoader(new URL[] {ours}, ClassLoader.getPlatformClassLoader())) {
            Object fault = alone.loadClass(TopicMatcher.class.getName())
                    .getMethod("fault", String.class)
                    .invoke(null, "\"pre-train* models\" AND (image OR video)");

            assertThat(fault).hasToString("Optional.empty");
        }
    }
}
