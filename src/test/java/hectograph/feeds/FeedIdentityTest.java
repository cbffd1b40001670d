package hectograph.feeds;

import static hectograph.feeds.NastyFeeds.ATOM;
import static hectograph.feeds.NastyFeeds.BASE;
import static hectograph.feeds.NastyFeeds.ITEMS;
import static hectograph.feeds.NastyFeeds.RSS;
import static hectograph.feeds.NastyFeeds.SITE;
import static hectograph.feeds.NastyFeeds.TAG;
import static hectograph.feeds.NastyFeeds.atomFeeds;
import static hectograph.feeds.NastyFeeds.feeds;
import static hectograph.feeds.NastyFeeds.xmlFeeds;
import static hectograph.feeds.Reading.entry;
import static hectograph.feeds.Reading.items;
import static hectograph.feeds.Reading.json;
import static hectograph.feeds.Reading.text;
import static hectograph.feeds.Reading.texts;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which feeds there are, their ids and their dates. A tag names the number of the rule in docs/feeds.md. */
final class FeedIdentityTest {

    @Test
    @Tag("rule-1")
    void theThreeFormatsHaveTheSameItemsNewestFirst() {
        for (String stem : List.of("", "topics/printing/", "topics/bounds/", "authors/ada-rowe/")) {
            List<String> ids = texts(xml(SITE.file(stem + "atom.xml")), "entry > id");
            assertThat(texts(xml(SITE.file(stem + "rss.xml")), "item > guid")).isEqualTo(ids);
            assertThat(items(json(SITE.file(stem + "feed.json"))))
                    .extracting(item -> item.get("id"))
                    .containsExactlyElementsOf(ids);
            List<String> dates = texts(xml(SITE.file(stem + "atom.xml")), "entry > published");
            assertThat(dates).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }

    @Test
    @Tag("rule-2")
    void topicsAndBusyAuthorsHaveFeedsAndAPaperOneId() {
        assertThat(feeds("atom.xml"))
                .containsExactlyInAnyOrder(
                        "atom.xml",
                        "authors/ada-rowe/atom.xml",
                        "topics/bounds/atom.xml",
                        "topics/press/atom.xml",
                        "topics/printing/atom.xml");
        for (String path : List.of("atom.xml", "topics/bounds/atom.xml", "topics/printing/atom.xml")) {
            assertThat(texts(xml(SITE.file(path)), "entry > id")).contains(TAG + "paper/arxiv:2603.00001");
        }
    }

    @Test
    @Tag("rule-3")
    void noFeedIsEmptyAndNoneOfNothingIsLinked() {
        assertThat(SITE.paths()).noneMatch(path -> path.startsWith("topics/empty/") && !path.endsWith("index.html"));
        assertThat(SITE.file("topics/empty/index.html")).doesNotContain("topics/empty/atom.xml", "href=\"atom.xml\"");
        xmlFeeds()
                .forEach(path -> assertThat(xml(SITE.file(path)).select("entry, item"))
                        .as(path)
                        .isNotEmpty());
    }

    @Test
    @Tag("rule-4")
    void aRenamedTopicKeepsItsOldFiles() {
        for (String format : List.of("atom.xml", "rss.xml", "feed.json")) {
            assertThat(SITE.file("topics/press/" + format)).isEqualTo(SITE.file("topics/printing/" + format));
        }
        assertThat(xml(SITE.file("topics/press/atom.xml"))
                        .select("feed > link[rel=self]")
                        .attr("href"))
                .isEqualTo(BASE + "topics/printing/atom.xml");
        assertThat(text(xml(SITE.file("topics/printing/atom.xml")), "feed > id"))
                .isEqualTo(TAG + "feed/topic/press");
        assertThat(SITE.file("topics/press/index.html")).contains("../printing/index.html");
    }

    @Test
    @Tag("rule-8")
    void idsAreAbsoluteAndUnique() {
        for (String path : atomFeeds()) {
            List<String> ids = texts(xml(SITE.file(path)), "entry > id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
            ids.forEach(id -> assertThat(URI.create(id).getScheme()).isEqualTo("tag"));
        }
        assertThat(texts(ATOM, "entry > id"))
                .contains(
                        TAG + "paper/arxiv:2603.00001",
                        TAG + "paper/doi:10.1000/sub",
                        TAG + "paper/arxiv:math/0211159",
                        TAG + "paper/entity-paper");
    }

    @Test
    @Tag("rule-9")
    void anIdThatIsNoAddressSaysSo() {
        assertThat(RSS.select("guid").eachAttr("isPermaLink"))
                .hasSize(ITEMS.size())
                .containsOnly("false");
    }

    @Test
    @Tag("rule-10")
    void idsAreTheSameStringInAllFormats() {
        ITEMS.forEach(item -> assertThat(item.get("id")).isInstanceOf(String.class));
        assertThat(texts(RSS, "guid")).isEqualTo(texts(ATOM, "entry > id"));
    }

    @Test
    @Tag("rule-11")
    void everyFeedHasItsOwnPermanentId() {
        Set<String> ids = new HashSet<>();
        for (String path : atomFeeds()) {
            if (!path.startsWith("archive/") && !path.startsWith("topics/press/")) {
                assertThat(ids.add(text(xml(SITE.file(path)), "feed > id")))
                        .as(path)
                        .isTrue();
            }
        }
        assertThat(ids).allMatch(id -> id.startsWith(TAG));
    }

    @Test
    @Tag("rule-14")
    void datesHaveTheFormOfTheirFormat() {
        Pattern rfc3339 = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        for (String path : atomFeeds()) {
            assertThat(texts(xml(SITE.file(path)), "updated, published"))
                    .allMatch(date -> rfc3339.matcher(date).matches());
        }
        for (String date : texts(RSS, "pubDate, lastBuildDate")) {
            assertThat(date)
                    .matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(date); // which also knows the day of the week
        }
        assertThat(ITEMS)
                .allMatch(item ->
                        rfc3339.matcher((String) item.get("date_modified")).matches());
    }

    @Test
    @Tag("rule-15")
    void everyEntryHasItsDates() {
        for (Element entry : ATOM.select("entry")) {
            assertThat(entry.select("> published, > updated")).hasSize(2);
        }
        assertThat(RSS.select("item > pubDate")).hasSize(RSS.select("item").size());
        assertThat(ITEMS).allMatch(item -> item.containsKey("date_published") && item.containsKey("date_modified"));
    }

    @Test
    @Tag("rule-16")
    void publishedIsTheDayOfTheAnnouncement() {
        assertThat(text(entry(ATOM, "2603.00001"), "published")).isEqualTo("2026-11-20T06:59:59Z");
        assertThat(text(entry(ATOM, "doi:10.1000/sub"), "published")).isEqualTo("2026-11-20T06:59:58Z");
        assertThat(text(entry(ATOM, "2603.00001"), "prism|publicationDate")).isEqualTo("2026-03");
        assertThat(text(entry(ATOM, "2603.00001"), "content")).contains("March 2026");
    }

    @Test
    @Tag("rule-12")
    @Tag("rule-17")
    void updatedIsWhatTheFrontMatterSays() {
        assertThat(text(entry(ATOM, "paper/tex"), "updated")).startsWith("2026-11-19T");
        for (Element entry : ATOM.select("entry")) {
            assertThat(text(entry, "updated")).isGreaterThanOrEqualTo(text(entry, "published"));
        }
        assertThat(text(entry(ATOM, "2603.00001"), "updated")).isEqualTo(text(entry(ATOM, "2603.00001"), "published"));
    }

    @Test
    @Tag("rule-18")
    void aFeedIsAsNewAsItsNewestEntry() {
        for (String path : atomFeeds()) {
            Document feed = xml(SITE.file(path));
            String latest = texts(feed, "entry > updated").stream()
                    .max(String::compareTo)
                    .orElseThrow();
            assertThat(text(feed, "feed > updated")).as(path).isEqualTo(latest);
        }
        assertThat(text(RSS, "lastBuildDate")).isEqualTo("Fri, 20 Nov 2026 06:59:59 GMT");
    }

    @Test
    @Tag("rule-20")
    @Tag("rule-21")
    void noTwoEntriesShareASecondAndNoneIsAtMidnight() {
        assertThat(texts(ATOM, "entry > published"))
                .doesNotHaveDuplicates()
                .noneMatch(date -> date.contains("T00:00:00"));
    }

    @Test
    void timesAreMomentsOfTheirDay() {
        for (Element entry : ATOM.select("entry")) {
            Instant time = Instant.parse(text(entry, "published"));
            assertThat(time.getEpochSecond() % 86_400).isBetween(0L, 7L * 3600 - 1);
        }
    }
}
