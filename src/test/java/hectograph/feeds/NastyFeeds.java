package hectograph.feeds;

import static hectograph.feeds.Reading.items;
import static hectograph.feeds.Reading.json;
import static hectograph.feeds.Reading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The site of nasty texts, built once for all tests of the rules, and its feeds. */
final class NastyFeeds {

    static final String BASE = "https://feeds.example/sub/";
    static final String TAG = "tag:copies.example,2024:";
    static final TinySite.Built SITE = build();
    static final Document ATOM = xml(SITE.file("atom.xml"));
    static final Document RSS = xml(SITE.file("rss.xml"));
    static final List<Map<String, Object>> ITEMS = items(json(SITE.file("feed.json")));

    private NastyFeeds() {}

    private static TinySite.Built build() {
        try {
            Path folder = Files.createTempDirectory("nasty-feeds");
            folder.toFile().deleteOnExit();
            TinySite.Built built = TinySite.in(folder, FeedSites.NASTY).build();
            assertThat(built.problems()).isEmpty();
            return built;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> feeds(String ending) {
        return SITE.paths().stream().filter(path -> path.endsWith(ending)).toList();
    }

    static List<String> xmlFeeds() {
        return SITE.paths().stream()
                .filter(path -> path.endsWith(".xml") && !path.equals("sitemap.xml"))
                .toList();
    }

    static List<String> atomFeeds() {
        return xmlFeeds().stream().filter(path -> !path.endsWith("rss.xml")).toList();
    }

    static List<String> jsonFeeds() {
        return SITE.paths().stream()
                .filter(path -> path.endsWith("feed.json") || path.equals("digest.json") || path.equals("weekly.json"))
                .toList();
    }
}
