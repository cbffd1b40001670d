package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text scraped from anywhere makes no page do anything. */
@Tag("slow")
final class HostileContentTest {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "iframe", "object", "embed", "form", "input", "img", "style", "base", "video", "audio");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "poster", "xlink:href", "data");

    private static final Pattern OWN_SCRIPT =
            Pattern.compile("(/|(\\.\\./)*)assets/(cite|lists|map|memory|reading|search(-[a-z]+)?|theme)\\.js");

    /** The search fields of our own, where no content is printed. */
    private static final String OWN_FORMS =
            "body > header > form.seek, main > form[role=search], main form#narrow, main input#import, main > .zoom, main > template";

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

    /** Builds a paper of each abstract; all pages must be harmless. */
    private TinySite.Built papers(List<String> bodies) {
        TinySite site = TinySite.in(folder, "");
        for (int i = 0; i < bodies.size(); i++) {
            String paper = paper("title: The Paper Numbered " + i + "\n", bodies.get(i));
            site = site.with("content/papers/p" + i + ".md", paper.getBytes(StandardCharsets.UTF_8));
        }
        TinySite.Built built = site.build();
        allHarmless(built);
        return built;
    }

    /** As {@link #papers}, without a problem; then looks at the abstract of each. */
    private void abstracts(List<String> bodies, Consumer<Elements> look) {
        TinySite.Built built = papers(bodies);
        assertThat(built.problems()).isEmpty();
        for (int i = 0; i < bodies.size(); i++) {
            Elements text = parse(built.files().get("papers/p" + i + ".html")).select(".abstract");
            assertThat(text).as(bodies.get(i)).allSatisfy(each -> look.accept(new Elements(each)));
            assertThat(text).as(bodies.get(i)).isNotEmpty();
        }
    }

    /** Gives the paper's page; all are harmless. */
    private static Document harmless(TinySite.Built built) {
        allHarmless(built);
        return parse(built.files().get("papers/a.html"));
    }

    /** Reads every page as a browser would. */
    private static void allHarmless(TinySite.Built built) {
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                harmless(file.getKey(), parse(file.getValue()));
            }
        }
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

    @Test
    void markupInAnAbstractIsShownAsText() {
        List<String> bodies = List.of(
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
                "\uFDCF<script>\uFDF0");

        TinySite.Built built = papers(bodies);

        assertThat(built.outcome().report().hasErrors()).isFalse();
        for (int i = 0; i < bodies.size(); i++) {
            Document page = parse(built.files().get("papers/p" + i + ".html"));
            assertThat(page.select(".abstract").text()).as(bodies.get(i)).isNotBlank();
        }
    }

    @Test
    void deadLinkKeepsItsWords() {
        List<String> bodies = List.of(
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
                "<javascript:alert(1)>click");

        abstracts(bodies, text -> {
            assertThat(text.text()).contains("click");
            assertThat(text.select("a[href]")).isEmpty();
        });
    }

    @Test
    void webLinkLives() {
        List<String> bodies = List.of(
                "[click](https://code.example/a?b=c&d=e#f)",
                "[click](<https://code.example/a b>)",
                "[click](https://code.example/\"onmouseover=\"alert(1))",
                "[click](mailto:us@tiny.example)",
                "[click](http://code.example \"title\" )",
                "![click](https://code.example/x.png)",
                "click <https://code.example/>");

        abstracts(bodies, text -> {
            assertThat(text.select("a[href]")).hasSize(1);
            assertThat(text.select("a").attr("rel")).isEqualTo("nofollow");
            assertThat(text.text()).contains("click");
        });
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
