package hectograph.problem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in the fields of a paper. */
final class PaperProblemsTest {

    @TempDir
    Path folder;

    private void expect(String marked) {
        ExpectedProblems.in(folder, marked);
    }

    @Test
    void unknownFieldNamesTheNearest() {
        expect("""
                -- content/papers/a.md --
                ---
                tilte: A
                ^ error: unknown field "tilte" (did you mean "title"?)
                title: A
                added: 2026-11-20
                colour: [x]
                ^ error: unknown field "colour" (known are title, authors, date, added, updated, arxiv, doi, id, topics, links, venue, category, license, aliases, source, draft, withdrawn, keywords, abstract, extra, badges, image)
                ---
                Text.
                """);
    }

    @Test
    void abstractIsThereOrSaidToBeUnknown() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                abstract: none
                ---
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                abstract: none
                          ^ warning: an abstract, and "abstract: none" (delete this line)
                ---
                Text.
                -- content/papers/c.md --
                ---
                title: C
                added: 2026-11-20
                abstract: Text.
                          ^ error: "Text." where "abstract" takes none (write the abstract below the front matter, and abstract: none where nobody knows it)
                ---
                Text.
                """);
    }

    @Test
    void doubledFieldIsReportedAtTheSecond() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                venue: One
                venue: Two
                ^ error: field "venue" stands twice (delete one of the two)
                ---
                Text.
                """);
    }

    @Test
    void mistypedFieldSaysWhatItTakes() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                venue: [ICLR]
                       ^ error: a list where "venue" takes a text (write venue: text)
                category: {of: arXiv}
                          ^ error: a group of fields where "category" takes a text (write category: text)
                links: https://code.example/
                       ^ error: a text where "links" takes fields (write links: {name: value})
                draft: yes
                       ^ error: "yes" where "draft" takes true or false (write draft: true)
                topics: [{name: x}]
                         ^ error: a group of fields in "topics", which lists texts (write topics: [one, two])
                aliases: ["", b]
                          ^ error: empty item in "aliases" (delete it)
                ---
                Text.
                """);
    }

    @Test
    void missingTitleIsReportedOnce() {
        expect("""
                -- content/papers/a.md --
                ---
                added: 2026-11-20
                ^ error: no title (write title: and the paper's title in quotes)
                ---
                Text.
                -- content/papers/b.md --
                ---
                added: 2026-11-20
                title: ""
                       ^ error: no title (write title: and the paper's title in quotes)
                ---
                Text.
                -- content/papers/c.md --
                ---
                added: 2026-11-20
                title: [Two, halves]
                       ^ error: a list where "title" takes a text (write title: text)
                ---
                Text.
                """);
    }

    @Test
    void missingDateIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                ^ error: neither "added" nor "date" (write added: and the day it first appears on this site, YYYY-MM-DD)
                ---
                Text.
                """);
    }

    @Test
    void badDatesAreReportedAtTheirValues() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                date: 2015-13
                      ^ error: "2015-13" is not a date of the calendar (write YYYY, YYYY-MM or YYYY-MM-DD)
                added: 2026-02-29
                       ^ error: "2026-02-29" is not a date of the calendar (write YYYY-MM-DD)
                updated: 23.11.2026
                         ^ error: "23.11.2026" is not a date of the calendar (write YYYY-MM-DD)
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11
                       ^ error: "2026-11" names no day (write YYYY-MM-DD)
                ---
                Text.
                """);
    }

    @Test
    void updatedBeforeAddedIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                updated: 2026-11-19
                         ^ error: updated 2026-11-19, before it was added, 2026-11-20 (correct one of the two)
                ---
                Text.
                """);
    }

    @Test
    void badIdentifiersShowTheRightForm() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                arxiv: https://arxiv.org/abs/1511.06422
                       ^ error: "https://arxiv.org/abs/1511.06422" is not an arXiv identifier (write it as 1511.06422 or math/0211159)
                doi: https://doi.org/10.1000/182
                     ^ error: "https://doi.org/10.1000/182" is not a DOI (write it as 10.1000/182, without https://doi.org/)
                id: my own id
                    ^ error: "my own id" can't be a permanent id (write at most 200 ASCII letters, digits and - . _ : /)
                ---
                Text.
                """);
    }

    @Test
    void authorsNeedNamesAndRightOrcids() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                authors:
                  - Ada Lovelace
                  - {orcid: 0000-0002-1825-0097}
                    ^ error: an author without a name (write {name: ..., orcid: ...})
                  - {name: Alan Turing, orcid: 0000-0002-1825-0098}
                                               ^ error: "0000-0002-1825-0098" is not an ORCID (write it as 0000-0002-1825-0097; the last digit checks the others)
                  - {name: Grace Hopper, mail: g@example.org}
                                         ^ error: unknown field "mail" (known are name, given, family, suffix, literal, orcid, affiliation, url)
                  - {name: Emmy Noether, url: noether.example}
                                              ^ error: "noether.example" is not a web address (write https:// and what follows, in full)
                  - ""
                    ^ error: an author without a name (write a name, or {name: ..., orcid: ...})
                  - [Kurt, Gödel]
                    ^ error: an author without a name (write a name, or {name: ..., orcid: ...})
                ---
                Text.
                """);
    }

    @Test
    void badLinksAreReportedAtTheirAddress() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                links:
                  code: javascript:alert(1)
                        ^ error: "javascript:alert(1)" is not a web address (write https:// and what follows, in full)
                  pdf: papers/a.pdf
                       ^ error: "papers/a.pdf" is neither a web address nor a file in static/ (write https:// and what follows, in full, or put the file there)
                  projcet: https://project.example/
                  ^ error: unknown field "projcet" (did you mean "project"?)
                ---
                Text.
                """);
    }

    @Test
    void unknownTopicNamesTheNearest() {
        expect("""
                -- content/topics/weight-initialization.md --
                ---
                title: Weight initialization
                also: [init]
                ---
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: [weight-initialisation, init, cooking]
                         ^ error: unknown topic "weight-initialisation" (did you mean "weight-initialization"?)
                                                      ^ error: unknown topic "cooking" (write content/topics/cooking.md, or delete it here)
                ---
                Text.
                """);
    }

    @Test
    void topicOfASiteWithoutTopicsIsReported() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: Weight initialization
                        ^ error: unknown topic "Weight initialization" (there are no topics yet: write content/topics/weight-initialization.md)
                ---
                Text.
                """);
    }

    @Test
    void topicNamedTwiceIsAWarning() {
        expect("""
                -- content/topics/pruning.md --
                ---
                title: Pruning
                ---
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: [pruning, Pruning]
                                  ^ warning: topic "Pruning" stands twice (delete one)
                ---
                Text.
                """);
    }

    @Test
    void emptyAbstractIsReportedBelowTheFrontMatter() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---

                ^ error: empty abstract (write it below the front matter, or abstract: none in it)
                """);
    }

    @Test
    void badAliasShowsTheSlug() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                aliases: [../escape, Old Name]
                          ^ error: "../escape" is not a slug (write "escape")
                                     ^ error: "Old Name" is not a slug (write "old-name")
                ---
                Text.
                """);
    }
}
