package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.serve.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/** A site that is served while it is written, in a real Chromium that nobody touches after a page was opened. */
final class ServeIT {

    private static Browser browser;

    @TempDir
    Path folder;

    private Served served;

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        browser.width(1280);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        Served.write(folder, "content/site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        Served.write(folder, "content/papers/a.md", paper("First paper", ""));
        Served.write(folder, "content/papers/draft.md", paper("Not yet", "draft: true\n"));
        Served.copyTemplates(folder);
        served = new Served(folder);
    }

    @AfterEach
    void stop() {
        browser.open("about:blank");
        served.close();
    }

    private static String paper(String title, String more) {
        return "---\ntitle: " + title + "\nadded: 2026-11-20\n" + more + "---\n" + "A long abstract.\n\n".repeat(80);
    }

    private static String written(String title, String first) {
        return paper(title, "").replace("---\nA long", "---\n" + first + "\n\nA long");
    }

    /** Asks again and again: a script that waits in the page would go with it when the page reloads. */
    private static void await(String expression) {
        await(expression, 20);
    }

    private static void await(String expression, int pause) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                if (Boolean.TRUE.equals(browser.value(expression))) {
                    return;
                }
                Thread.sleep(pause);
            } catch (WebDriverException e) {
                // The page is being replaced.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(browser.value(expression)).as(expression).isEqualTo(true);
    }

    /** The page as a script sees it, but for the edition that it names. */
    private static final String DOM = "document.documentElement.outerHTML.replace(/data-edition=\"[^\"]*\"/, '')"
            + ".replace(/<aside aria-label=\"Preview.*?<.aside>/, '')";

    /** The page once all that was under way has come to rest: it was the same for three quarters of a second. */
    private static String settled() {
        String same = "document.readyState === 'complete' && document.documentElement.outerHTML === window.was"
                + " && ++window.still > 4 || (document.documentElement.outerHTML !== window.was"
                + " && ((window.was = document.documentElement.outerHTML), (window.still = 0), false))";
        await(same, 150);
        return String.valueOf(browser.value(DOM));
    }

    private static void heading(String text) {
        await("!!document.querySelector('h1') && document.querySelector('h1').textContent.includes('" + text + "')");
    }

    @Test
    void aSavedPaperShowsItselfWhereTheReaderWas() {
        browser.open(served.at("papers/a.html"));
        browser.value("scrollTo(0, 700)");
        await("scrollY > 600");
        served.save("content/papers/a.md", paper("Second thoughts", ""));
        heading("Second thoughts");
        await("scrollY > 600");
        served.save("content/papers/b.md", paper("Another", ""));
        browser.open(served.at(""));
        await("document.body.textContent.includes('Another')");
    }

    @Test
    void aPageThatStaysTheSameIsNotLoadedAgain() {
        served.save("content/papers/b.md", paper("Another", ""));
        served.edition();
        browser.open(served.at("papers/a.html"));
        browser.value("window.mine = 'still here'");
        served.save("content/papers/b.md", paper("Another", "").replace("long", "longer"));
        await("fetch('/papers/b.md').then(r => r.text()).then(t => window.theirs = t),"
                + " (window.theirs || '').includes('longer')"); // and so all that follows has been shown
        await("window.mine === 'still here'");
        served.save("content/topics/fresh.md", "---\ntitle: Fresh\n---\n");
        served.save("content/papers/a.md", paper("First paper", "topics: [fresh]\n"));
        await("document.body.textContent.includes('Fresh') && !window.mine");
    }

    @Test
    void whatIsWrittenChangesUnderTheReadersEyes() {
        browser.open(served.at("papers/a.html"));
        heading("First paper");
        String text = written("First paper", "An *open* abstract.");
        served.save("content/papers/a.md", text);
        await("!!document.querySelector('.abstract em')");
        browser.open(served.at("papers/a.html"));
        browser.value("window.mine = 1");
        await("performance.getEntriesByName(location.href, 'resource').some(read => read.responseEnd > 0)");
        served.save("content/papers/a.md", text + "\nThe end, [at last](https://example.org/).\n");
        await("!!document.querySelector('a[href=\"https://example.org/\"]')");
        assertThat(browser.value("window.mine")).isEqualTo(1L);
    }

    @Test
    void whatAPageLoadsIsLoadedAgain() {
        served.save("static/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        served.edition();
        for (String file : List.of("templates/assets/theme.js", "static/picture.svg", "content/site.yaml")) {
            browser.open(served.at("papers/a.html"));
            browser.value("window.mine = 1");
            await("performance.getEntriesByName(location.href, 'resource').some(read => read.responseEnd > 0)");
            served.save(file, served.text(file) + "\n");
            await("!window.mine");
        }
        browser.tab(1);
        String style = served.text("templates/assets/style.css");
        served.save("templates/assets/style.css", style + "\nh1 { outline: 3px solid rgb(1, 2, 3) }\n");
        served.save("content/papers/a.md", paper("First paper", "") + "The end.\n");
        browser.tab(0);
        await("document.body.textContent.includes('The end.')");
        await("getComputedStyle(document.querySelector('h1')).outlineWidth === '3px'");
        browser.closeTabs();
    }

    @Test
    void aPageChangedInPlaceIsThePageThatLoads() {
        List<String> edits = List.of(
                paper("A title with <i>marks</i> & \"quotes\"", ""),
                written("One", "A *much* **longer** abstract with `code`."),
                written("One", "- a list\n- of two\n\n1. and three\n\n> said"),
                written("One", "Of $\\frac{a}{b}$ and $$\\sum_i x_i$$."),
                written("One", "| a | b |\n|---|---|\n| 1 | 2 |"),
                paper("Two", "authors: [Ada Lovelace, Emmy Noether]\n"),
                paper("Two", "authors: [Ada Lovelace]\ndate: 1843-10-01\n"),
                paper("Three", "links:\n  pdf: https://example.org/a.pdf\n"),
                paper("Three", "draft: true\n"),
                written("Three", "<script>alert(1)</script><b onclick=x>bold</b>."),
                paper("The end", ""));
        browser.open(served.at("papers/a.html"));
        for (int i = 0; i < edits.size(); i++) {
            String marked = edits.get(i) + "This is edit " + i + ".\n";
            served.save("content/papers/a.md", marked);
            await("document.body.textContent.includes('This is edit " + i + ".')");
            String inPlace = settled();
            browser.open(served.at("papers/a.html"));
            assertThat(settled()).isEqualTo(inPlace);
        }
    }

    @Test
    void aMistakeShowsItselfAndGoesWhenItIsMended() {
        browser.open(served.at("papers/a.html"));
        heading("First paper");
        served.save("content/papers/a.md", paper("First paper", "tpoics: []\n"));
        heading("1 error");
        await("document.body.textContent.includes('a.md:4:1')");
        assertThat(browser.faults()).isEmpty();
        served.save("content/papers/a.md", paper("Mended", ""));
        heading("Mended");
        String frame = served.text("templates/paper.ftlh");
        served.save("templates/paper.ftlh", frame + "${nothing}");
        heading("1 error");
        served.save("templates/paper.ftlh", frame);
        heading("Mended");
        served.save("content/site.yaml", "title: Tiny\nurl: no address\n");
        heading("1 error");
        served.save("content/site.yaml", "title: Other\nurl: https://tiny.example/\n");
        await("document.title.includes('Other')");
    }

    @Test
    void aPaperIsRenamedDeletedAndWrittenAgainUnderOpenTabs() throws IOException {
        Path papers = folder.resolve("content/papers");
        browser.open(served.at("papers/index.html"));
        await("!!document.querySelector('a[href=\"a.html\"]')");
        Files.move(papers.resolve("a.md"), papers.resolve("z.md"));
        await("!!document.querySelector('a[href=\"z.html\"]') && !document.querySelector('a[href=\"a.html\"]')");
        browser.open(served.at("papers/z.html"));
        heading("First paper");
        Files.delete(papers.resolve("z.md"));
        heading("not found");
        assertThat(browser.faults()).allMatch(fault -> fault.toString().contains("404"));
        served.save("content/papers/z.md", paper("Back again", ""));
        heading("Back again");
    }

    @Test
    void aStyleSheetIsSwappedInPlace() {
        browser.open(served.at("papers/a.html"));
        browser.value("window.still = 1");
        String style = served.text("templates/assets/style.css");
        served.save("templates/assets/style.css", style + "\nh1 { outline: 3px solid rgb(1, 2, 3) }\n");
        await("getComputedStyle(document.querySelector('h1')).outlineWidth === '3px'");
        assertThat(browser.value("window.still")).isEqualTo(1L);
        served.save("content/papers/a.md", paper("After the style", ""));
        heading("After the style");
    }

    @Test
    void draftsAndWarningsAreMarked() {
        browser.open(served.at("papers/draft.html"));
        await("!!document.querySelector('aside[aria-label=Preview]')"
                + " && document.querySelector('aside[aria-label=Preview]').textContent.includes('Draft')");
        browser.open(served.at(""));
        await("document.body.textContent.includes('(draft)')");
        served.save("content/papers/a.md", paper("First paper", "").replace("A long", "A $\\nomacro$"));
        await("document.body.textContent.includes('nomacro')"); // the last time that it is loaded
        await("!!document.querySelector('aside[aria-label=Preview] a')");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void nineTabsAreUpToDateAndNoneHangs() {
        for (int i = 0; i < 9; i++) {
            browser.tab(i);
            browser.open(served.at("papers/a.html"));
            heading("First paper");
        }
        served.save("content/papers/a.md", paper("Nine times", ""));
        for (int i = 8; i >= 0; i--) {
            browser.tab(i);
            heading("Nine times");
        }
        browser.closeTabs();
    }

    @Test
    void anOpenTabFollowsANewServer() {
        browser.open(served.at("papers/a.html"));
        int port = served.port();
        served.close();
        await("!!document.querySelector('aside[aria-label=Preview]')");
        served.save("content/papers/a.md", paper("A new server", ""));
        served = new Served(folder, port);
        heading("A new server");
    }
}
