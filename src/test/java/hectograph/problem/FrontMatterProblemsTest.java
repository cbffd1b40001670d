package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that can't be read as text, as front matter or as YAML. */
final class FrontMatterProblemsTest {

    @TempDir
    Path folder;

    private void expect(String marked) {
        ExpectedProblems.in(folder, marked);
    }

    /** The problems of a paper of any bytes. */
    private List<String> problemsOf(byte[] paper) {
        return TinySite.in(folder, "")
                .with("content/papers/a.md", paper)
                .build()
                .problems();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void unreadableUtf8IsReportedAtItsByte() {
        assertThat(problemsOf(latin1("---\ntitle: Gödel\nadded: 2026-11-20\n---\nText.\n")))
                .containsExactly(
                        "content/papers/a.md:2:9: warning: byte 0xF6 is not UTF-8, read as \"ö\" of Windows-1252"
                                + " (save the file as UTF-8)");
    }

    @Test
    void cutOffUtf8AtTheEndIsReported() {
        assertThat(problemsOf(latin1("---\ntitle: A\nadded: 2026-11-20\n---\nText.\u00E2\u0082")))
                .containsExactly(
                        "content/papers/a.md:5:6: error: byte 0xE2 is not UTF-8, nor is 1 more (save the file as UTF-8)");
    }

    @Test
    void illegalCharactersAreReportedOnceAFile() {
        assertThat(problemsOf("---\ntitle: A\u0000B\nadded: 2026-11-20\n---\n\u001B[31mText\uFFFE.\n"
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "content/papers/a.md:2:9: error: illegal character U+0000 and 2 more (delete it; no page and no feed can hold it)");
    }

    @Test
    void illegalCharactersBehindEscapesAreReported() {
        String remedy = " (delete it; no page and no feed can hold it)";
        assertThat(problemsOf(latin1("---\ntitle: \"A \\x07\"\nadded: 2026-11-20\n---\nText.\n")))
                .contains("content/papers/a.md:2:8: error: illegal character U+0007 written with an escape" + remedy);
        assertThat(problemsOf(latin1("---\ntitle: \"Half \\uD83D\"\nadded: 2026-11-20\n---\nText.\n")))
                .contains("content/papers/a.md:2:8: error: illegal character U+D83D written with an escape" + remedy);
        assertThat(problemsOf(latin1("---\ntitle: A\nadded: 2026-11-20\n---\nBell &#7; and &#xFFFE;.\n")))
                .contains("content/papers/a.md:5:1: error: illegal character U+0007 written as a character reference"
                        + remedy);
    }

    @Test
    void tooLargeFileIsReportedAndNoMore() {
        assertThat(problemsOf(new byte[1_000_001]))
                .containsExactly("content/papers/a.md: error: file of 1000001 bytes, at most 1000000 are read"
                        + " (split it, or take out what does not belong in it)");
    }

    @Test
    void tooLongLineIsReported() {
        String paper = "---\ntitle: A\nadded: 2026-11-20\n---\nShort.\n" + "x".repeat(100_001) + "\n";
        assertThat(problemsOf(paper.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("content/papers/a.md:6: error: line of over 100000 characters (break it)");
    }

    @Test
    void missingFrontMatterIsReportedAtTheTop() {
        expect("""
                -- content/papers/a.md --
                # A paper
                ^ error: no front matter (begin the file with a line "---", then the fields such as title:, then a line "---")
                -- content/topics/pruning.md --
                Pruning.
                ^ error: no front matter (begin the file with a line "---", then the fields such as title:, then a line "---")
                """);
    }

    @Test
    void frontMatterWithoutAnEndIsReportedAtTheTop() {
        expect("""
                -- content/papers/a.md --
                ---
                ^ error: front matter without an end (write a line "---" after the last field)
                title: A

                Text.
                """);
    }

    @Test
    void unquotedColonCarriesYamlsOwnPosition() {
        expect("""
                -- content/papers/a.md --
                ---
                title: Attention: all you need
                                ^ error: a second ": " in one value (put a text that holds ": " in quotes)
                added: 2026-11-20
                ---
                Text.
                """);
    }

    @Test
    void openQuoteIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: "A
                added: 2026-11-20
                ---
                ^ error: a quote that is not closed, begun on line 2 (close the quote)
                Text.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "[a,,b]", "{,}", "}", ",", "- a", "?", "&", "|+9x", "[?]", "%a", "*b", "!t a", "@a",
                "a: b: c", "[a}"
            })
    void noSlipIsToldInWordsOfAParser(String value) {
        String paper = "---\ntitle: A\nadded: 2026-11-20\nvenue: " + value + "\n---\nText.\n";
        assertThat(problemsOf(latin1(paper)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem)
                        .matches("content/papers/a.md:\\d+:\\d+: error: .* \\(.*\\)")
                        .doesNotContainPattern(
                                "expected|found|node|token|stream|scalar|sequence|mapping|indicator|character"));
    }

    @Test
    void tabInTheIndentIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                authors:
                \t- Ada
                ^ error: a tab where blanks belong (indent with blanks)
                ---
                Text.
                """);
    }

    @Test
    void openListIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                topics: [a, b
                added: 2026-11-20
                     ^ error: a list that is not closed, begun on line 3 (close the list with ])
                ---
                Text.
                """);
    }

    @Test
    void textBehindAQuoteIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: "A" and more
                           ^ error: text that belongs to no field (put the whole text in quotes, and indent lines alike)
                added: 2026-11-20
                ---
                Text.
                """);
    }

    @Test
    void textThatBeginsLikeYamlIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: @home
                       ^ error: a text can't begin with "@" (put the text in quotes)
                added: 2026-11-20
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: A
                added 2026-11-20
                venue: Here
                ^ error: a line without a colon, begun on line 3 (write name: value, one a line)
                ---
                Text.
                -- content/papers/c.md --
                ---
                links: {code: https://code.example/
                title: A
                     ^ error: fields in braces that are not closed, begun on line 2 (close the fields with })
                ---
                Text.
                """);
    }

    @Test
    void yamlThatIsNoFieldsIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                - title
                ^ error: a list where fields belong (write name: value, one a line)
                ---
                Text.
                -- content/papers/b.md --
                ---
                A title
                ^ error: a text where fields belong (write name: value, one a line)
                ---
                Text.
                """);
    }

    @Test
    void emptyFrontMatterMeansMissingFields() {
        expect("""
                -- content/papers/a.md --
                ---
                ^ error: no title (write title: and the paper's title in quotes)
                ^ error: neither "added" nor "date" (write added: and the day it first appears on this site, YYYY-MM-DD)
                # nothing yet
                ---
                Text.
                """);
    }

    @Test
    void yamlBeyondTextListsAndFieldsIsRefused() {
        expect("""
                -- content/papers/a.md --
                ---
                title: &t A
                       ^ error: YAML anchor "&t" (delete it, or put the text in quotes)
                venue: *t
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: !!java.net.URL [https://evil.example/]
                       ^ error: YAML tag "tag:yaml.org,2002:java.net.URL" (delete it, or put the text in quotes)
                ---
                Text.
                -- content/papers/c.md --
                ---
                title: *t
                       ^ error: YAML alias "*t" (write the value out, or put the text in quotes)
                ---
                Text.
                -- content/papers/d.md --
                ---
                ? [title, of, it]
                  ^ error: a list where a field's name belongs (write name: value)
                : A
                ---
                Text.
                """);
    }

    @Test
    void secondDocumentInAYamlFileIsReported() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                ---
                ^ error: a second YAML document (delete it, or the line "---")
                title: Other
                """);
    }

    @Test
    void deepNestingIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                authors: [[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]
                                             ^ error: more than 20 levels of nesting (write it flatter)
                ---
                Text.
                """);
    }
}
