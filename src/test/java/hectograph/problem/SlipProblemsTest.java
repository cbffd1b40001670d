package hectograph.problem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of slips that would otherwise be published: habits of other programs, twins, links to nowhere. */
final class SlipProblemsTest {

    @TempDir
    Path folder;

    private void expect(String marked) {
        ExpectedProblems.in(folder, marked);
    }

    @Test
    void switchesOfOtherProgramsAreNoReasons() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                withdrawn: yes
                           ^ error: "yes" where "withdrawn" takes true, false or a reason (write withdrawn: true)
                draft: maybe
                       ^ error: "maybe" where "draft" takes true or false (write draft: true or draft: false)
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                withdrawn: Off
                           ^ error: "Off" where "withdrawn" takes true, false or a reason (write withdrawn: false)
                ---
                Text.
                -- content/papers/c.md --
                ---
                title: C
                added: 2026-11-20
                withdrawn: Yes, since its second table is wrong.
                ---
                Text.
                """);
    }

    @Test
    void oneTitleOfTwoPapersIsReportedWhereNothingTellsThemApart() {
        String paper = """
                -- content/papers/%s.md --
                %s---
                title: "%s"
                added: 2026-11-20
                %s
                ---
                Text.
                """;
        String remedy = "is it the same paper? then delete one of the two files; else give both their DOI or authors";
        String warned = "! warning: same title as content/papers/a.md (" + remedy + ")\n";
        expect(paper.formatted("a", "", "All of the Networks", "authors: [Ada One]")
                + paper.formatted("b", warned, "All of the networks", "doi: 10.1000/1")
                + paper.formatted("c", warned, "All of the Networks", "authors: [Ada One, Bo Two]")
                + paper.formatted("d", "", "All of the Networks", "authors: [Cy Three]")
                + paper.formatted("e", "", "All of the Networks", "withdrawn: true")
                + paper.formatted("f", "", "Ten of the Networks", "arxiv: 2501.00001")
                + paper.formatted("h", "", "Ten of the Networks", "arxiv: 2501.00002")
                + paper.formatted("i", "", "Short title", "")
                + paper.formatted("g", "", "Short title", ""));
    }

    @Test
    void oneTitleOfTwoOwnPagesIsReported() {
        expect("""
                -- content/pages/about.md --
                ---
                title: About us
                ---
                Text.
                -- content/pages/contact.md --
                ! warning: same title as content/pages/about.md (give one of the two pages another title, or readers can't tell them apart)
                ---
                title: about us
                ---
                Text.
                """);
    }

    @Test
    void deadLinksOfOwnPagesAreReported() {
        expect("""
                -- content/pages/about.md --
                ---
                title: About
                description: See papers/gone.html.
                ---
                [All](papers/index.html#top), [one](papers/any.html), [all again](./papers/), [up](#who), [feed](rss.xml).

                A page [gone](papers/gone.html), and
                              ^ warning: link to "papers/gone.html", which is no page (write an address such as topics/index.html)
                [again](papers/gone.html?x), or [a file](About.md), [out](https://a.example/x.html).
                        ^ warning: link to "papers/gone.html?x", which is no page (write an address such as topics/index.html)
                                                         ^ warning: link to "About.md", which is no page (write an address such as topics/index.html)
                """);
    }
}
