package hectograph.problem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in {@code site.yaml}. */
final class SiteProblemsTest {

    @TempDir
    Path folder;

    private void expect(String marked) {
        ExpectedProblems.in(folder, marked);
    }

    @Test
    void missingSiteFileIsReported() {
        expect("""
                -- no content/site.yaml --
                ! error: no such file (write it: title: and url: are enough to start)
                """);
    }

    @Test
    void titleAndUrlAreNeeded() {
        expect("""
                -- content/site.yaml --
                ! error: no "title" (it is needed on every page)
                ! error: no "url" (it is needed on every page)
                description: Papers.
                """);
    }

    @Test
    void siteFileThatIsNoFieldsIsReported() {
        expect("""
                -- content/site.yaml --
                - title
                ^ error: a list where fields belong (write name: value, one a line)
                """);
    }

    @Test
    void whatASiteSaysOfItselfIsChecked() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                contact: write to us
                         ^ error: "write to us" is neither a mail address nor a web address (write papers@example.org, or https:// and what follows)
                repository: github.com/tiny
                            ^ error: "github.com/tiny" is not a web address (write https:// and what follows, in full)
                links: [alphaxiv, semanticscholar, nowhere]
                                  ^ error: "semanticscholar" is not a site that papers can lead to (did you mean "semantic-scholar"?)
                                                   ^ error: "nowhere" is not a site that papers can lead to (write one of arxiv-html, alphaxiv, hugging-face, semantic-scholar, google-scholar)
                """);
    }

    @Test
    void valuesAreCheckedAtTheirPlaces() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: tiny.example
                     ^ error: "tiny.example" is not a web address (write https:// and what follows, in full)
                language: english please
                          ^ error: "english please" is not a language tag (write en, de or pt-BR)
                authority: Tiny
                           ^ error: "Tiny" is neither a domain name nor a mail address (write it in lower case, such as papers.example.org)
                since: "26"
                       ^ error: "26" is not a year (write YYYY)
                page-size: 4
                           ^ error: "4" where "page-size" takes a number (from 5 to 200)
                feed-size: many
                           ^ error: "many" where "feed-size" takes a number (from 10 to 500)
                digest-hour: 24
                             ^ error: "24" where "digest-hour" takes a number (from 0 to 23)
                hub: ftp://hub.example/
                     ^ error: "ftp://hub.example/" is not a web address (write https:// and what follows, in full)
                """);
    }

    @Test
    void unknownKeyNamesTheNearest() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                pagesize: 10
                ^ error: unknown field "pagesize" (did you mean "page-size"?)
                """);
    }

    @Test
    void countOfTopicsThatNobodyLooksForIsReported() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                topics: {count: 12}
                                ^ warning: "count" without effect (write discover: true beside it)
                """);
    }

    @Test
    void argumentThatYamlTakesForACommentIsReported() {
        expect("""
                -- content/site.yaml --
                title: Tiny # a comment
                url: https://tiny.example/
                macros:
                  norm: \\lVert #1 \\rVert
                               ^ warning: "#1" after a blank begins a comment (put the whole value in quotes)
                  pair: '(#1, #2)' #2
                  abs: |
                    \\lvert #1 \\rvert
                """);
    }

    @Test
    void urlWithAQueryIsReported() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/?a=b
                     ^ error: "https://tiny.example/?a=b" has a query or a fragment (delete what follows the path)
                """);
    }

    @Test
    void navigationTakesLinks() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                navigation:
                  - Papers: papers/index.html
                  - Code: https://code.example/
                  - Mail: mailto:us@tiny.example
                  - About
                    ^ error: a text that is not a link (write - Topics: topics/index.html)
                """);
    }

    @Test
    void navigationThatLeadsNowhereIsReported() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                navigation:
                  - Topics: topics.html
                            ^ error: navigation "Topics" leads to "topics.html", which is no page (write an address such as topics/index.html)
                  - Away: ../index.html
                          ^ error: navigation "Away" leads to "../index.html", which is no page (write an address such as topics/index.html)
                  - Run: javascript:alert(1)
                         ^ error: navigation "Run" leads to "javascript:alert(1)", which is no page (write an address such as topics/index.html)
                """);
    }

    @Test
    void macrosAreNamedByLettersAndReadable() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                macros:
                  R2: '\\mathbb{R}^2'
                  ^ error: macro name "R2" is not made of the letters A to Z (write name: 'its TeX')
                  R: '\\mathbb{R}'
                  \\R: '\\mathbf{R}'
                  ^ error: macro "R" stands twice (delete one of the two)
                  N: [1]
                     ^ error: a list where macro "N" takes TeX (write name: 'its TeX')
                  half: '\\frac{1'
                  ^ error: macro "half" has unbalanced braces (write name: 'its TeX')
                  norm: '\\|#x\\|'
                  ^ error: macro "norm" has a "#" without a digit from 1 to 9 (write name: 'its TeX')
                """);
    }
}
