package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text scraped from anywhere makes no page do anything. */
@Tag("slow")
final class HostileContentTest {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "iframe", "object", "embed", "form", "input", "img", "style", "base", "video", "audio");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "poster", "xlink:href", "data");

    private static final Pattern OWN_SCRIPT =
            Pattern.compile("(/|(\\.\\./)*)assets/(cite|lists|memory|reading|search|theme)\\.js");

    /** The search fields of our own, where no content is printed. */
    private static final String OWN_FORMS =
            "body > header > form.seek, main > form[role=search], main form#narrow, main input#import, main > template";

    @TempDir
    Path folder;

    private static String paper(String fields, String body) {
        return "---\n" + fields + "added: 2026-11-20\n---\n" + body + "\n";
    }

    private TinySite.Built build(String paper) {
        return TinySite.in(folder, "")
                .with("content/papers/a.md", paper.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** Builds an abstract and gives its page, which must be harmless like all others. */
    private Document page(String body) {
        TinySite.Built built = build(paper("title: A\n", body));
        assertThat(built.problems()).isEmpty();
        return harmless(built);
    }

    /** Reads every page as a browser would; gives the paper's. */
    private static Document harmless(TinySite.Built built) {
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                harmless(file.getKey(), parse(file.getValue()));
            }
        }
        return parse(built.files().get("papers/a.html"));
    }

    private static Document parse(byte[] html) {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8), "https://tiny.example/papers/a.html");
    }

    private static void harmless(String path, Document page) {
        for (Element script : page.select("script")) {
            boolean data = script.attr("type").equals("application/ld+json")
                    && script.data().indexOf('<') < 0;
            boolean own = OWN_SCRIPT.matcher(script.attr("src")).matches()
                    && script.data().isEmpty();
            assertThat(data || own).as(path + ": " + script).isTrue();
            script.remove();
        }
        page.select(OWN_FORMS).remove();
        for (Element element : page.getAllElements()) {
            assertThat(FORBIDDEN).as(path).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).as(path + ": " + element.tagName()).doesNotStartWith("on");
                if (ADDRESSES.contains(name)) {
                    assertThat(element.absUrl(name))
                            .as(path + ": " + attribute)
                            .matches("(https?|feed)://.*|mailto:.*");
                }
            }
        }
    }

    @Test
    void markupInFieldsIsShownAsText() {
        String bad = "\"</title><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;${7*7}<#assign x=1>";
        String quoted = "'" + bad.replace("'", "''") + "'";
        TinySite.Built built = TinySite.in(folder, "")
                .with(
                        "content/papers/a.md",
                        paper(
                                        "title: T " + bad.replace("\"", "").replace("'", "") + "\n"
                                                + "authors: [" + quoted + ", {name: B, affiliation: " + quoted + "}]\n"
                                                + "venue: " + quoted + "\ncategory: " + quoted + "\nlicense: " + quoted
                                                + "\n"
                                                + "withdrawn: " + quoted + "\ntopics: [t]\ndate: 2020\n",
                                        bad)
                                .getBytes(StandardCharsets.UTF_8))
                .with(
                        "content/topics/t.md",
                        ("---\ntitle: " + quoted + "\nalso: [" + quoted + "]\n---\n" + bad + "\n")
                                .getBytes(StandardCharsets.UTF_8))
                .with(
                        "content/pages/p.md",
                        ("---\ntitle: " + quoted + "\ndescription: " + quoted + "\n---\n" + bad + "\n")
                                .getBytes(StandardCharsets.UTF_8))
                .with(
                        "content/site.yaml",
                        ("title: " + quoted + "\ndescription: " + quoted + "\nurl: https://tiny.example/\n")
                                .getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(built.problems()).isEmpty();
        Document page = harmless(built);
        assertThat(page.title()).contains("<script>alert(1)</script>", "${7*7}<#assign x=1>");
        assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
        assertThat(page.select(".abstract").text()).contains("<script>alert(1)</script>", "${7*7}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<div>\n<script>alert(1)</script>\n</div>",
                "<!-- --><script>alert(1)</script>",
                "<!--><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?><script>",
                "</div></main></body><script>alert(1)</script>",
                "<style>*{display:none}</style>",
                "<base href=https://evil.example/>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "`<script>alert(1)</script>`",
                "```html\n<script>alert(1)</script>\n```",
                "```\"onclick=\"alert(1)\ncode\n```",
                "    <script>alert(1)</script>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "# <script>alert(1)</script>",
                "$\\text{<script>alert(1)</script>}$",
                "$\\href{javascript:alert(1)}{x}$",
                "$<img src=x onerror=alert(1)>$",
                "$$\\unknown<script>alert(1)</script>$$",
                "\uFDCF<script>\uFDF0",
            })
    void markupInAnAbstractIsShownAsText(String body) {
        TinySite.Built built = build(paper("title: A\n", body));
        assertThat(built.outcome().report().hasErrors()).isFalse();
        assertThat(harmless(built).select(".abstract").text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](<java\tscript:alert(1)>)",
                "[click](&#106;avascript:alert(1))",
                "[click](javascript&colon;alert(1))",
                "[click](%6Aavascript:alert(1))",
                "[click](\\javascript:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "[click](vbscript:msgbox(1))",
                "[click](file:///etc/passwd)",
                "[click](//evil.example/)",
                "[click](../../../../etc/passwd)",
                "[click](#main)",
                "[click][1]\n\n[1]: javascript:alert(1)",
                "![click](javascript:alert(1))",
                "![click](data:image/svg+xml,<svg/onload=alert(1)>)",
                "[![click](javascript:a)](javascript:alert(1))",
                "<javascript:alert(1)>click",
            })
    void deadLinkKeepsItsWords(String body) {
        Document page = page(body);
        assertThat(page.select(".abstract").text()).contains("click");
        assertThat(page.select(".abstract a[href]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[click](https://code.example/a?b=c&d=e#f)",
                "[click](<https://code.example/a b>)",
                "[click](https://code.example/\"onmouseover=\"alert(1))",
                "[click](mailto:us@tiny.example)",
                "[click](http://code.example \"title\" )",
                "![click](https://code.example/x.png)",
                "click <https://code.example/>",
            })
    void webLinkLives(String body) {
        Document page = page(body);
        assertThat(page.select(".abstract a[href]")).hasSize(1);
        assertThat(page.select(".abstract a").attr("rel")).isEqualTo("nofollow");
        assertThat(page.select(".abstract").text()).contains("click");
    }

    @Test
    void linksOfAStandingPageMayStayOnTheSite() {
        TinySite.Built built = TinySite.in(folder, """
                        -- content/pages/about.md --
                        ---
                        title: About
                        ---
                        [papers](papers/index.html) [script](javascript:alert(1)) [tricky](a:b) [root](/etc/passwd)
                        -- content/papers/a.md --
                        ---
                        title: A
                        added: 2026-11-20
                        ---
                        Text.
                        """).build();
        harmless(built);
        assertThat(parse(built.files().get("about.html")).select("main a").eachAttr("href"))
                .containsExactly("papers/index.html");
    }

    @Test
    void pageAsksNobodyElseForAnything() {
        Document page = page("![a](https://evil.example/pixel.png) ![b](//evil.example/pixel.png)");
        assertThat(page.select("[src]:not(script), link[href^=http]:not([rel=canonical])"))
                .isEmpty();
    }
}
