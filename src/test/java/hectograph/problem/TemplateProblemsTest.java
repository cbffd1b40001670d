package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in templates: the template with its line, and the page that met it. */
final class TemplateProblemsTest {

    @TempDir
    Path folder;

    private void expect(String marked) {
        ExpectedProblems.in(folder, marked);
    }

    @Test
    void unknownNameIsReportedWithItsPages() {
        expect("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                ---
                Text.
                -- templates/paper.ftlh --
                <h1>${title}</h1>
                <p>${titel}</p>
                   ^ error: no field "titel" (docs/templates.md lists the fields; printing page papers/a.html and 1 more)
                """);
    }

    @Test
    void unknownNameThatIsOnlyAskedForIsReported() {
        expect("""
                -- templates/paper.ftlh --
                <#if date.isso?has_content>x</#if>
                ^ error: no field "isso" (docs/templates.md lists the fields; printing page papers/any.html)
                """);
        expect("""
                -- templates/paper.ftlh --
                <h1>${title}</h1>
                <#if titel?has_content>x</#if>
                ^ error: no field "titel" (docs/templates.md lists the fields; printing page papers/any.html)
                """);
    }

    @Test
    void nameThatNobodyMadeIsReported() {
        expect("""
                -- templates/paper.ftlh --
                <#assign other = {"a": "b"}>
                <p>${other.b}</p>
                     ^ error: "other.b" has no value (docs/templates.md lists the fields; printing page papers/any.html)
                """);
    }

    @Test
    void brokenSyntaxIsReported() {
        expect("""
                -- templates/paper.ftlh --
                <#if withdrawn>
                <p>Withdrawn</p>
                                ^ error: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.) (correct the template)
                """);
    }

    @Test
    void unknownDirectiveIsReported() {
        expect("""
                -- templates/page.ftlh --
                <#fi heading>
                 ^ error: Unknown directive: #fi (correct the template)
                -- content/pages/about.md --
                ---
                title: About
                ---
                Text.
                """);
    }

    @Test
    void missingSharedTemplateIsReported() {
        expect("""
                -- templates/paper.ftlh --
                <#import "fram.ftlh" as site>
                ^ error: no template "fram.ftlh" (write it, for page papers/any.html)
                """);
    }

    @Test
    void templateThatReachesForJavaIsStopped() {
        expect("""
                -- templates/paper.ftlh --
                ${"freemarker.template.utility.Execute"?new()("id")}
                ^ error: Instantiating freemarker.template.utility.Execute is not allowed in the template for security reasons. (printing page papers/any.html)
                """);
    }

    @Test
    void fileThatIsNoTemplateIsAWarning() {
        expect("""
                -- templates/notes.txt --
                ! warning: not used (templates end in .ftlh, words stand in words/en.yaml; other files belong into assets/)
                """);
    }

    @Test
    void messagesNameTheLayer() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                theme: themes/ink
                -- themes/ink/paper.ftlh --
                <h1>${titel}</h1>
                    ^ error: no field "titel" (docs/templates.md lists the fields; printing page papers/any.html)
                """);
        expect("""
                -- templates/hooks.ftlh --
                <#macro foot frame>${frame.titel}</#macro>
                                   ^ error: no field "titel" (docs/templates.md lists the fields; printing page 404.html and 8 more)
                """);
    }

    @Test
    void themeThatIsNowhereIsReported() {
        expect("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                theme: themes/ink
                       ^ error: no theme "themes/ink" (name a folder or a jar beside the content folder, or a theme on the class path)
                """);
    }

    @Test
    void assetWhoseNameIsNoAddressIsReported() {
        expect("""
                -- templates/assets/café.css --
                ! error: file name "café.css" can't be an address (use letters, digits, - _ and .)
                """);
    }

    @Test
    void templateThatIsNotUtf8IsReported() {
        TinySite site = TinySite.in(folder, "").with("templates/page.ftlh", new byte[] {(byte) 0xE9});
        assertThat(site.build().problems())
                .containsExactly("templates/page.ftlh: error: not UTF-8 (save the file as UTF-8)");
    }
}
