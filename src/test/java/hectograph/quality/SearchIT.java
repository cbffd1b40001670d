package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The search page over the 119 papers in a real Chromium, from a server and from disk. */
@EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
final class SearchIT {

    private static SearchPage page;
    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        page = new SearchPage(profile);
        browser = page.browser;
        server = page.server;
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void wordsAreFoldedAsInTheIndex() throws IOException {
        page.ask("lora");
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/vectors.txt"))) {
            int equals = line.indexOf(" =");
            String text = line.substring(0, equals).replace("\\u00ad", "\u00ad");
            Object terms = browser.value("(text => units(text).flatMap(unit => { const parts = split(unit);"
                    + " return [...parts.filter(kept), ...parts[1] ? [parts.join('')] : []].map(stem); }).join(' '))(\""
                    + text + "\")");
            if (!line.substring(equals + 2).strip().equals(terms)) {
                wrong.add(line + ", but the script makes " + terms);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingMovesAndTheFirstHitIsNear() {
        for (int width : List.of(390, 1280)) {
            browser.width(width);
            for (String query : List.of("lora", "initialization 2024", "langauge model", "xyzzyplugh", "")) {
                browser.open(server.at("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
                browser.await(query.isEmpty() ? "typeof hits === 'object'" : page.settled());
                assertThat((Number) browser.await(
                                "new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
                                        + ".reduce((sum, shift) => sum + shift.value, .0001))).observe({type: 'layout-shift', buffered: true})"
                                        + " || setTimeout(() => done(.0001), 300))"))
                        .as("%s at %d", query, width)
                        .extracting(Number::doubleValue)
                        .matches(shift -> shift <= .02);
            }
        }
        for (String from : List.of("document.activeElement === status", "(input.focus(), true)")) {
            page.ask("malladi 2023 fine-tuning");
            assertThat(browser.value(from)).isEqualTo(true);
            int tabs = 0;
            while (tabs < 9
                    && !browser.value("document.activeElement === list.querySelector('a')")
                            .equals(true)) {
                browser.type(Keys.TAB);
                tabs++;
            }
            assertThat(tabs).as(from).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void aFacetCountsAndNarrowsAndTheWayBackStands() {
        page.ask("initialization");
        long all = page.found();
        String check = "document.querySelector('fieldset[name=topic] label')";
        String count = String.valueOf(browser.value(check + ".querySelector('.count').textContent"));
        browser.value(check + ".querySelector('input').click()");
        browser.await("hits.length === " + count);
        assertThat(page.found()).isEqualTo(Long.parseLong(count)).isLessThanOrEqualTo(all);
        assertThat(browser.address()).contains("topic%3A");
        browser.back();
        browser.await("hits.length === " + all);
        assertThat(page.found()).isEqualTo(all);
        assertThat(browser.value("input.value")).isEqualTo("initialization");
        browser.follow("#hits a");
        assertThat(browser.address()).contains("/papers/");
        browser.back();
        browser.await("typeof hits === 'object' && hits && hits.length === " + all);
        assertThat(browser.value("input.value")).isEqualTo("initialization");
    }

    @Test
    void keysAreEnough() {
        browser.open(server.at("search.html"));
        browser.type("/");
        assertThat(browser.value("document.activeElement === input")).isEqualTo(true);
        browser.type("low-rank adap");
        browser.await(page.settled());
        assertThat(page.found()).isPositive();
        browser.type(Keys.ENTER);
        browser.await("location.search.includes('low-rank')");
        browser.await(page.settled());
        browser.type(Keys.ARROW_DOWN);
        assertThat(browser.value("document.activeElement === list.querySelector('a')"))
                .isEqualTo(true);
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_UP);
        browser.type(Keys.ENTER);
        browser.await("location.pathname.includes('/papers/')");
        assertThat(browser.address()).contains("/papers/");
    }

    @Test
    void theFieldOfEveryPageLeadsHere() {
        browser.open(server.at("papers/all-you-need-is-a-good-init.html"));
        browser.value("document.querySelector('.seek input').focus()");
        browser.type("low rank", Keys.ENTER);
        browser.await("location.pathname === '/search.html'");
        browser.await("typeof hits === 'object' && hits && hits.length > 0");
        assertThat(browser.value("input.value")).isEqualTo("low rank");
    }

    @Test
    void fromDiskToo() {
        browser.open(BuiltSite.real().folder().toAbsolutePath().toUri() + "search.html?q=lora+initialization");
        browser.await(page.settled());
        assertThat(page.found()).isPositive();
        assertThat(browser.value("list.querySelectorAll('.gist mark').length > 0"))
                .isEqualTo(true);
        browser.follow("#hits a");
        assertThat(browser.title()).doesNotContain("not found").contains("Hectograph");
    }

    @Test
    void nobodyIsBarredFromResults() {
        for (int width : List.of(390, 1280)) {
            browser.width(width);
            page.ask("lora");
            for (String scheme : List.of("light", "dark")) {
                browser.scheme(scheme);
                assertThat(browser.faults()).as("%d, %s", width, scheme).isEmpty();
            }
        }
    }

    @Test
    void withoutScriptsTheListsAreNamedAndTheWordsAreKept() throws IOException {
        Document page = Jsoup.parse(BuiltSite.real().text("search.html"));
        assertThat(page.select("noscript").text()).contains("lists below");
        for (BuiltSite.Page other : BuiltSite.golden().pages()) {
            assertThat(other.document().select("header form noscript").html())
                    .as(other.path())
                    .matches("|(?s).*name=\"sites\" value=\"example.org\".*formaction=\"https://duckduckgo.com/\".*");
        }
        assertThat(page.select("nav[aria-label=Lists] a").eachAttr("href"))
                .contains("topics/index.html", "authors/index.html", "papers/index.html");
    }

    @Test
    void theScriptsAreSmall() {
        for (String script : List.of(
                "assets/search.js", "assets/search-more.js", "assets/search-narrow.js", "assets/search-guess.js")) {
            int bytes = BuiltSite.real().text(script).getBytes(StandardCharsets.UTF_8).length;
            assertThat(bytes).as(script).isLessThanOrEqualTo(8 * 1024);
        }
    }
}
