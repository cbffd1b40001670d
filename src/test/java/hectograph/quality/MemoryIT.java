package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What the reader's own browser remembers. */
@EnabledIf(value = "hectograph.quality.BuiltSite#isOurs", disabledReason = "content/ holds other papers")
final class MemoryIT {

    private static final String PAPER = "papers/all-you-need-is-a-good-init.html";
    private static final String KEEP =
            "[...document.querySelectorAll('.cite button')].find(b => /read/.test(b.textContent))";
    private static final String SHELF = "document.querySelector('.foot details')";

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        server = new SiteServer(BuiltSite.real().folder(), "/");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.open(server.at("404.html"));
        browser.value("localStorage.clear() || sessionStorage.clear()");
    }

    @Test
    void papersSeenAreDimmed() {
        browser.open(server.at(PAPER));
        browser.open(server.at("days/2026-11-23.html"));
        assertThat(browser.value("[...document.querySelectorAll('.title a')].filter(a => a.style.color)"
                        + ".map(a => a.getAttribute('href')).join()"))
                .isEqualTo("../" + PAPER);
        browser.open(server.at("search.html?q=all+you+need+is+a+good+init"));
        assertThat(browser.await("document.querySelector('#hits a[href]')?.style.color"))
                .isEqualTo("var(--soft)");
    }

    @Test
    void laterDaysAreNewAtTheNextVisit() {
        browser.open(server.at("index.html"));
        assertThat(browser.value("document.body.textContent.includes('New since your last visit')"))
                .isEqualTo(false);
        browser.value(
                "(() => { const key = Object.keys(localStorage)[0], memory = JSON.parse(localStorage[key]);"
                        + " memory.day = '2026-11-01'; localStorage[key] = JSON.stringify(memory); sessionStorage.clear(); })()");
        browser.open(server.at("index.html"));
        assertThat(browser.value("document.querySelector('hgroup + .papers, hgroup').parentNode.textContent"
                        + ".includes('New since your last visit')"))
                .isEqualTo(true);
    }

    @Test
    void theReadingListIsKeptAndExported() {
        browser.open(server.at(PAPER));
        assertThat(browser.value(SHELF + ".hidden")).isEqualTo(true);
        browser.value(KEEP + ".click()");
        browser.open(server.at("index.html"));
        assertThat(browser.value(SHELF + ".querySelector('summary').textContent"))
                .isEqualTo("Reading list: 1");
        browser.value("window.made = []");
        browser.value("URL.createObjectURL = blob => { made.push(blob); return 'data:,'; }");
        browser.value(SHELF + ".querySelectorAll('button').forEach(b => b.click())");
        assertThat((String) browser.await("Promise.all(made.map(blob => blob.text())).then(all => all.join('|'))"))
                .contains("@", "TY  - ", "- [All you need is a good init](http");
        browser.open(server.at(PAPER));
        browser.value(KEEP + ".click()");
        assertThat(browser.value(SHELF + ".hidden")).isEqualTo(true);
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void whatCanNotBeReadIsSetAsideAndTheNextListKept() {
        for (String bad : List.of("{broken", "5", "{\"seen\":5,\"list\":[1],\"day\":{}}", "{\"list\":{\"a\":null}}")) {
            browser.open(server.at(PAPER));
            browser.value("localStorage.setItem(Object.keys(localStorage).find(k => !k.endsWith('unreadable')), '" + bad
                    + "') || sessionStorage.clear()");
            browser.open(server.at(PAPER));
            browser.value(KEEP + ".click()");
            browser.open(server.at("index.html"));
            assertThat(browser.value(SHELF + ".querySelector('summary').textContent"))
                    .as(bad)
                    .isEqualTo("Reading list: 1");
            browser.open(server.at(PAPER));
            browser.value(KEEP + ".click()");
        }
        assertThat(browser.value("Object.entries(localStorage).find(([k]) => k.endsWith('unreadable'))[1]"))
                .isEqualTo("{broken");
    }

    @Test
    void theScriptIsSmall() {
        assertThat(BuiltSite.real().text("assets/memory.js").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(4_400);
    }
}
