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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The search page over the 119 papers in a real Chromium, from a server and from disk. */
@EnabledIf(value = "hectograph.quality.BuiltSite#isOurs", disabledReason = "content/ holds other papers")
final class SearchIT {

    private static final String SETTLED = "status.textContent && (hits.length === 0 || document.querySelector('"
            + "[name=year] label') && list.querySelector('.gist').textContent)";

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        server = new SiteServer(BuiltSite.real().folder(), "/");
        browser.width(1280);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    private static void ask(String query) {
        browser.open(server.at("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        assertThat(browser.await(settled())).as(query).isNotEqualTo(false);
    }

    private static String settled() {
        return SETTLED.replace("status.", "document.getElementById('status').");
    }

    private static List<?> titles() {
        return (List<?>) browser.value("[...list.querySelectorAll('.title a')].map(a => a.textContent)");
    }

    private static long found() {
        return (Long) browser.value("hits.length");
    }

    @Test
    void wordsAreFoldedAsInTheIndex() throws IOException {
        ask("lora");
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/vectors.txt"))) {
            int equals = line.indexOf(" =");
            String text = line.substring(0, equals).replace("\\u00ad", "\u00ad");
            Object terms =
                    browser.value("(text => (text.match(units) || []).flatMap(unit => { const parts = split(unit);"
                            + " return [...parts.filter(kept), ...parts[1] ? [parts.join('')] : []].map(stem); }).join(' '))(\""
                            + text + "\")");
            if (!line.substring(equals + 2).strip().equals(terms)) {
                wrong.add(line + ", but the script makes " + terms);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all you need is a good init          | All you need is a good init
            good initialisation                  | All you need is a good init
            neural tangent kernel                | A Kernel-Based View of Language Model Fine-Tuning
            kernel view fine tuning              | A Kernel-Based View of Language Model Fine-Tuning
            malladi                              | A Kernel-Based View of Language Model Fine-Tuning
            Maladi                               | A Kernel-Based View of Language Model Fine-Tuning
            mishkin init                         | All you need is a good init
            calibrated lora                      | CLoQ: Enhancing Fine-Tuning of Quantized LLMs via Calibrated LoRA Initialization
            calibrted lora                       | CLoQ: Enhancing Fine-Tuning of Quantized LLMs via Calibrated LoRA Initialization
            lora finetuning dynamics             | The Impact of Initialization on LoRA Finetuning Dynamics
            graph hypernetwroks                  | LoGAH: Predicting 774-Million-Parameter Transformers using Graph HyperNetworks with 1/100 Parameters
            tensor decomposition llm adaptation  | DoTA: Weight-Decomposed Tensor Adaptation for Large Language Models
            hyperofa schutze                     | HYPEROFA: Expanding LLM Vocabulary to New Languages via Hypernetwork-Based Embedding Initialization
            leon bottou                          | Rich Feature Construction for the Optimization-Generalization Dilemma
            behaviour copying                    | On the Copying Behaviors of Pre-Training for Neural Machine Translation
            kronecker adaptation                 | Singular Value Decomposition on Kronecker Adaptation for Large Language Model
            """)
    void theWantedPaperComesFirst(String query, String title) {
        ask(query);
        assertThat(titles().stream().findFirst().map(Object::toString)).contains(title);
    }

    @Test
    void phrasesMinusAndFiltersNarrow() {
        ask("language model");
        long loose = found();
        ask("\"language model fine-tuning\"");
        assertThat(found()).isPositive().isLessThan(loose);
        ask("language model -lora");
        assertThat(found()).isPositive().isLessThan(loose);
        ask("language model year:2024");
        long year = found();
        assertThat(year).isPositive().isLessThan(loose);
        ask("language model year:2024 topic:weight-initialization");
        assertThat(found()).isPositive().isLessThan(year);
        ask("-lora");
        assertThat(found()).isPositive().isLessThan(119);
        ask("author:malladi");
        assertThat(browser.value("list.querySelector('.by mark').textContent")).isEqualTo("Malladi");
        ask("xyzzyplugh");
        assertThat(status()).isEqualTo("Nothing found.");
    }

    @Test
    void yearsMayBeOpen() {
        ask("lora");
        long all = found();
        ask("lora year:2025-");
        long since = found();
        assertThat(since).isPositive().isLessThan(all);
        ask("lora year:-2024");
        assertThat(found()).isEqualTo(all - since);
    }

    @Test
    void aWordIsNotCutDownToAnotherUnsaid() {
        ask("hypernetxy");
        assertThat(status()).isEqualTo("2 found. Searched for hypernet…. Best match first.");
        ask("catastrophical");
        assertThat(status()).isEqualTo("Nothing found.");
    }

    @Test
    void nothingMatchesBestWhenNoWordIsLookedFor() {
        ask("of the");
        assertThat(status()).isEqualTo("119 found.");
    }

    private static Object status() {
        return browser.value("document.getElementById('status').textContent");
    }

    @Test
    void aFacetCountsAndNarrowsAndTheWayBackStands() {
        ask("initialization");
        long all = found();
        String check = "document.querySelector('[name=topic] label')";
        String count = String.valueOf(browser.value(check + ".querySelector('.count').textContent"));
        browser.value(check + ".querySelector('input').click()");
        browser.await("hits.length === " + count);
        assertThat(found()).isEqualTo(Long.parseLong(count)).isLessThanOrEqualTo(all);
        assertThat(browser.address()).contains("topic%3A");
        browser.back();
        browser.await("hits.length === " + all);
        assertThat(found()).isEqualTo(all);
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
        browser.await(settled());
        assertThat(found()).isPositive();
        browser.type(Keys.ENTER);
        browser.await("location.search.includes('low-rank')");
        browser.await(settled());
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
        browser.await(settled());
        assertThat(found()).isPositive();
        assertThat(browser.value("list.querySelectorAll('.gist mark').length > 0"))
                .isEqualTo(true);
        browser.follow("#hits a");
        assertThat(browser.title()).doesNotContain("not found").contains("Hectograph");
    }

    @Test
    void nobodyIsBarredFromResults() {
        for (int width : List.of(390, 1280)) {
            browser.width(width);
            ask("lora");
            for (String scheme : List.of("light", "dark")) {
                browser.scheme(scheme);
                assertThat(browser.faults()).as("%d, %s", width, scheme).isEmpty();
            }
        }
    }

    @Test
    void withoutScriptsTheListsAreNamed() {
        Document page = Jsoup.parse(BuiltSite.real().text("search.html"));
        assertThat(page.select("noscript").text()).contains("lists below");
        assertThat(page.select("nav[aria-label=Lists] a").eachAttr("href"))
                .contains("topics/index.html", "authors/index.html", "papers/index.html");
    }

    @Test
    void theScriptsAreSmall() {
        for (String script : List.of("assets/search.js", "assets/search-more.js")) {
            int bytes = BuiltSite.real().text(script).getBytes(StandardCharsets.UTF_8).length;
            assertThat(bytes).as(script).isLessThanOrEqualTo(8 * 1024);
        }
    }
}
