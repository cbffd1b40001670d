package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a maintainer says of a paper beside what is asked for. */
final class ExtraTest {

    private static final String PICTURE = """
            -- static/figures/a.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150"/>
            """;

    @TempDir
    Path folder;

    @Test
    void valuesReachTemplatesAsTheyAre() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                extra:
                  award: "Best <paper>"
                  rank: 3
                  score: 2.5
                  version: "1.0"
                  with blanks: x
                  seen in: [Paris, "7"]
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                ---
                Text.
                -- templates/hooks.ftlh --
                <#macro afterPaper paper><#assign extra = paper.extra>
                <p>${extra.award!"none"}|<#if extra.rank??>${extra.rank + 1}|${extra.score * 2}|${extra.version}|${extra["with blanks"]}|<#list extra["seen in"] as place>${place};</#list>|${extra?keys?join(",")}|<#list extra as name, value>${name}.</#list></#if></p>
                </#macro>
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains("<p>Best &lt;paper&gt;|4|5|1.0|x|Paris;7;|award,rank,score,version,with blanks,seen in|"
                        + "award.rank.score.version.with blanks.seen in.</p>");
        assertThat(built.file("papers/b.html")).contains("<p>none|</p>");
    }

    @Test
    void badgesAndThePictureAreShown() {
        TinySite.Built built = TinySite.in(folder, PICTURE + """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                badges: [Best paper, "<b>"]
                image: {file: figures/a.svg, alt: 'A "curve"'}
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                extra: {badges: Spotlight, image: figures/a.svg, alt: Words}
                ---
                Text.
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains("<li>Best paper</li>", "<li>&lt;b&gt;</li>")
                .contains(
                        "<img src=\"../figures/a.svg\" alt=\"A &quot;curve&quot;\" width=\"300\" height=\"150\" loading=\"lazy\">")
                .contains("<meta property=\"og:image\" content=\"https://tiny.example/figures/a.svg\">")
                .contains("<meta property=\"og:image:width\" content=\"300\">");
        assertThat(built.file("papers/b.html")).contains("<li>Spotlight</li>", "alt=\"Words\" width=\"300\"");
        assertThat(built.file("index.html")).contains("<img src=\"figures/a.svg\"", "<li>Spotlight</li>");
    }

    @Test
    void aPictureOfAnotherSizeChangesItsPagesAlone() {
        String paper = """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                image: figures/a.svg
                ---
                Text.
                """;
        TinySite site = TinySite.in(folder, PICTURE + paper);
        site.build();
        TinySite.Built built = site.with("""
                -- static/figures/a.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 15"/>
                """).build();
        assertThat(built.file("papers/a.html")).contains("width=\"30\"");
    }

    @Test
    void whatIsNoneIsReported() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                badges: [{a: b}]
                image: https://elsewhere.example/a.png
                extra:
                  a: {b: c}
                  d: [[e]]
                  f: 1
                  f: 2
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                image: no.png
                ---
                Text.
                """).build();
        assertThat(built.problems())
                .containsExactly(
                        "content/papers/a.md:4:10: error: a group of fields in \"badges\", which lists texts (write badges: [one, two])",
                        "content/papers/a.md:5:8: error: \"https://elsewhere.example/a.png\" is not the path of a picture below static/ (write {file: figures/a.png, alt: what it shows})",
                        "content/papers/a.md:7:6: error: a group of fields where \"a\" takes a text, a number or a short list of texts (write a: text, or a: [one, two])",
                        "content/papers/a.md:8:6: error: a list where \"d\" takes a text, a number or a short list of texts (write d: text, or d: [one, two])",
                        "content/papers/a.md:10:3: error: field \"f\" stands twice (delete one of the two)",
                        "content/papers/b.md:4:8: error: no picture \"no.png\" in static/ (put it there, in the folder static/ beside the content)");
    }
}
