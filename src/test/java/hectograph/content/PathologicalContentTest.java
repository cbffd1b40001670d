package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Huge and deeply nested content gives a page or a problem with its place, soon, and never an exception. */
@Timeout(300) // of one that does much else
@Tag("slow")
final class PathologicalContentTest {

    private static final String TOO_DEEP = "content/papers/a.md:5:1: error: text nested more than 50 levels deep"
            + " (write it flatter, or put a backslash before stray *, _, > and [)";

    @TempDir
    Path folder;

    private TinySite.Built build(String paper) {
        return TinySite.in(folder, "")
                .with("content/papers/a.md", paper.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private TinySite.Built body(String body) {
        return build("---\ntitle: A\nadded: 2026-11-20\n---\n" + body + "\n");
    }

    static Stream<Named<String>> deep() {
        return Stream.of(
                Named.of("quotations", "> ".repeat(20_000) + "a"),
                Named.of("quotations without blanks", ">".repeat(60) + "a"),
                Named.of("lists", "- ".repeat(20_000) + "a"),
                Named.of("numbered lists", "1. ".repeat(20_000) + "a"),
                Named.of("brackets", "[".repeat(10_000) + "a"),
                Named.of("links", "[".repeat(10_000) + "a" + "](b)".repeat(10_000)),
                Named.of("images", "![".repeat(10_000) + "a" + "](b)".repeat(10_000)),
                Named.of("emphasis", "*a ".repeat(9_000) + "b" + " a*".repeat(9_000)),
                Named.of("strong emphasis", "*a **a ".repeat(7_000) + "b" + " a** a*".repeat(7_000)),
                Named.of("stars", "*".repeat(49_000) + "a" + "*".repeat(49_000)));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void deepNestingIsReported(String body) {
        assertThat(body(body).problems()).containsExactly(TOO_DEEP);
    }

    static Stream<Named<String>> wide() {
        return Stream.of(
                Named.of("one line of words", "word ".repeat(19_999)),
                Named.of("one word", "x".repeat(100_000)),
                Named.of("open emphases", "*a **b ".repeat(10_000)),
                Named.of("underlines", "_a_".repeat(30_000)),
                Named.of(
                        "backticks of every length",
                        IntStream.range(1, 400).mapToObj("`"::repeat).collect(Collectors.joining("e"))),
                Named.of("open tags", "<a ".repeat(30_000)),
                Named.of("open comments", "<!--".repeat(20_000)),
                Named.of("open instructions", "<?>".repeat(30_000)),
                Named.of("addresses", "<http://a>".repeat(9_000)),
                Named.of("entities", "&#".repeat(30_000)),
                Named.of(
                        "table",
                        "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + ("|b".repeat(2_000) + "\n").repeat(20)),
                Named.of("references", "[a]: u\n".repeat(20_000) + "[a]".repeat(20_000)),
                Named.of("headings", "# a\n".repeat(20_000)),
                Named.of("hard breaks", "a  \n".repeat(20_000)),
                Named.of("formulas", "$a$ ".repeat(5_000)),
                Named.of("open formulas", "$a".repeat(20_000) + "\\(".repeat(20_000) + "$$ ".repeat(5_000)),
                Named.of("paragraphs", "word\n\n".repeat(30_000)),
                Named.of("nearly a megabyte", ("word ".repeat(1_000) + "\n\n").repeat(190)));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void hugeTextGivesAPage(String body) {
        TinySite.Built built = body(body);
        assertThat(built.problems().stream().filter(problem -> problem.contains(": error: ")))
                .isEmpty();
        assertThat(built.file("papers/a.html")).contains("</html>");
    }

    @Test
    void formulaNestedDeepIsNoTrouble() {
        for (String body : List.of(
                "$" + "{".repeat(20_000) + "x" + "}".repeat(20_000) + "$",
                "$" + "\\frac{".repeat(8_000) + "x" + "}{2}".repeat(8_000) + "$",
                "$" + "x^{".repeat(10_000) + "x" + "}".repeat(10_000) + "$",
                "$" + "\\left(".repeat(7_000) + "x" + "\\right)".repeat(7_000) + "$",
                "$" + "\\sqrt".repeat(19_000) + "x$",
                "$" + "x".repeat(90_000) + "$")) {
            TinySite.Built built = body(body);
            assertThat(built.outcome().report().hasErrors()).isFalse();
            assertThat(built.file("papers/a.html")).contains("</html>");
        }
    }

    @Test
    void macrosThatGrowWithoutEndAreStopped() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                macros:
                  a: '\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b'
                  b: '\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c'
                  c: '\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d'
                  d: '\\e\\e\\e\\e\\e\\e\\e\\e\\e\\e'
                  e: '\\f\\f\\f\\f\\f\\f\\f\\f\\f\\f'
                  f: '\\g\\g\\g\\g\\g\\g\\g\\g\\g\\g'
                  g: 'x'
                  loop: '\\loop\\loop'
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---
                $\\a$ and $\\loop$
                """).build();
        assertThat(built.problems()).allMatch(problem -> problem.startsWith("content/"));
    }

    @Test
    void yamlNestedDeepIsReported() {
        String place = "error: more than 20 levels of nesting (write it flatter)";
        assertThat(build("---\ntitle: " + "[".repeat(40_000) + "\n---\nText.\n").problems())
                .containsExactly("content/papers/a.md:2:28: " + place);
        assertThat(build("---\ntitle: " + "{a: ".repeat(20_000) + "\n---\nText.\n")
                        .problems())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(place);
        assertThat(build("---\n" + "- ".repeat(40_000) + "\n---\nText.\n").problems())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(place);
    }

    @Test
    void yamlBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a: &a [lol, lol, lol]\n");
        for (char c = 'b'; c <= 'j'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((before + ", ").repeat(9))
                    .append(before)
                    .append("]\n");
        }
        assertThat(build("---\n" + bomb + "---\nText.\n").problems())
                .containsExactly(
                        "content/papers/a.md:2:4: error: YAML anchor \"&a\" (delete it, or put the text in quotes)");
    }

    @Test
    void hugeFieldsAreNoTrouble() {
        String huge = "x".repeat(90_000);
        String many = IntStream.range(0, 300).mapToObj(i -> "Author N" + i).collect(Collectors.joining(", "));
        String head = "---\nadded: 2026-11-20\n";
        TinySite.Built built =
                TinySite.in(folder, "").with("""
                        -- content/papers/a.md --
                        %1$stitle: %2$s
                        venue: %2$s
                        authors: [Author One]
                        ---
                        Text.
                        -- content/papers/b.md --
                        %1$stitle: B
                        authors: [%3$s]
                        ---
                        Text.
                        """.formatted(head, huge, many)).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html")).contains(huge);
        assertThat(built.file("papers/b.html")).contains("Author N299");
    }

    @Test
    void messageAboutAHugeValueStaysReadable() {
        String huge = "x".repeat(90_000);
        String paper = "---\ntitle: A\ndate: " + huge + "\narxiv: " + huge + "\ntopics: [" + huge + "]\n"
                + huge.substring(0, 900) + ": 1\n---\nText.\n";
        List<String> problems = build(paper).problems();
        assertThat(problems)
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(700));
    }

    @Test
    void thousandsOfMistakesAreReportedSoon() {
        StringBuilder fields = new StringBuilder();
        IntStream.range(0, 5_000)
                .forEach(i -> fields.append("unknown-").append(i).append(": 1\n"));
        TinySite.Built built = build("---\n" + fields + "title: A\nadded: 2026-11-20\n---\nText.\n");
        assertThat(built.problems()).hasSize(5_000);
    }
}
