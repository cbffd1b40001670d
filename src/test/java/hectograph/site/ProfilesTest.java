package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code content/people/} says of authors. */
final class ProfilesTest {

    private static final String PAPERS = """
            -- content/papers/a.md --
            ---
            title: A
            added: 2026-11-20
            authors: [Jose Garcia]
            ---
            Text.
            -- content/papers/b.md --
            ---
            title: B
            added: 2026-11-20
            authors: ["J. García"]
            ---
            Text.
            -- content/papers/c.md --
            ---
            title: C
            added: 2026-11-20
            authors: [{name: José García, orcid: 0000-0002-1825-0097}, {name: J. Garcia, orcid: 0000-0001-5109-3700}]
            ---
            Text.
            """;

    private static final String PROFILE = """
            -- content/people/jose-garcia.md --
            ---
            name: José García
            also: [J. García, José García López]
            orcid: 0000-0002-1825-0097
            affiliation: University of Ys
            homepage: https://garcia.example/
            portrait: people/jose.svg
            ---
            He *grows* networks. ![One](people/jose.svg)
            -- static/people/jose.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 10"/>
            """;

    @TempDir
    Path folder;

    @Test
    void spellingsFoldIntoOnePageAndOldAddressesLeadThere() {
        TinySite site = TinySite.in(folder, PAPERS);
        assertThat(site.build().paths()).contains("authors/jose-garcia.html", "authors/j-garcia.html");
        TinySite.Built built = site.with(PROFILE).build();
        assertThat(built.problems()).isEmpty();
        String page = built.file("authors/jose-garcia.html");
        assertThat(page)
                .contains("<h1>José García</h1>", "<b>3</b> papers", "University of Ys")
                .contains("href=\"https://garcia.example/\"", "href=\"https://orcid.org/0000-0002-1825-0097\"")
                .contains(
                        "<img src=\"../people/jose.svg\" alt=\"José García\" width=\"8\" height=\"10\" loading=\"lazy\">")
                .contains("He <em>grows</em> networks. <img src=\"../people/jose.svg\" alt=\"One\"");
        assertThat(built.file("authors/j-garcia.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=jose-garcia.html\">");
        assertThat(built.file("papers/b.html")).contains("<a href=\"../authors/jose-garcia.html\">J. García</a>");
        assertThat(built.file("authors/j-garcia-0000-0001-5109-3700.html")).contains("<b>1</b> paper");
    }

    @Test
    void aFeedStaysAtItsOldAddress() {
        String many = "";
        for (int i = 0; i < 6; i++) {
            many += """
                    -- content/papers/p%d.md --
                    ---
                    title: Paper %d
                    added: 2026-11-20
                    authors: [%s]
                    ---
                    Text.
                    """.formatted(i, i, i < 3 ? "J. García" : "José García");
        }
        TinySite site = TinySite.in(folder, many);
        assertThat(site.build().paths()).contains("authors/j-garcia/atom.xml");
        TinySite.Built built = site.with(PROFILE).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.paths()).contains("authors/jose-garcia/atom.xml", "authors/j-garcia/atom.xml");
    }

    @Test
    void whatDoesNotFitIsReported() {
        assertThat(TinySite.in(folder, """
                                -- content/people/a.md --
                                ---
                                name: Ada Rowe
                                also: [A. Rowe]
                                orcid: 0000-0002-1825-0097
                                ---
                                -- content/people/b.md --
                                ---
                                name: A Rowe
                                orcid: 0000-0002-1825-0097
                                homepage: rowe.example
                                portrait: no.png
                                nmae: x
                                ---
                                -- content/people/c.md --
                                ---
                                also: x
                                ---
                                """).build().problems())
                .containsExactly(
                        "content/people/b.md:2:7: error: \"A Rowe\" is a name of content/people/a.md too (delete it in one of the two, or make them one)",
                        "content/people/b.md:3:8: error: ORCID \"0000-0002-1825-0097\" is taken by content/people/a.md (is it the same person? then make the two files one)",
                        "content/people/b.md:4:11: error: \"rowe.example\" is not a web address (write https:// and what follows, in full)",
                        "content/people/b.md:5:11: error: no picture \"no.png\" in static/ (put it there, in the folder static/ beside the content)",
                        "content/people/b.md:6:1: error: unknown field \"nmae\" (did you mean \"name\"?)",
                        "content/people/c.md:2:1: error: no name (write name: and the person's name)");
    }
}
