package hectograph.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.render.feed.FeedDocuments;
import hectograph.render.feed.FeedGate;
import hectograph.render.feed.FeedGate.Fault;
import hectograph.site.page.PageKind;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gate before publishing finds. */
final class FeedGateTest {

    private static final String TODAY = "2026-11-23";

    private static FeedEntryView entry(String id, String title, String published, String content) {
        return new FeedEntryView(
                id,
                "https://a.example/p.html",
                title,
                published,
                published,
                List.of("A", "B"),
                List.of(new FeedEntryView.CategoryView("t", "T", "https://a.example/")),
                "S",
                content,
                List.of(),
                FeedEntryView.Facts.NONE);
    }

    private static FeedEntryView entry(String title) {
        return entry("tag:a,2026:1", title, "2026-11-20T06:00:00Z", "<p>x</p>");
    }

    private static FeedView feed(FeedEntryView... entries) {
        return new FeedView(
                "tag:a,2026:feed",
                "T",
                "S",
                "en",
                "https://a.example/",
                "https://a.example/atom.xml",
                "2026-11-20T06:00:00Z",
                "P",
                "",
                "https://a.example/i.svg",
                "feed.css",
                FeedView.History.NONE,
                List.of(entries));
    }

    private static List<String> faults(PageKind format, FeedView feed) {
        return FeedGate.check(format, feed, FeedDocuments.feed(format, feed), TODAY).stream()
                .map(Fault::what)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS", "JSON_FEED"})
    void aGoodFeedPasses(PageKind format) {
        assertThat(faults(format, feed(entry("A < B & C ]]> 𝒜 \"q\"")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS", "JSON_FEED"})
    @Tag("rule-19")
    void theFutureIsAFault(PageKind format) {
        assertThat(faults(format, feed(entry("tag:a,2026:1", "A", "2026-11-24T00:00:01Z", "<p>x</p>"))))
                .contains("dated 2026-11-24, which is to come");
        assertThat(faults(format, feed(entry("tag:a,2026:1", "A", "2026-11-23T23:59:59Z", "<p>x</p>"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS", "JSON_FEED"})
    @Tag("rule-8")
    void anIdThatStandsTwiceIsAFault(PageKind format) {
        assertThat(faults(format, feed(entry("A"), entry("B")))).containsExactly("id \"tag:a,2026:1\" stands twice");
    }

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS", "JSON_FEED"})
    @Tag("rule-54")
    void aRelativeAddressIsAFault(PageKind format) {
        FeedEntryView entry = entry("tag:a,2026:1", "A", "2026-11-20T06:00:00Z", "<p><a href=\"b.html\">x</a></p>");
        assertThat(faults(format, feed(entry))).containsExactly("address \"b.html\" is not absolute");
    }

    @Test
    @Tag("rule-49")
    void bytesNoReaderCanReadAreAFault() {
        FeedView feed = feed(entry("A"));
        String good = new String(FeedDocuments.feed(PageKind.ATOM, feed), StandardCharsets.UTF_8);
        for (String bad : List.of("\u0007", "\uFFFE", "&nbsp;", "<b>", "&")) {
            byte[] bytes = good.replace("<content type=\"html\">", "<content type=\"html\">" + bad)
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(FeedGate.check(PageKind.ATOM, feed, bytes, TODAY))
                    .as(bad)
                    .isNotEmpty();
        }
    }

    @Test
    @Tag("rule-50")
    void whatIsEscapedTwiceIsAFault() {
        FeedView feed = feed(entry("A & B"));
        String good = new String(FeedDocuments.feed(PageKind.RSS, feed), StandardCharsets.UTF_8);
        byte[] bytes = good.replace("A &amp; B", "A &amp;amp; B").getBytes(StandardCharsets.UTF_8);
        assertThat(FeedGate.check(PageKind.RSS, feed, bytes, TODAY))
                .extracting(Fault::what)
                .containsExactly("title is read back as \"A &amp; B\", not \"A & B\"");
    }

    @Test
    @Tag("rule-59")
    void aDocumentTypeIsNotResolved() {
        FeedView feed = feed(entry("A"));
        String good = new String(FeedDocuments.feed(PageKind.ATOM, feed), StandardCharsets.UTF_8);
        String bad = good.replace("<feed ", "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed ")
                .replace("<content type=\"html\">", "<content type=\"html\">&x;");
        assertThat(FeedGate.check(PageKind.ATOM, feed, bad.getBytes(StandardCharsets.UTF_8), TODAY))
                .isNotEmpty();
    }
}
