package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query finds, and what the page says of it: the wanted answers were named before. */
@EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
final class SearchAnswersIT {

    private static SearchPage page;
    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        page = new SearchPage(profile);
        browser = page.browser;
        server = page.server;
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
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
            1511.06422                           | All you need is a good init
            arXiv:1511.06422v7                   | All you need is a good init
            arXiv: 1511.06422 [cs.LG]            | All you need is a good init
            https://arxiv.org/pdf/1511.06422v2.pdf | All you need is a good init
            https://huggingface.co/papers/1511.06422 | All you need is a good init
            10.48550/arXiv.1511.06422            | All you need is a good init
            https://doi.org/10.48550/arXiv.1511.06422 | All you need is a good init
            mishkin2015all                       | All you need is a good init
            all you need is a good init.         | All you need is a good init
            “All You Need is a Good Init”        | All you need is a good init
            2015                                 | All you need is a good init
            author:mishkin year:<2020            | All you need is a good init
            title:init                           | All you need is a good init
            venue:iclr init year:2015            | All you need is a good init
            LoGAH - predicting 774 million parameter transformers using graph hypernetworks with 1/100 parameters | LoGAH: Predicting 774-Million-Parameter Transformers using Graph HyperNetworks with 1/100 Parameters
            Can We Scale Transformers to Predict Parameters of Diverse ImageNet Models | Can We Scale Transformers to Predict Parameters of Diverse ImageNet Models?
            continual pre-training of large language models, how to rewarm your model | Continual Pre-Training of Large Language Models: How to (re)warm your model?
            "When to pretrain graph neural networks? from data generation perspective" | When to Pre-Train Graph Neural Networks? From Data Generation Perspective!
            dpot                                 | DPOT: Auto-Regressive Denoising Operator Transformer for Large-Scale PDE Pre-Training
            pde pretraining has:code             | DPOT: Auto-Regressive Denoising Operator Transformer for Large-Scale PDE Pre-Training
            muppet                               | Muppet: Massive Multi-task Representations with Pre-Finetuning
            zebra llama                          | Zebra-Llama: Towards Extremely Efficient Hybrid Models
            topic:machine-translation copying    | On the Copying Behaviors of Pre-Training for Neural Machine Translation
            weight subcloning                    | Weight subcloning: direct initialization of transformers using larger pretrained ones
            """)
    void theWantedPaperComesFirst(String query, String title) {
        if (!browser.value("typeof shown === 'number' && !location.search.includes('sort=')")
                .equals(true)) {
            page.ask("lora");
        }
        browser.value("(input.value = arguments[0], go(true))", query);
        browser.await("shown === turn");
        assertThat(page.titles().stream().findFirst().map(Object::toString)).contains(title);
    }

    @Test
    void phrasesMinusAndFiltersNarrow() {
        page.ask("language model");
        long loose = page.found();
        page.ask("\"language model fine-tuning\"");
        assertThat(page.found()).isPositive().isLessThan(loose);
        page.ask("language model -lora");
        assertThat(page.found()).isPositive().isLessThan(loose);
        page.ask("language model year:2024");
        long year = page.found();
        assertThat(year).isPositive().isLessThan(loose);
        page.ask("language model year:2024 topic:weight-initialization");
        assertThat(page.found()).isPositive().isLessThan(year);
        page.ask("-lora");
        assertThat(page.found()).isPositive().isLessThan(119);
        page.ask("author:malladi");
        assertThat(browser.value("list.querySelector('.by mark').textContent")).isEqualTo("Malladi");
        page.ask("language model has:code");
        assertThat(page.found()).isPositive().isLessThan(loose);
        page.ask("xyzzyplugh");
        assertThat(page.status()).isEqualTo("No paper found.");
    }

    @Test
    void yearsAreWrittenInManyWays() {
        page.ask("lora");
        long all = page.found();
        page.ask("lora year:2025-");
        long since = page.found();
        assertThat(since).isPositive().isLessThan(all);
        for (String same : List.of("year:2025..", "year:>2024", "year:>=2025", "year:2025..2099", "-year:<2025")) {
            page.ask("lora " + same);
            assertThat(page.found()).as(same).isEqualTo(since);
        }
        page.ask("lora year:-2024");
        assertThat(page.found()).isEqualTo(all - since);
        page.ask("lora 2024");
        long bare = page.found();
        page.ask("lora year:2024");
        assertThat(bare).isGreaterThanOrEqualTo(page.found());
    }

    @ParameterizedTest
    @CsvSource({"SSL, 15, Self-supervised learning", "LLM, 41, Language models", "PEFT, 10, Parameter-efficient tuning"
    })
    void otherNamesOfTopicsCount(String query, long papers, String topic) {
        page.ask(query);
        assertThat(page.found()).isGreaterThanOrEqualTo(papers);
        assertThat(page.offers()).anyMatch(offer -> offer.startsWith("Topic: " + topic));
    }

    @ParameterizedTest
    @CsvSource({
        "malladi, Author: Sadhika Malladi, authors/sadhika-malladi.html",
        "2024, Year: 2024, years/2024.html",
        "iclr, Venue: ICLR, search.html?q=venue%3A%22ICLR%22",
        "machine translation, Topic: Machine translation, topics/machine-translation/index.html"
    })
    void whatMatchesIsOfferedAboveThePapers(String query, String label, String href) {
        page.ask(query);
        assertThat(page.offers()).anyMatch(offer -> offer.startsWith(label));
        assertThat(browser.value("[...document.querySelectorAll('#offers a')].map(a => a.href).join(' ')"))
                .asString()
                .contains(server.at(href));
    }

    @Test
    void wholeWordsComeBeforeBeginnings() {
        page.ask("Li");
        Object first = browser.value(
                "list.children.length && [...list.children].slice(0, 5).every(one => [...one.querySelectorAll('mark')]"
                        + ".some(mark => mark.textContent === 'Li' || mark.textContent === 'LI')"
                        + " || one.querySelector('.by').textContent.includes('other'))");
        assertThat(first).isEqualTo(true);
        assertThat(page.offers()).allMatch(offer -> offer.matches("Author: .* Li"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foo:bar lora    | There is no filter “foo:”
            lora year:last  | “last” is no year
            lora has:video  | “has:video” is not known
            "lora           | A quotation mark is missing
            2401.99999      | No paper here has arXiv 2401.99999
            10.1000/zzz     | No paper here has DOI 10.1000/zzz
            """)
    void whatIsNotUnderstoodIsSaid(String query, String said) {
        page.ask(query);
        assertThat(page.status()).asString().contains(said);
    }

    @Test
    void noEndIsEmptyAndNoMessageContradictsItself() {
        page.ask("hypernetxy");
        assertThat(page.status()).isEqualTo("2 papers found. Searched for hypernet… instead of “hypernetxy”.");
        page.ask("catastrofical");
        assertThat(page.status()).isEqualTo("No paper found.");
        assertThat(page.offers()).containsExactly("Did you mean catastrophic?");
        page.ask("xyzzyplugh");
        assertThat(page.offers()).hasSize(3).allMatch(offer -> offer.startsWith("Topic: "));
        assertThat(browser.value("document.querySelector('#browse nav').checkVisibility()"))
                .isEqualTo(true);
        page.ask("lora year:1999");
        assertThat(page.offers()).containsExactly("Without the filter: lora, 10 papers");
        page.ask("2401.99999");
        assertThat(page.offers()).containsExactly("Look elsewhere: arXiv 2401.99999");
        page.ask("of the");
        assertThat(page.status()).isEqualTo("119 papers found. Words as common as these are not looked for.");
    }

    @Test
    void resultsAreSortedByDate() {
        browser.open(server.at("search.html?q=lora&sort=oldest"));
        browser.await(page.settled());
        String years =
                "[...list.querySelectorAll('.meta')].map(meta => meta.textContent.match(/[A-Z][a-z]+ (\\d{4})/)[1])";
        assertThat(browser.value("(years => years.join() === [...years].sort().join())(" + years + ")"))
                .isEqualTo(true);
        browser.value("(narrow.sort.value = 'newest', narrow.sort.onchange())");
        browser.await("location.search.endsWith('newest')");
        browser.await("(years => years.join() === [...years].sort().reverse().join())(" + years + ")");
        assertThat(browser.value("(years => years.join() === [...years].sort().reverse().join())(" + years + ")"))
                .isEqualTo(true);
    }
}
