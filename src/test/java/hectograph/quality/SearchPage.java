package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The search page over the 119 papers in a real Chromium. */
final class SearchPage implements AutoCloseable {

    private static final String SETTLED = "typeof hits === 'object' && hits && status.textContent && !browse.hidden"
            + " && typeof shown === 'number' && shown === turn";

    final Browser browser;
    final SiteServer server;

    SearchPage(Path profile) throws IOException {
        browser = Browser.start(profile);
        server = new SiteServer(BuiltSite.real());
        browser.width(1280);
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }

    void ask(String query) {
        browser.open(server.at("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        assertThat(browser.await(settled())).as(query).isNotEqualTo(false);
    }

    String settled() {
        return SETTLED.replace("status.", "document.getElementById('status').");
    }

    List<?> titles() {
        return (List<?>) browser.value("[...list.querySelectorAll('.title a')].map(a => a.textContent)");
    }

    long found() {
        return (Long) browser.value("hits.length");
    }

    List<String> offers() {
        return ((List<?>) browser.value("[...document.querySelectorAll('#offers li')].map(li => li.textContent)"))
                .stream().map(String::valueOf).toList();
    }

    Object status() {
        return browser.value("document.getElementById('status').textContent");
    }
}
