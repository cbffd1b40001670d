package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site changes of the look without copying any of it. */
final class LookLayersTest {

    @TempDir
    Path folder;

    @Test
    void ownStyleSheetIsLinkedAfterAllOthers() {
        TinySite.Built built = TinySite.in(folder, """
                -- templates/assets/site.css --
                :root {--ink:#036}
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("assets/site.css")).isEqualTo(":root {--ink:#036}\n");
        assertThat(built.file("papers/any.html"))
                .containsSubsequence(
                        "href=\"../assets/style.css\"", "<link rel=\"stylesheet\" href=\"../assets/site.css\">");
        assertThat(built.file("404.html")).contains("href=\"/assets/site.css\"");
        assertThat(built.paths()).contains("assets/style.css", "assets/icon.svg");
    }

    @Test
    void withoutItNoPageAsksForIt() {
        TinySite site = TinySite.in(folder, "");
        TinySite.Built before = site.build();
        assertThat(before.file("index.html")).doesNotContain("site.css");
        TinySite.Built styled = site.with("""
                -- templates/assets/site.css --
                body {margin:0}
                """).build();
        assertThat(styled.file("index.html")).contains("assets/site.css");
        assertThat(site.build().files().keySet()).isEqualTo(before.files().keySet());
    }

    @Test
    void hooksThatAreThereAreCalled() {
        TinySite.Built built = TinySite.in(folder, """
                -- templates/hooks.ftlh --
                <#macro head frame><meta name="hook" content="${frame.siteTitle}"></#macro>
                <#macro foot frame><p>Foot of ${frame.title}</p></#macro>
                <#macro afterPaper paper><p>After ${paper.title}</p></#macro>
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("index.html"))
                .containsSubsequence(
                        "<meta name=\"hook\" content=\"Tiny\">", "</head>", "<footer", "<p>Foot of Tiny</p>");
        assertThat(built.file("papers/any.html"))
                .containsSubsequence("</article>", "<p>After Any paper</p>", "<footer");
        assertThat(built.file("index.html")).doesNotContain("After");
    }

    @Test
    void hooksOfEveryPlaceAreCalled() {
        TinySite.Built built = TinySite.in(folder, """
                -- templates/hooks.ftlh --
                <#macro masthead frame><p>1</p></#macro>
                <#macro beforePaper paper><p>2</p></#macro>
                """).build();
        assertThat(built.file("papers/any.html"))
                .containsSubsequence("<body>", "<p>1</p>", "<header", "<main", "<p>2</p>", "<article");
    }

    @Test
    void themeStandsBetweenTheBuiltInLookAndTheProject() {
        TinySite site = TinySite.in(folder, """
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                theme: themes/ink
                -- themes/ink/404.ftlh --
                theme ${frame.title}
                -- themes/ink/redirect.ftlh --
                theme
                -- themes/ink/assets/ink.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                -- templates/404.ftlh --
                own
                """);
        TinySite.Built built = site.build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("404.html")).isEqualTo("own\n");
        assertThat(built.paths()).contains("assets/ink.svg", "assets/style.css", "papers/any.html");
        TinySite.Built changed = site.with("""
                -- themes/ink/page.ftlh --
                page by a theme
                -- content/pages/about.md --
                ---
                title: About
                ---
                Text.
                """).build();
        assertThat(changed.file("about.html")).isEqualTo("page by a theme\n");
    }
}
