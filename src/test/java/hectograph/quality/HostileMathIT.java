package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import hectograph.properties.Builds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas made to do harm give a site that is valid and inert. */
final class HostileMathIT {

    private static final List<String> FORMULAS = List.of(
            "{".repeat(10_000) + "x" + "}".repeat(10_000),
            "{".repeat(10_000),
            "\\sqrt{".repeat(5_000) + "x",
            "\\left(".repeat(5_000),
            "x" + "^{x".repeat(5_000),
            "\\begin{matrix}".repeat(2_000),
            "\\bomb",
            "\\text{\\bomb}",
            "\\loop",
            "\\pair{\\pair{\\bomb}}",
            "\\href{javascript:alert(1)}{x}",
            "\\href{JaVaScRiPt:alert(1)}{x}",
            "\\href{java\tscript:alert(1)}{x}",
            "\\href{data:text/html,<script>alert(1)</script>}{x}",
            "\\href{https://a.example/\" onclick=\"alert(1)}{x}",
            "\\url{javascript:alert(1)}",
            "</math><script>alert(1)</script>",
            "\\text{</mtext></math><script>alert(1)</script>}",
            "\\operatorname{</mi><img src=x onerror=alert(1)>}",
            "\\unknown{</code><script>alert(1)</script>}",
            "\\text{<style>*{display:none}</style>}",
            "<annotation-xml encoding=\"text/html\"><iframe>");

    @TempDir
    Path folder;

    @Test
    void hostileFormulasGiveAValidSiteThatDoesNothing() throws Exception {
        Path out = build();
        Document page = Jsoup.parse(Files.readString(out.resolve("papers/hostile.html")));

        assertThat(page.select(".abstract p")).hasSize(FORMULAS.size() * 2);
        assertThat(page.select("script:not([type='application/ld+json']):not([src])"))
                .isEmpty();
        assertThat(page.select("main iframe, main style, main img, main object"))
                .isEmpty();
        assertThat(page.select(".abstract .math-source"))
                .as("nested too deep, or bombs")
                .hasSize(22);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(element.tagName()).doesNotStartWith("on");
                if (attribute.getKey().endsWith("href")) {
                    assertThat(element.absUrl(attribute.getKey()))
                            .as(attribute.toString())
                            .matches("((https?|feed)://.*)?");
                }
            }
        }
        ValidHtmlIT.assertValid(out);
    }

    /** Each formula in a line of text and in a display of its own. */
    private Path build() throws IOException {
        StringBuilder paper = new StringBuilder("---\ntitle: Hostile $\\bomb$\nadded: 2026-11-20\n---\n");
        for (String formula : FORMULAS) {
            paper.append("A \\(")
                    .append(formula)
                    .append("\\) b.\n\n$$")
                    .append(formula)
                    .append("$$\n\n");
        }
        StringBuilder site = new StringBuilder("title: T\nurl: https://tiny.example/\nmacros:\n"
                + "  loop: '\\loop\\loop'\n  pair: '{#1#1}{#1#1}'\n  bomb: '\\bombA'\n");
        for (char level = 'A'; level < 'Z'; level++) {
            String next = "\\bomb" + (char) (level + 1);
            site.append("  bomb")
                    .append(level)
                    .append(": '")
                    .append(next.repeat(10))
                    .append("'\n");
        }
        site.append("  bombZ: '").append("x".repeat(1_000)).append("'\n");
        Path content = Files.createDirectories(folder.resolve("content/papers")).getParent();
        Files.writeString(content.resolve("site.yaml"), site);
        Files.writeString(content.resolve("papers/hostile.md"), paper);

        Path out = folder.resolve("site");
        Outcome outcome = Builds.build(content, out);
        assertThat(outcome.report().problems()).isNotEmpty();
        return out;
    }
}
