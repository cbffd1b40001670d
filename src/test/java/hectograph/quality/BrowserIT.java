package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.OurContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page in a real Chromium: on a telephone and on a desk, by day and by night. */
final class BrowserIT {

    private static Browser browser;
    private static SiteServer real;
    private static SiteServer golden;
    private static SiteServer math;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        real = new SiteServer(BuiltSite.real());
        golden = new SiteServer(BuiltSite.golden());
        math = new SiteServer(BuiltSite.math());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            real.close();
            golden.close();
            math.close();
        }
    }

    /**
     * A page to look at.
     *
     * @param site where it stands
     */
    record Shown(BuiltSite site, String path) {

        String address() {
            return (site == BuiltSite.real() ? real : site == BuiltSite.golden() ? golden : math).at(path);
        }
    }

    /** One page of each kind, the fullest where they differ. */
    static List<Shown> kinds() throws IOException {
        BuiltSite site = BuiltSite.real();
        List<String> files = site.files();
        List<Shown> kinds = new ArrayList<>();
        for (String path : List.of(
                "index.html",
                "papers/index.html",
                "papers/page-1.html",
                "topics/index.html",
                "map.html",
                "years/index.html",
                "days/index.html",
                "authors/index.html",
                "about.html",
                "feeds.html",
                "reading.html",
                "404.html")) {
            boolean there = files.contains(path); // a small site has no second page of a list, and another no map
            assertThat(there || !OurContent.isHere()).as(path).isTrue();
            if (there) {
                kinds.add(new Shown(site, path));
            }
        }
        kinds.add(new Shown(site, site.largest("papers/(?!index|page-)[^/]+\\.html")));
        kinds.add(new Shown(site, site.largest("topics/[^/]+/index.html")));
        kinds.add(new Shown(site, site.largest("years/\\d+.html")));
        kinds.add(new Shown(site, site.largest("days/\\d.*.html")));
        kinds.add(new Shown(site, site.largest("authors/./index.html")));
        kinds.add(new Shown(site, site.largest("authors/[^/]+-[^/]+.html")));
        kinds.add(new Shown(BuiltSite.golden(), "papers/l1-with-emphasis.html"));
        kinds.add(new Shown(BuiltSite.golden(), "papers/withdrawn-result.html"));
        kinds.add(new Shown(BuiltSite.golden(), "papers/a-very-long-title.html"));
        kinds.add(new Shown(BuiltSite.golden(), "papers/index.html"));
        kinds.add(new Shown(BuiltSite.golden(), "papers/the-jelly-press.html" + SiteServer.STAY));
        for (String name : List.of("a-long-inequality-for-narrow-screens", "matrices-of-every-shape")) {
            kinds.add(new Shown(BuiltSite.math(), "papers/" + name + ".html"));
        }
        return kinds;
    }

    /** A page is loaded once, and looked at as its reader turns the telephone or the light off. */
    @ParameterizedTest
    @MethodSource("kinds")
    void nobodyIsBarredAndNothingSticksOut(Shown page) {
        browser.width(320);
        browser.scheme("light");
        browser.open(page.address());
        nothingSticksOut(page, 320);
        browser.shorten();
        for (int width : List.of(390, 1280)) {
            browser.width(width);
            nothingSticksOut(page, width);
            browser.scheme("light");
            assertThat(browser.faults()).as("%s, %d pixels, light", page, width).isEmpty();
            browser.scheme("dark");
            assertThat(browser.faults(Browser.COLOURED))
                    .as("%s, %d pixels, dark", page, width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void textOfTwiceTheSizeLeavesRoomForThePage(Shown page) {
        browser.width(390);
        browser.open(page.address());
        browser.value("document.documentElement.style.fontSize = '200%'");
        nothingSticksOut(page, 390);
        assertThat(browser.value(
                        "(document.querySelector('.site')?.getBoundingClientRect().bottom ?? 0) < .4 * innerHeight"))
                .as("%s: the masthead leaves most of the first screen", page)
                .isEqualTo(true);
        assertThat(browser.value("""
                        (() => {
                            const name = document.querySelector('.site .name a'), field = document.querySelector('.seek input');
                            const descent = name && parseFloat(getComputedStyle(name).fontSize) / 5;
                            return !name || !field
                                || name.getBoundingClientRect().bottom + descent < field.getBoundingClientRect().top;
                        })()
                        """))
                .as("%s: the name is clear of the field", page)
                .isEqualTo(true);
    }

    private static void nothingSticksOut(Shown page, int width) {
        Object wide = browser.value("""
                    [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                        .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')
                    """);
        Object inside = browser.value("document.documentElement.clientWidth");
        Object needed = browser.value("document.documentElement.scrollWidth");
        assertThat(needed).as("%s at %d: %s", page, width, wide).isEqualTo(inside);
    }

    @Test
    void aWideFormulaScrollsByItself() {
        browser.width(390);
        browser.open(math.at("papers/a-long-inequality-for-narrow-screens.html"));
        assertThat(browser.value("""
                (() => {
                    const formula = document.querySelector('.formula');
                    const wide = formula.scrollWidth > formula.clientWidth;
                    formula.scrollLeft = 100;
                    return wide && formula.scrollLeft === 100 && scrollX === 0;
                })()
                """)).isEqualTo(true);
    }

    @Test
    @EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
    void theMapIsReadByKeyAndWithinTheScreen() {
        for (int width : List.of(320, 390, 1280)) {
            browser.width(width);
            browser.open(real.at("map.html"));
            Object hidden = browser.value("""
                    [...document.querySelectorAll('.map .dot')].filter(dot => {
                        dot.focus();
                        const title = dot.querySelector('span').getBoundingClientRect();
                        return document.activeElement !== dot || title.width < 60 || title.height < 15
                            || title.left < 0 || title.right > document.documentElement.clientWidth;
                    }).map(dot => dot.textContent).join(' | ')
                    """);
            assertThat(hidden).as("titles of dots at %d pixels", width).isEqualTo("");
        }
        for (String papers : List.of(".map .dot", ".key details a:not([tabindex])")) {
            assertThat(browser.value("document.querySelectorAll('" + papers + "').length"))
                    .isEqualTo(119L);
        }
    }

    @Test
    @EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
    void aLongNumberBesideAHeadingStaysWhole() {
        browser.width(1280);
        browser.open(real.at("map.html"));
        String number = "document.querySelector('.tally b')";
        Object line = browser.value(number + ".clientHeight");
        browser.value(number + ".textContent = '8888'");
        assertThat(browser.value(number + ".clientHeight")).isEqualTo(line);
        assertThat(browser.value(number + ".getBoundingClientRect().right"
                        + " < document.querySelector('h1').getBoundingClientRect().left"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom.xml", "rss.xml"})
    void aFeedIsReadOnAPhone(String feed) {
        browser.width(390);
        browser.open(real.at(feed));
        assertThat(browser.value("""
                        [...document.querySelectorAll('entry > title, entry > author, item > title, item > creator')].slice(0, 9)
                            .map(e => parseFloat(getComputedStyle(e).fontSize) * visualViewport.scale).filter(size => size < 13).join()
                        """))
                .as("letters too small to read, in pixels of the screen")
                .isEqualTo("");
        assertThat(browser.value(
                        "document.querySelector('entry > author, item > creator').getBoundingClientRect().height > 0"))
                .isEqualTo(true);
        assertThat(browser.value("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void aPlantedFaultIsFound() {
        browser.open(real.at("404.html"));
        browser.value("document.documentElement.removeAttribute('lang')");
        assertThat(browser.faults()).anyMatch(fault -> fault.toString().startsWith("html-has-lang"));
        // Not the numeral above, whose colour is its own: whether that is one too many depends on the scheme.
        browser.value("document.querySelector('main .lede').style.cssText = 'color: #999; background: #aaa'");
        assertThat(browser.faults(Browser.COLOURED))
                .anyMatch(fault -> fault.toString().startsWith("color-contrast"));
    }

    @Test
    void theSchemesDiffer() {
        browser.open(real.at("index.html"));
        browser.scheme("light");
        Object light = browser.value("getComputedStyle(document.documentElement).backgroundColor "
                + "+ getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color");
        browser.scheme("dark");
        Object dark = browser.value("getComputedStyle(document.documentElement).backgroundColor "
                + "+ getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color");
        assertThat(dark).isNotEqualTo(light);
    }

    @Test
    void theSiteWorksFromDisk() {
        walk(BuiltSite.real().folder().toAbsolutePath().toUri().toString());
    }

    @Test
    void theSiteWorksBelowAnyPath() throws IOException {
        try (SiteServer server = new SiteServer(BuiltSite.real().folder(), "/deep/down/here/")) {
            walk(server.at(""));
        }
    }

    /** From the home page to a paper, one of its authors, and back. */
    private static void walk(String root) {
        browser.width(1280);
        browser.open(root + "index.html");
        styled();
        browser.follow("article h3 a, article h2 a");
        assertThat(browser.address()).startsWith(root + "papers/");
        styled();
        browser.follow(".people a");
        assertThat(browser.address()).startsWith(root + "authors/");
        styled();
        browser.follow("header.site a");
        assertThat(browser.address()).isEqualTo(root + "index.html");
    }

    private static void styled() {
        assertThat(browser.value("getComputedStyle(document.querySelector('.skip')).position"))
                .as("the style sheet of %s", browser.address())
                .isNotEqualTo("static");
        assertThat(browser.title()).isNotBlank();
    }

    @Test
    void aFormerAddressLeadsToThePaper() {
        browser.open(golden.at("papers/gelatin-copies.html"));
        assertThat(browser.value("location.pathname")).isEqualTo("/copies/papers/copying-by-gelatin.html");
    }

    @Test
    void aMissingPageIsShownAtAnyDepth() {
        browser.open(golden.at("no/such/page.html"));
        styled();
        browser.follow("main nav a");
        assertThat(browser.address()).startsWith(golden.at(""));
        assertThat(browser.title()).doesNotContain("not found");
    }
}
