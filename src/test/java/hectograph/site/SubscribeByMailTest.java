package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that says how to subscribe, where there is mail. */
final class SubscribeByMailTest {

    @TempDir
    Path folder;

    @Test
    void aSiteThatMailsHasLinksThatAskForIt() {
        TinySite site = TinySite.in(folder, "");
        assertThat(site.build().file("feeds.html")).doesNotContain("mailto:");
        TinySite.Built built = site.with("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                mail: {from: "Tiny <papers@tiny.example>", subscribe: "jo+in&all@tiny.example"}
                """).build();
        assertThat(Jsoup.parse(built.file("feeds.html"))
                        .select("a[href^=mailto:]")
                        .eachAttr("href"))
                .containsExactly(
                        "mailto:jo+in%26all@tiny.example?subject=subscribe",
                        "mailto:jo+in%26all@tiny.example?subject=subscribe%20weekly");
    }
}
