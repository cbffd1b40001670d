package hectograph.problem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes that only show across files, and of topics, pages and listings. */
final class CollectionProblemsTest {

    @TempDir
    Path folder;

    private void expect(String marked) {
        ExpectedProblems.in(folder, marked);
    }

    @Test
    void missingPapersAreReported() {
        expect("""
                -- no content/papers/any.md --
                -- no content/papers --
                ! warning: no papers yet (write one with: new "Its Title", or import a listing)
                """);
    }

    @Test
    void fileNameThatIsNoSlugIsReported() {
        expect("""
                -- content/papers/Two_Words.md --
                ! error: file name "Two_Words.md" is not a slug (rename it to "two-words.md")
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/topics/Pruning.md --
                ! error: file name "Pruning.md" is not a slug (rename it to "pruning.md")
                ---
                title: Pruning
                ---
                -- content/pages/a..b.md --
                ! error: file name "a..b.md" is not a slug (rename it to "a-b.md")
                ---
                title: A
                ---
                -- content/listings/november.yaml --
                ! error: file name "november.yaml" is not a day (name it YYYY-MM-DD.yaml)
                papers: []
                """);
    }

    @Test
    void fileThatIsNotReadIsAWarning() {
        expect("""
                -- content/papers/notes.txt --
                ! warning: not read (papers/**/*.md, topics/*.md, people/*.md, pages/*.md, listings/*.yaml and site.yaml are)
                -- content/topics/deep/a.md --
                ! warning: not read (papers/**/*.md, topics/*.md, people/*.md, pages/*.md, listings/*.yaml and site.yaml are)
                -- content/listings/2026-11-20.yml --
                ! warning: not read (papers/**/*.md, topics/*.md, people/*.md, pages/*.md, listings/*.yaml and site.yaml are)
                -- content/papers/.hidden --
                -- content/papers/any.md --
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/papers/any.md~ --
                """);
    }

    @Test
    void oneSlugInTwoFoldersIsReported() {
        expect("""
                -- content/papers/2025/a.md --
                ---
                title: A
                added: 2026-11-20
                arxiv: "2501.00001"
                ---
                Text.
                -- content/papers/2026/a.md --
                ! error: slug "a" is taken by content/papers/2025/a.md (rename one of the two files)
                ---
                title: A
                added: 2026-11-20
                arxiv: "2501.00001"
                ---
                Text.
                """);
    }

    @Test
    void oneIdentifierOfTwoPapersIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                arxiv: 2501.00001v1
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                arxiv: 2501.00001v2
                       ^ error: arXiv identifier "2501.00001" is taken by content/papers/a.md (is it the same paper? then delete one of the two files)
                doi: 10.1000/ABC
                ---
                Text.
                -- content/papers/c.md --
                ---
                title: C
                added: 2026-11-20
                doi: 10.1000/abc
                     ^ error: DOI "10.1000/abc" is taken by content/papers/b.md (is it the same paper? then delete one of the two files)
                id: mine
                ---
                Text.
                -- content/papers/d.md --
                ---
                title: D
                added: 2026-11-20
                id: mine
                    ^ error: permanent id "mine" is taken by content/papers/c.md (is it the same paper? then delete one of the two files)
                ---
                Text.
                """);
    }

    @Test
    void explicitIdThatIsAnothersSlugIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                id: b
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                ^ error: permanent id "b" is taken by content/papers/a.md (is it the same paper? then delete one of the two files)
                added: 2026-11-20
                ---
                Text.
                """);
    }

    @Test
    void takenAliasIsReportedAtItsPlace() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                aliases: [b, a, old, old]
                          ^ error: alias "b" is taken by content/papers/b.md (delete it here)
                             ^ error: alias "a" is taken by this paper itself (delete it here)
                                     ^ error: alias "old" is taken by this paper itself (delete it here)
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                aliases: [old, older]
                          ^ error: alias "old" is taken by content/papers/a.md (delete it here)
                ---
                Text.
                """);
    }

    @Test
    void nameOfTwoTopicsIsReportedAtItsPlace() {
        expect("""
                -- content/topics/a-b.md --
                ---
                title: Letters
                also: [Signs]
                ---
                -- content/topics/marks.md --
                ---
                title: A b
                       ^ error: "A b" is a name of content/topics/a-b.md too (call one of the two something else, or make them one)
                also: [a mark, signs]
                               ^ error: "signs" is a name of content/topics/a-b.md too (call one of the two something else, or make them one)
                ---
                """);
    }

    @Test
    void aliasAtAnAddressOfEverySiteIsReported() {
        expect("""
                -- content/papers/a.md --
                ! error: an alias's page would be "papers/index.html", which every site has (delete the alias)
                ---
                title: A
                added: 2026-11-20
                aliases: [index]
                ---
                Text.
                """);
    }

    @Test
    void pagesAtOneAddressAreReported() {
        expect("""
                -- content/papers/index.md --
                ! error: its page would be "papers/index.html", which every site has (rename the file)
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/pages/404.md --
                ! error: its page would be "404.html", which every site has (rename the file)
                ---
                title: Lost
                ---
                -- content/pages/index.md --
                ! error: its page would be "index.html", which every site has (rename the file)
                ---
                title: Home
                ---
                """);
    }

    @Test
    void unknownPaperInAListingIsAWarning() {
        expect("""
                -- content/papers/lottery-tickets.md --
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/listings/2026-11-20.yaml --
                papers:
                  - lottery-ticket
                    ^ warning: no paper "lottery-ticket" (did you mean "lottery-tickets"?)
                  - deleted-since
                    ^ warning: no paper "deleted-since" (delete the line, or add the paper)
                  - lottery-tickets
                """);
    }

    @Test
    void listingNamesEveryPaperOnce() {
        expect("""
                -- content/listings/2026-11-20.yaml --
                papers:
                  - any
                  - Any Paper
                    ^ error: "Any Paper" is not a slug (write "any-paper")
                  - any
                    ^ error: "any" stands twice in the listing (delete one)
                -- content/listings/2026-11-21.yaml --
                - any
                ^ error: a list where "papers" belongs (write papers: and the list below it)
                -- content/papers/any.md --
                ---
                title: Any
                added: 2026-11-20
                ---
                Text.
                """);
    }

    @Test
    void topicNeedsATitleAndReadableQueries() {
        expect("""
                -- content/topics/pruning.md --
                ---
                match: [prun*, '"open phrase', 'a OR b c']
                ^ error: no title (write title: and the topic's name)
                               ^ error: unclosed quote in "\\"open phrase" (see "match" in docs/content-format.md)
                                               ^ error: OR beside AND, NOT or words without operator: put parentheses around one of them in "a OR b c" (see "match" in docs/content-format.md)
                ---
                """);
    }

    @Test
    void parentsMustExistAndMakeNoCircle() {
        expect("""
                -- content/topics/a.md --
                ---
                title: A
                parent: b
                        ^ error: topic "a" is part of itself by way of its parents (delete parent: in one of them)
                ---
                -- content/topics/b.md --
                ---
                title: B
                parent: a
                        ^ error: topic "b" is part of itself by way of its parents (delete parent: in one of them)
                ---
                -- content/topics/pruning.md --
                ---
                title: Pruning
                parent: [compresion, a]
                         ^ error: unknown topic "compresion" (did you mean "compression"?)
                                     ^ error: a second parent (a topic is part of one other at most)
                ---
                -- content/topics/compression.md --
                ---
                title: Compression
                parent: nothing
                        ^ error: unknown topic "nothing" (write content/topics/nothing.md)
                ---
                """);
    }

    @Test
    void pageNeedsATitle() {
        expect("""
                -- content/pages/about.md --
                ---
                description: This site.
                ^ error: no title (write title: and the page's heading)
                ---
                Text.
                """);
    }
}
