package hectograph.feeds;

import static hectograph.feeds.NastyFeeds.ATOM;
import static hectograph.feeds.NastyFeeds.ITEMS;
import static hectograph.feeds.NastyFeeds.RSS;
import static hectograph.feeds.NastyFeeds.SITE;
import static hectograph.feeds.NastyFeeds.xmlFeeds;
import static hectograph.feeds.Reading.entry;
import static hectograph.feeds.Reading.text;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Titles and content, letter by letter. A tag names the number of the rule in docs/feeds.md. */
final class FeedTextTest {

    @Test
    @Tag("rule-39")
    @Tag("rule-52")
    void titlesArePlainUnicodeEverywhere() {
        assertThat(texts(ATOM, "entry > title"))
                .containsExactlyInAnyOrder(
                        "When A < B & C > D: \"quoted\" 'claims'",
                        "H₂O and E. coli with <canvas>",
                        "]]> in Print & <![CDATA[ elsewhere",
                        "What AT&T Means",
                        "שלום עולם: مرحبا 漢字 𝒜 🖋️",
                        "ℓ₁ Bounds for ℬ-Coder at $\\begin{matrix} a \\end{matrix}$",
                        "By Nobody We Know",
                        "Withdrawn Result");
        assertThat(texts(RSS, "item > title")).isEqualTo(texts(ATOM, "entry > title"));
        assertThat(ITEMS).extracting(item -> item.get("title")).isEqualTo(texts(ATOM, "entry > title"));
        assertThat(Jsoup.parse(SITE.file("papers/sub.html")).title()).startsWith("H₂O and E. coli with <canvas>");
    }

    @Test
    @Tag("rule-50")
    void everythingIsEscapedOnce() {
        for (String path : xmlFeeds()) {
            List<String> read = texts(xml(SITE.file(path)), "title, name, dc|creator, summary");
            assertThat(read)
                    .filteredOn(one -> !one.contains("stays what it is"))
                    .noneMatch(one -> one.contains("&amp;") || one.contains("&lt;") || one.contains("&#"));
        }
    }

    @Test
    @Tag("rule-51")
    @Tag("rule-59")
    void xmlBeginsWithItsDeclarationAndHasNoTricks() {
        for (String path : xmlFeeds()) {
            String file = SITE.file(path);
            assertThat(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            assertThat(file).doesNotContain("<!DOCTYPE", "&nbsp;", "\r", "\uFEFF");
            assertThat(file.replace("&lt;![CDATA[", "")).doesNotContain("<![CDATA[");
        }
        assertThat(text(entry(ATOM, "math/0211159"), "content")).contains("It ends ]]&gt; here");
    }

    @Test
    @Tag("rule-53")
    void astralAndRightToLeftTextIsWhole() {
        assertThat(text(entry(ATOM, "paper/rtl"), "content")).contains("𝒜 and 🖋️ and שלום and 漢字.");
        assertThat(texts(entry(RSS, "paper/rtl"), "dc|creator")).containsExactly("דוב כץ, 大野 雪");
    }

    @Test
    @Tag("rule-54")
    @Tag("rule-55")
    @Tag("rule-57")
    void contentIsMadeOfWhatSanitizersKeep() {
        Set<String> kept =
                Set.of("p", "a", "em", "strong", "code", "pre", "sub", "sup", "i", "ul", "ol", "li", "blockquote");
        for (String path : xmlFeeds()) {
            for (String content : texts(xml(SITE.file(path)), "content, description")) {
                Element body = Jsoup.parse(content).body();
                for (Element element : body.getAllElements()) {
                    if (element != body) {
                        assertThat(kept).as(path).contains(element.tagName());
                        assertThat(element.attributes())
                                .extracting(one -> one.getKey())
                                .isSubsetOf("href", "rel", "start", "class");
                    }
                }
                assertThat(body.select("a").eachAttr("href")).allMatch(href -> href.startsWith("https://"));
            }
        }
    }

    @Test
    @Tag("rule-56")
    void formulasReadRightWithoutTags() {
        String content =
                Jsoup.parse(text(entry(ATOM, "doi:10.1000/sub"), "content")).text();
        assertThat(content).contains("eᵏᵗ grows, a/b ≤ 𝒪(n²)").contains("(a, b; c, d)");
    }

    @Test
    @Tag("rule-58")
    void theAbstractIsWholeInEveryFormat() {
        String end = "is a matrix.</p>";
        assertThat(text(entry(ATOM, "doi:10.1000/sub"), "content")).contains(end);
        assertThat(text(entry(RSS, "doi:10.1000/sub"), "description")).contains(end);
        assertThat(ITEMS).anyMatch(item -> ((String) item.get("content_html")).contains(end));
    }
}
