package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.quality.BuiltSite.Page;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What crawlers are told is what there is for readers. */
final class SitemapIT {

    static List<BuiltSite> sites() {
        return BuiltSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theSitemapListsThePagesForReaders(BuiltSite site) throws IOException {
        List<String> canonical = site.pages().stream()
                .map(Page::document)
                .filter(page -> page.select("meta[http-equiv=refresh]").isEmpty())
                .filter(page -> !page.location().endsWith("/404.html"))
                .filter(page -> !page.location().endsWith("/reading.html")) // what is there is the reader's own
                .map(page -> page.select("link[rel=canonical]").attr("href"))
                .toList();
        Document sitemap = Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser());
        List<String> listed =
                sitemap.select("url > loc").stream().map(Element::text).toList();

        assertThat(listed).doesNotHaveDuplicates().allMatch(address -> address.startsWith(site.url()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(canonical);
        assertThat(sitemap.select("lastmod").eachText()).allMatch(day -> day.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void robotsFindTheSitemap(BuiltSite site) {
        assertThat(site.text("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: " + site.url() + "sitemap.xml\n");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageSaysItsAddress(BuiltSite site) throws IOException {
        for (Page page : site.pages()) {
            boolean elsewhere = page.path().equals("404.html")
                    || !page.document().select("meta[http-equiv=refresh]").isEmpty();
            if (!elsewhere) {
                String address = site.url() + page.path().replaceFirst("(^|/)index\\.html$", "$1");
                assertThat(page.document().select("link[rel=canonical]").eachAttr("href"))
                        .as(page.path())
                        .containsExactly(address);
            }
        }
    }
}
