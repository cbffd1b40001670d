package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeaderRulesTest {

    @TempDir
    private Path folder;

    private TinySite.Built built(String more) {
        return TinySite.in(folder, "-- content/site.yaml --\ntitle: T\nurl: https://t.example/papers/\n" + more)
                .build();
    }

    /** Hosts join the values of one header from two rules, which makes nonsense of most. */
    @Test
    void noFileGetsAHeaderTwice() {
        TinySite.Built site = built("headers: [netlify, cloudflare]\n");
        for (String path : site.paths()) {
            Map<String, List<String>> headers = new TreeMap<>();
            String pattern = "";
            for (String line : site.file("_headers")
                    .lines()
                    .filter(each -> !each.startsWith("#"))
                    .toList()) {
                if (!line.startsWith(" ")) {
                    pattern = line.replace(".", "\\.").replace("*", ".*");
                } else if (("/" + path).matches(pattern)) {
                    headers.computeIfAbsent(line.substring(0, line.indexOf(':')), key -> new ArrayList<>())
                            .add(line);
                }
            }
            assertThat(headers)
                    .as(path)
                    .allSatisfy((name, values) -> assertThat(values).hasSize(1));
            assertThat(headers).as(path).containsKey("  Content-Security-Policy");
        }
    }

    /** Cloudflare Pages reads 100 rules and 2,000 characters a line. */
    @Test
    void theFileIsOneThatHostsRead() {
        String headers = HeaderRules.headers();

        assertThat(headers.lines().filter(line -> line.startsWith("/")))
                .hasSizeLessThan(50)
                .doesNotHaveDuplicates();
        assertThat(headers.lines()).allMatch(line -> line.length() < 1_000);
        assertThat(headers.lines().filter(line -> line.startsWith("/")))
                .allMatch(pattern -> pattern.chars().filter(c -> c == '*').count() <= 1);
    }

    @Test
    void apacheKnowsThePathOfTheSite() {
        TinySite.Built site = built("headers: apache\ncompress: gzip\n");

        assertThat(site.file(".htaccess"))
                .contains("ErrorDocument 404 /papers/404.html\n")
                .contains("Header set Content-Security-Policy \"default-src 'none'")
                .contains("<If \"%{REQUEST_URI} =~ m#^/papers/.*atom\\.xml$#\">\nForceType \"application/atom+xml")
                .contains("RewriteCond %{REQUEST_FILENAME}.gz -f");
        assertThat(site.paths()).doesNotContain("_headers");
    }

    @Test
    void slipsAreSaid() {
        assertThat(built("host: gitub\nheaders: [netlify, nginx]\ncompress: [gzip, brotly]\n")
                        .problems())
                .containsExactly(
                        "content/site.yaml:3:7: error: no host \"gitub\" (did you mean \"github\"?)",
                        "content/site.yaml:4:20: error: no headers \"nginx\" (known are netlify, cloudflare, apache)",
                        "content/site.yaml:5:18: error: no compress \"brotly\" (did you mean \"brotli\"?)");
    }
}
