package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.model.Today;
import hectograph.properties.Builds;
import hectograph.properties.Folder;
import hectograph.serve.Serve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page under the strict Content-Security-Policy that {@code headers:} writes, in a real Chromium. */
final class PolicyIT {

    private static Browser browser;
    private static Serve serve;
    private static Path site;

    @BeforeAll
    static void open(@TempDir Path folder, @TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        browser.width(1280);
        browser.onEveryPage("""
                window.refused = [];
                document.addEventListener('securitypolicyviolation',
                    e => refused.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
                """);
        Path content = folder.resolve("content");
        Folder.copy(Path.of("src/test/resources/golden/content"), content);
        Files.writeString(
                content.resolve("site.yaml"),
                "\nheaders: [netlify, apache]\ncompress: gzip\n",
                StandardOpenOption.APPEND);
        for (int i = 0; i < 12; i++) { // enough for a map
            Folder.write(
                    content,
                    "papers/more-" + i + ".md",
                    "---\ntitle: More of number " + i + "\nadded: 2026-11-1" + i % 10 + "\n---\nText about $x_" + i
                            + "$.\n");
        }
        site = folder.resolve("site");
        Builds.build(content, site);
        serve = Serve.built(
                site,
                new Serve.Settings(
                        content, Path.of("templates"), "", 0, true, false, () -> Today.of(TinySite.TODAY), "", 2));
        Thread thread = new Thread(serve::run, "serve");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (serve != null) {
            serve.close();
        }
    }

    @Test
    void everyPagePasses() throws IOException {
        TreeSet<String> kinds = new TreeSet<>();
        for (String path : TinySite.tree(site).keySet()) {
            String kind = path.replaceFirst("^([a-z]+)/[^/]*\\.html$", "$1/*");
            if (path.endsWith(".html") && !path.startsWith(".") && kinds.add(kind)) {
                browser.open(serve.address() + path);
                assertThat(browser.await("document.readyState == 'complete'"))
                        .as(path)
                        .isEqualTo(true);
                assertThat((List<?>) browser.value("refused")).as(path).isEmpty();
            }
        }
        assertThat(kinds)
                .contains("index.html", "map.html", "search.html", "feeds.html", "404.html", "papers/*", "days/*");
    }

    @Test
    void aPageThatBreaksThePolicyIsSeen() {
        browser.open(serve.address() + "index.html");
        browser.value("(() => {const s = document.createElement('script'); s.textContent = 'window.ran = true';"
                + " document.head.append(s)})()");

        assertThat(browser.value("window.ran")).isNull();
        assertThat((List<?>) browser.await("refused.length && refused")).isNotEmpty();
    }

    @Test
    void theSearchAnswersUnderThePolicy() {
        browser.open(serve.address() + "search.html?q=number");

        assertThat(browser.await("document.querySelectorAll('main article').length > 3"))
                .isEqualTo(true);
        assertThat((List<?>) browser.value("refused")).isEmpty();
    }

    @Test
    void headersAreThoseOfTheFile() {
        String heads = "fetch('" + serve.address() + "%s').then(r => r.headers.get('%s'))";
        browser.open(serve.address() + "index.html");

        assertThat(browser.await(heads.formatted("atom.xml", "content-type")))
                .isEqualTo("application/atom+xml; charset=utf-8");
        assertThat(browser.await(heads.formatted("assets/style.css", "cache-control")))
                .isEqualTo("public, max-age=3600, stale-while-revalidate=86400");
        assertThat(browser.await(heads.formatted("index.html", "content-encoding")))
                .isEqualTo("gzip");
    }
}
