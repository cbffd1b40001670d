package hectograph.feeds;

import static hectograph.feeds.NastyFeeds.ATOM;
import static hectograph.feeds.NastyFeeds.BASE;
import static hectograph.feeds.NastyFeeds.RSS;
import static hectograph.feeds.NastyFeeds.SITE;
import static hectograph.feeds.NastyFeeds.TAG;
import static hectograph.feeds.NastyFeeds.atomFeeds;
import static hectograph.feeds.NastyFeeds.feeds;
import static hectograph.feeds.NastyFeeds.jsonFeeds;
import static hectograph.feeds.NastyFeeds.xmlFeeds;
import static hectograph.feeds.Reading.json;
import static hectograph.feeds.Reading.text;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Digests, the hub, and how feeds are found. A tag names the number of the rule in docs/feeds.md. */
final class FeedDiscoveryTest {

    @Test
    @Tag("rule-5")
    void theListOfFeedsHasThemAllInGroups() {
        Document opml = xml(SITE.file("feeds.opml"));
        assertThat(opml.select("opml").attr("version")).isEqualTo("2.0");
        assertThat(opml.select("body > outline").eachAttr("text"))
                .containsExactly("Ink & <Copies>", "Topics", "Authors");
        assertThat(opml.select("outline[type=rss]").eachAttr("xmlUrl"))
                .containsExactly(
                        BASE + "atom.xml",
                        BASE + "digest.xml",
                        BASE + "weekly.xml",
                        BASE + "topics/bounds/atom.xml",
                        BASE + "topics/printing/atom.xml",
                        BASE + "authors/ada-rowe/atom.xml");
        assertThat(text(opml, "dateModified")).isEqualTo("Fri, 20 Nov 2026 06:59:59 GMT");
    }

    @Test
    @Tag("rule-6")
    void aPageSaysHowToSubscribe() {
        Document page = Jsoup.parse(SITE.file("feeds.html"));
        assertThat(page.select("code").eachText()).contains(BASE + "atom.xml", BASE + "rss.xml", BASE + "feed.json");
        assertThat(page.select("button").eachAttr("data-text"))
                .contains(BASE + "atom.xml", BASE + "topics/bounds/atom.xml", BASE + "authors/ada-rowe/atom.xml");
        assertThat(page.select("a").eachAttr("href"))
                .contains(BASE.replace("https:", "feed:") + "atom.xml", "feeds.opml");
    }

    @Test
    @Tag("rule-60")
    @Tag("rule-61")
    void theDigestHasAnItemForEachDay() {
        Document digest = xml(SITE.file("digest.xml"));
        assertThat(texts(digest, "entry > id"))
                .containsExactly(TAG + "digest/2026-11-20", TAG + "digest/2026-11-13", TAG + "digest/2026-11-12");
        assertThat(texts(digest, "entry > title"))
                .containsExactly(
                        "20 November 2026: 4 papers", "13 November 2026: 2 papers", "12 November 2026: 1 paper");
        assertThat(texts(digest, "entry > published"))
                .containsExactly("2026-11-20T06:00:00Z", "2026-11-13T06:00:00Z", "2026-11-12T06:00:00Z");
        Element content = Jsoup.parse(text(digest, "entry > content")).body();
        assertThat(content.select("li a").eachAttr("href"))
                .containsExactly(
                        BASE + "papers/less-than.html",
                        BASE + "papers/sub.html",
                        BASE + "papers/cdata.html",
                        BASE + "papers/entity.html");
        assertThat(content.text()).contains("Ada Rowe, O'Brien & Sons and <b>Bold</b> Author", "Prices of $5 and $10.");
        assertThat(digest.select("entry > link").attr("href")).isEqualTo(BASE + "days/2026-11-20.html");
    }

    @Test
    @Tag("rule-64")
    void theDigestOfWeeksHasThoseThatAreOver() {
        Document weekly = xml(SITE.file("weekly.xml"));
        assertThat(texts(weekly, "entry > title")).containsExactly("Week 46 of 2026: 3 papers");
        assertThat(texts(weekly, "entry > published")).containsExactly("2026-11-16T06:00:00Z");
        assertThat(texts(weekly, "entry > id")).containsExactly(TAG + "digest/2026-W46");
    }

    @Test
    @Tag("rule-70")
    void theHubIsNamedWhenThereIsOne() {
        assertThat(ATOM.select("feed > link[rel=hub]").attr("href")).isEqualTo("https://hub.example/");
        assertThat(RSS.select("channel > atom|link[rel=hub]").attr("href")).isEqualTo("https://hub.example/");
        assertThat(json(SITE.file("feed.json")))
                .containsEntry("hubs", List.of(Map.of("type", "WebSub", "url", "https://hub.example/")));
    }

    @Test
    @Tag("rule-48")
    @Tag("rule-71")
    @Tag("rule-72")
    @Tag("rule-73")
    void everyPageLinksItsFeedsAtomFirst() {
        List<String> types = List.of("application/atom+xml", "application/rss+xml", "application/feed+json");
        for (String path : feeds(".html")) {
            Document page = Jsoup.parse(SITE.file(path));
            List<Element> links = new ArrayList<>(page.select("link[rel=alternate][type]"));
            links.removeIf(link -> !types.contains(link.attr("type")));
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                assertThat(links).as(path).isNotEmpty();
                assertThat(links.get(0).attr("type")).as(path).isEqualTo(types.get(0));
            }
            assertThat(links).extracting(link -> link.attr("title")).doesNotHaveDuplicates();
            for (Element link : links) {
                URI there = URI.create(BASE + path).resolve(link.attr("href"));
                String file = there.toString().replace(BASE, "");
                assertThat(SITE.paths()).as(path).contains(file);
            }
        }
        assertThat(SITE.file("papers/sub.html")).doesNotContain("&#43;");
        assertThat(Jsoup.parse(SITE.file("topics/bounds/index.html"))
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly("../../topics/bounds/atom.xml", "../../atom.xml");
    }

    @Test
    @Tag("rule-74")
    void fileNamesGiveTheRightTypes() {
        assertThat(atomFeeds()).allMatch(path -> path.endsWith(".xml"));
        assertThat(jsonFeeds()).hasSize(6 + 1).allMatch(path -> path.endsWith(".json"));
    }

    @Test
    @Tag("rule-75")
    void browsersGetAStyleSheetAndNoScript() {
        for (String path : xmlFeeds()) {
            assertThat(SITE.file(path))
                    .contains("<?xml-stylesheet type=\"text/css\" href=\"")
                    .doesNotContain("text/xsl");
        }
        assertThat(SITE.file("topics/bounds/rss.xml")).contains("href=\"../../assets/feed.css\"");
        assertThat(SITE.paths()).contains("assets/feed.css");
    }

    @Test
    @Tag("rule-76")
    void topicAndAuthorPagesShowTheirFeeds() {
        for (String path : List.of("topics/bounds/index.html", "authors/ada-rowe.html")) {
            List<String> links =
                    Jsoup.parse(SITE.file(path)).select("main .side a").eachText();
            assertThat(links).as(path).contains("Atom", "RSS", "JSON Feed");
        }
    }
}
