package hectograph.feeds;

import static hectograph.feeds.NastyFeeds.ATOM;
import static hectograph.feeds.NastyFeeds.BASE;
import static hectograph.feeds.NastyFeeds.ITEMS;
import static hectograph.feeds.NastyFeeds.RSS;
import static hectograph.feeds.NastyFeeds.SITE;
import static hectograph.feeds.NastyFeeds.atomFeeds;
import static hectograph.feeds.NastyFeeds.jsonFeeds;
import static hectograph.feeds.NastyFeeds.xmlFeeds;
import static hectograph.feeds.Reading.entry;
import static hectograph.feeds.Reading.json;
import static hectograph.feeds.Reading.text;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Atom, RSS and JSON Feed ask of a feed. A tag names the number of the rule in docs/feeds.md. */
final class FeedFormatsTest {

    @Test
    @Tag("rule-26")
    void atomHoldsWhatTheFormatAllowsAndNoMore() {
        Set<String> ofFeed = Set.of(
                "title", "subtitle", "id", "updated", "author", "link", "generator", "icon", "entry", "fh:archive");
        Set<String> ofEntry = Set.of(
                "title",
                "id",
                "updated",
                "published",
                "author",
                "link",
                "category",
                "content",
                "rights",
                "dc:identifier",
                "prism:doi",
                "prism:publicationName",
                "prism:publicationDate");
        List<String> once = List.of("title", "id", "updated", "published", "content");
        for (String path : atomFeeds()) {
            Element feed = xml(SITE.file(path)).selectFirst("feed");
            assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(feed.children().eachAttr("x")).isEmpty();
            assertThat(feed.children()).extracting(Element::tagName).isSubsetOf(ofFeed);
            for (Element entry : feed.select("> entry")) {
                List<String> names =
                        entry.children().stream().map(Element::tagName).toList();
                assertThat(names).isSubsetOf(ofEntry);
                once.forEach(name -> assertThat(names.stream().filter(name::equals))
                        .as(path + " " + name)
                        .hasSize(1));
            }
        }
    }

    @Test
    @Tag("rule-27")
    void atomFeedSaysWhatItIsAndWhereItStands() {
        for (String path : atomFeeds()) {
            Element feed = xml(SITE.file(path)).selectFirst("feed");
            String self = path.replace("topics/press/", "topics/printing/");
            assertThat(feed.select("> link[rel=self]").eachAttr("href")).containsExactly(BASE + self);
            assertThat(feed.select("> link[rel=self]").attr("type")).isEqualTo("application/atom+xml");
            assertThat(feed.select("> link[rel=alternate]").eachAttr("type")).containsExactly("text/html");
            assertThat(text(feed, "> author > name")).isEqualTo("The Copy Desk");
            assertThat(feed.attr("xml:lang")).isEqualTo("en");
            assertThat(text(feed, "> title")).isNotBlank();
        }
    }

    @Test
    @Tag("rule-28")
    void entryHasOneAlternateLinkAndItIsTheFirst() {
        for (Element entry : ATOM.select("entry")) {
            assertThat(entry.select("> link").get(0).attr("rel")).isEqualTo("alternate");
            assertThat(entry.select("> link[rel=alternate]")).hasSize(1);
        }
        Element entry = entry(ATOM, "2603.00001");
        assertThat(entry.select("> link[rel=related][type=application/pdf]").attr("href"))
                .isEqualTo("https://arxiv.org/pdf/2603.00001");
        assertThat(entry.select("> link[rel=related]").eachAttr("href")).contains("https://doi.org/10.1000/a%23b");
    }

    @Test
    @Tag("rule-29")
    void authorsAreRepeatedInTheirOrder() {
        assertThat(texts(entry(ATOM, "2603.00001"), "author > name"))
                .containsExactly("Ada Rowe", "O'Brien & Sons", "<b>Bold</b> Author");
        assertThat(texts(entry(ATOM, "paper/nobody"), "author > name")).containsExactly("The Copy Desk");
        assertThat(texts(ATOM, "name")).noneMatch(String::isBlank);
    }

    @Test
    @Tag("rule-30")
    void categoriesHaveCodeWordsAndScheme() {
        Element topic = entry(ATOM, "2603.00001").select("category").get(0);
        assertThat(topic.attr("term")).isEqualTo("bounds");
        assertThat(topic.attr("label")).isEqualTo("Bounds < Limits");
        assertThat(topic.attr("scheme")).isEqualTo(BASE + "topics/");
        assertThat(entry(ATOM, "2603.00001").select("category").eachAttr("term"))
                .containsExactly("bounds", "printing", "cs.LG");
        ATOM.select("category")
                .forEach(one ->
                        assertThat(URI.create(one.attr("scheme")).isAbsolute()).isTrue());
    }

    @Test
    @Tag("rule-31")
    @Tag("rule-32")
    void titlesArePlainAndContentIsHtml() {
        assertThat(ATOM.select("title").eachAttr("type")).containsOnly("text");
        assertThat(ATOM.select("summary")).as("which mail would be made of").isEmpty();
        assertThat(ATOM.select("content").eachAttr("type")).containsOnly("html");
        assertThat(text(entry(ATOM, "paper/tex"), "content")).contains("Then more follows.");
    }

    @Test
    @Tag("rule-33")
    void feedNamesItsMakerItsIconAndRights() {
        assertThat(text(ATOM, "generator")).isEqualTo("Hectograph");
        assertThat(ATOM.select("generator").hasAttr("version")).isFalse();
        assertThat(text(ATOM, "feed > icon")).isEqualTo(BASE + "assets/icon.svg");
        assertThat(text(entry(ATOM, "2603.00001"), "rights")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    @Tag("rule-34")
    void rssChannelIsWhole() {
        Element channel = RSS.selectFirst("rss[version=2.0] > channel");
        assertThat(text(channel, "> title")).isEqualTo("Ink & <Copies>");
        assertThat(text(channel, "> link")).isEqualTo(BASE);
        assertThat(Jsoup.parse(text(channel, "> description")).text())
                .as("as HTML, for which many readers take it")
                .isEqualTo("Papers that \"break\" feeds & readers.");
        assertThat(text(channel, "> language")).isEqualTo("en");
        assertThat(channel.select("> atom|link[rel=self]").attr("href")).isEqualTo(BASE + "rss.xml");
        assertThat(text(channel, "> docs")).isEqualTo("https://www.rssboard.org/rss-specification");
        assertThat(text(channel, "> ttl")).isEqualTo("60");
    }

    @Test
    @Tag("rule-35")
    @Tag("rule-41")
    void rssItemIsWholeAndSaysItsContentOnce() {
        for (Element item : RSS.select("item")) {
            for (String name : List.of("title", "link", "guid", "pubDate", "description")) {
                assertThat(item.select("> " + name)).as(name).hasSize(1);
            }
            assertThat(item.select("> content|encoded, > enclosure")).isEmpty();
        }
    }

    @Test
    @Tag("rule-36")
    void plainTextIsEscapedForHtmlAndThenForXml() {
        assertThat(SITE.file("rss.xml")).contains("If A &amp;lt; B &amp;amp; B &amp;gt; C");
        assertThat(text(entry(RSS, "2603.00001"), "description")).contains("If A &lt; B &amp; B &gt; C");
    }

    @Test
    @Tag("rule-37")
    void rssJoinsAuthors() {
        for (Element item : RSS.select("item")) {
            assertThat(item.select("> dc|creator")).hasSize(1);
            assertThat(item.select("> author")).isEmpty();
        }
        assertThat(text(entry(RSS, "2603.00001"), "dc|creator"))
                .isEqualTo("Ada Rowe, O'Brien & Sons, <b>Bold</b> Author");
        assertThat(text(entry(RSS, "paper/nobody"), "dc|creator")).isEqualTo("The Copy Desk");
    }

    @Test
    @Tag("rule-38")
    void rssSaysNothingTwice() {
        assertThat(RSS.select("dc|date, dc|language, dc|title")).isEmpty();
    }

    @Test
    @Tag("rule-42")
    void everyPrefixIsDeclaredAtTheRootAndUsed() {
        for (String path : xmlFeeds()) {
            Element root = xml(SITE.file(path)).child(0);
            for (String prefix : List.of("atom", "dc", "prism", "fh")) {
                boolean declared = root.hasAttr("xmlns:" + prefix);
                boolean used = root.getAllElements().stream()
                        .anyMatch(one -> one.tagName().startsWith(prefix + ":"));
                assertThat(declared).as(path + " " + prefix).isEqualTo(used);
            }
        }
        assertThat(text(entry(RSS, "2603.00001"), "prism|doi")).isEqualTo("10.1000/a#b");
        assertThat(text(entry(RSS, "2603.00001"), "dc|identifier")).isEqualTo("doi:10.1000/a#b");
    }

    @Test
    @Tag("rule-44")
    void jsonFeedSaysWhatItIs() {
        for (String path : jsonFeeds()) {
            Map<String, Object> feed = json(SITE.file(path));
            assertThat(feed)
                    .containsEntry("version", "https://jsonfeed.org/version/1.1")
                    .containsEntry("language", "en");
            assertThat(feed).containsEntry("feed_url", BASE + path.replace("topics/press/", "topics/printing/"));
            assertThat(feed).containsKeys("title", "home_page_url", "items");
        }
    }

    @Test
    @Tag("rule-45")
    void jsonItemsAreWhole() {
        Map<String, Object> item = ITEMS.get(0);
        assertThat(item).containsEntry("url", BASE + "papers/less-than.html");
        assertThat(item).containsEntry("tags", List.of("bounds", "printing", "cs.LG"));
        assertThat(item)
                .containsEntry(
                        "authors",
                        List.of(
                                Map.of("name", "Ada Rowe"),
                                Map.of("name", "O'Brien & Sons"),
                                Map.of("name", "<b>Bold</b> Author")));
        assertThat(ITEMS).allMatch(one -> one.containsKey("content_html") && !one.containsKey("author"));
    }

    @Test
    @Tag("rule-46")
    @SuppressWarnings("unchecked")
    void jsonExtensionsSaySo() {
        for (Map<String, Object> item : ITEMS) {
            for (Map.Entry<String, Object> member : item.entrySet()) {
                if (member.getKey().startsWith("_")) {
                    assertThat((Map<String, Object>) member.getValue()).containsKey("about");
                }
            }
        }
        assertThat((Map<String, Object>) ITEMS.get(0).get("_paper")).containsEntry("doi", "10.1000/a#b");
        assertThat(SITE.file("feed.json")).doesNotContain("\uFEFF").endsWith("}\n");
    }
}
