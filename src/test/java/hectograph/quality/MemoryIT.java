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
@EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
final class MemoryIT {

    private static final String PAPER = "papers/all-you-need-is-a-good-init.html";
    private static final String KEEP = "document.querySelector('.act .keep')";
    private static final String KEPT = "document.querySelector('.kept b').textContent";

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        server = new SiteServer(BuiltSite.real());
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
                "(() => { const key = Object.keys(localStorage).find(k => k.startsWith('hectograph /')), memory = JSON.parse(localStorage[key]);"
                        + " memory.day = '2026-11-01'; localStorage[key] = JSON.stringify(memory); sessionStorage.clear(); })()");
        browser.open(server.at("index.html"));
        assertThat(browser.value("document.querySelector('hgroup + .papers, hgroup').parentNode.textContent"
                        + ".includes('New since your last visit')"))
                .isEqualTo(true);
        assertThat(browser.value("[...document.querySelectorAll('h1, h2')]"
                        + ".some(heading => heading.querySelectorAll('small').length > 1)"))
                .as("said once a day")
                .isEqualTo(false);
    }

    @Test
    void aPaperIsKeptWhereItStandsAndTheHeadCounts() {
        browser.open(server.at("days/2026-11-23.html"));
        String keep = "document.querySelector('article .keep')";
        assertThat(browser.value(keep + ".getAttribute('aria-pressed')")).isEqualTo("false");
        browser.value(keep + ".click()");
        assertThat(browser.value(keep + ".getAttribute('aria-pressed')")).isEqualTo("true");
        assertThat(browser.value(KEPT)).isEqualTo("1");
        browser.open(server.at("search.html?q=all+you+need+is+a+good+init"));
        browser.await("document.querySelector('#hits .keep')");
        browser.value("document.querySelector('#hits .keep').click()");
        browser.open(server.at(PAPER));
        assertThat(browser.value(KEPT)).isEqualTo("2");
        assertThat(browser.value(KEEP + ".getAttribute('aria-pressed')")).isEqualTo("true");
        browser.value(KEEP + ".click()");
        assertThat(browser.value(KEPT)).isEqualTo("1");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void theReadingListIsOrderedExportedImportedAndHandedOn() {
        browser.open(server.at(PAPER));
        browser.value(KEEP + ".click()");
        browser.open(server.at("papers/robust-pruning-at-initialization.html"));
        browser.value(KEEP + ".click()");
        browser.open(server.at("reading.html"));
        String titles = "[...document.querySelectorAll('#list .title')].map(title => title.textContent).join('|')";
        assertThat(browser.value(titles)).isEqualTo("All you need is a good init|Robust Pruning at Initialization");
        browser.value("[...document.querySelectorAll('#list button')].find(b => b.textContent === 'Down').click()");
        assertThat(browser.value(titles)).isEqualTo("Robust Pruning at Initialization|All you need is a good init");
        assertThat(browser.value("document.getElementById('said').textContent"))
                .isEqualTo("All you need is a good init is now 2 of 2.");
        browser.value(
                "(note => { note.value = 'read first'; note.onchange(); })(document.querySelector('#list textarea'))");
        browser.value("window.made = []");
        browser.value("URL.createObjectURL = blob => { made.push(blob); return 'data:,'; }");
        browser.value("document.querySelectorAll('#export button').forEach(b => b.click())");
        browser.await("made.length === 4");
        assertThat(browser.value("document.getElementById('said').textContent"))
                .asString()
                .startsWith("2 papers are in reading-list.");
        List<?> files = (List<?>) browser.await("Promise.all(made.map(blob => blob.text()))");
        assertThat(files).hasSize(4);
        assertThat(browser.faults()).isEmpty();
        for (Object file : files) {
            assertThat(file.toString()).contains("papers/all-you-need-is-a-good-init.html", "| read first");
            browser.value("localStorage.clear() || sessionStorage.clear()");
            browser.open(server.at("reading.html"));
            browser.value(
                    "(input => { const box = new DataTransfer(); box.items.add(new File([arguments[0]], 'list.txt'));"
                            + " input.files = box.files; input.onchange({target: input}); })(document.getElementById('import'))",
                    file);
            browser.await("document.querySelectorAll('#list li').length === 2");
            assertThat(browser.value(titles)).isEqualTo("Robust Pruning at Initialization|All you need is a good init");
            assertThat(browser.value("document.querySelector('#list textarea').value"))
                    .isEqualTo("read first");
        }
        browser.value("localStorage.clear() || sessionStorage.clear()");
        browser.open(server.at("404.html"));
        browser.open(server.at("reading.html#all-you-need-is-a-good-init,no-such-paper"));
        assertThat(browser.value("document.getElementById('offered').textContent"))
                .asString()
                .contains("carries 2 papers");
        browser.value("document.querySelector('#offered button').click()");
        browser.await("document.querySelectorAll('#list li').length === 1");
        assertThat(browser.value("document.getElementById('said').textContent"))
                .isEqualTo("1 paper added from the link. 1 is not on this site.");
        browser.value("[...document.querySelectorAll('#list button')].find(b => b.textContent === 'Remove').click()");
        assertThat(browser.value(KEPT)).isEqualTo("0");
    }

    @Test
    void theColoursAreTheReadersToChoose() {
        browser.open(server.at("index.html"));
        String paper = "getComputedStyle(document.body).backgroundColor";
        Object light = browser.value(paper);
        browser.value("document.querySelector('.theme').click() || document.querySelector('.theme').click()");
        assertThat(browser.value("document.querySelector('.theme').textContent"))
                .isEqualTo("Colours: dark");
        assertThat(browser.value(paper)).isNotEqualTo(light);
        browser.open(server.at(PAPER));
        assertThat(browser.value(paper)).isNotEqualTo(light);
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void listsAreFilteredSortedAndWalkedByKeys() {
        browser.open(server.at("days/2026-11-23.html"));
        String shown = "[...document.querySelectorAll('.papers > li')].filter(li => li.offsetParent).length";
        assertThat(browser.value(shown)).isEqualTo(119L);
        browser.value("document.querySelector('.tools summary').click()");
        browser.value(
                "(form => { form.elements.code.checked = true; form.onchange(); })(document.querySelector('.tools form'))");
        assertThat((Long) browser.value(shown)).isPositive().isLessThan(119);
        assertThat(browser.value("document.querySelector('.tools [role=status]').textContent"))
                .isEqualTo(browser.value(shown) + " of the 119 papers on this page.");
        browser.value(
                "(form => { form.elements.sort.value = 'oldest'; form.onchange(); })(document.querySelector('.tools form'))");
        assertThat(browser.value(
                        "(all => all.join() === [...all].sort().join())([...document.querySelectorAll('.papers > li')]"
                                + ".filter(li => li.offsetParent).map(li => li.querySelector('.meta time').dateTime))"))
                .isEqualTo(true);
        assertThat(browser.faults()).isEmpty();
        browser.open(server.at("days/2026-11-23.html"));
        browser.type("jjk");
        assertThat(browser.value("document.activeElement === document.querySelector('.title a')"))
                .isEqualTo(true);
        browser.type("K");
        assertThat(browser.value(KEPT)).isEqualTo("1");
        assertThat(browser.value("document.activeElement.matches('.keep[aria-pressed=true]')"))
                .as("a screen reader says what has the focus")
                .isEqualTo(true);
        browser.type("o");
        browser.await("location.pathname.includes('/papers/')");
        assertThat(browser.address()).contains("/papers/");
    }

    @Test
    void copyingIsSaidAloudWhateverTheButtonIsCalled() {
        for (String page : List.of(PAPER, "feeds.html")) {
            browser.open(server.at(page));
            String button = "document.querySelector('main [data-do]')";
            String label = (String) browser.value(button + ".textContent");
            browser.value(button + ".click()");
            browser.await("document.querySelector('main [role=status]').textContent");
            assertThat(browser.value("document.querySelector('main [role=status]').textContent"))
                    .as(page)
                    .isEqualTo(browser.value(button + ".textContent"))
                    .isNotEqualTo(label);
            assertThat(browser.faults()).as(page).isEmpty();
        }
    }

    @Test
    void whatCanNotBeReadIsSetAsideAndTheNextListKept() {
        for (String bad : List.of("{broken", "5", "{\"seen\":5,\"list\":[1],\"day\":{}}", "{\"list\":{\"a\":null}}")) {
            browser.open(server.at(PAPER));
            browser.value(
                    "localStorage.setItem(Object.keys(localStorage).find(k => k.startsWith('hectograph /') && !k.endsWith('unreadable')), '"
                            + bad + "') || sessionStorage.clear()");
            browser.open(server.at(PAPER));
            browser.value(KEEP + ".click()");
            browser.open(server.at("index.html"));
            assertThat(browser.value(KEPT)).as(bad).isEqualTo("1");
            browser.open(server.at(PAPER));
            browser.value(KEEP + ".click()");
        }
        assertThat(browser.value("Object.entries(localStorage).find(([k]) => k.endsWith('unreadable'))[1]"))
                .isEqualTo("{broken");
    }

    @Test
    void theScriptIsSmall() {
        assertThat(BuiltSite.real().text("assets/memory.js").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(5_250);
    }
}
