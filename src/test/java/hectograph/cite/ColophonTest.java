package hectograph.cite;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Colophon;
import hectograph.model.Elsewhere;
import hectograph.model.License;
import hectograph.model.Paper;
import hectograph.model.Publication;
import hectograph.model.Title;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a site and its papers lead. */
final class ColophonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://github.com/ada/papers/,       https://github.com/ada/papers/blob/HEAD/content/papers/a.md
            https://gitlab.com/ada/papers,        https://gitlab.com/ada/papers/-/blob/HEAD/content/papers/a.md
            https://codeberg.org/ada/papers,      https://codeberg.org/ada/papers/src/branch/main/content/papers/a.md
            """)
    void aRepositoryLeadsToAFile(String repository, String file) {
        for (String folder : List.of("content", "/home/ada/content")) {
            Colophon said = new Colophon("", repository, folder, License.NONE, List.of(), false);
            assertThat(said.fix(folder + "/papers/a.md")).isEqualTo(file);
        }
        assertThat(Colophon.NONE.fix("content/papers/a.md")).isEmpty();
    }

    @Test
    void aContactIsMailOrAPage() {
        assertThat(new Colophon("ada@example.org", "", "", License.NONE, List.of(), false).contactHref())
                .isEqualTo("mailto:ada@example.org");
        assertThat(new Colophon("https://example.org/@ada", "", "", License.NONE, List.of(), false).contactHref())
                .isEqualTo("https://example.org/@ada");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2401.00001,     '',          https://arxiv.org/html/2401.00001, https://huggingface.co/papers/2401.00001, https://api.semanticscholar.org/arXiv:2401.00001
            2311.00001,     '',          '',                                https://huggingface.co/papers/2311.00001, https://api.semanticscholar.org/arXiv:2311.00001
            hep-th/9901001, '',          '',                                '',                                       https://api.semanticscholar.org/arXiv:hep-th/9901001
            '',             10.1000/a_b, '',                                '',                                       https://api.semanticscholar.org/DOI:10.1000/a_b
            '',             '',          '',                                '',                                       ''
            """)
    void identifiersLeadElsewhere(String arxiv, String doi, String html, String models, String citations) {
        Paper paper = Cited.paper(
                "a",
                Title.text("Sets & more"),
                List.of(),
                "2024",
                "2026-11-20",
                arxiv,
                doi,
                "",
                Publication.UNKNOWN,
                List.of());
        assertThat(Elsewhere.ARXIV_HTML.address(paper)).isEqualTo(html);
        assertThat(Elsewhere.HUGGING_FACE.address(paper)).isEqualTo(models);
        assertThat(Elsewhere.SEMANTIC_SCHOLAR.address(paper)).isEqualTo(citations);
        assertThat(Elsewhere.GOOGLE_SCHOLAR.address(paper)).endsWith("?q=%22Sets+%26+more%22");
    }
}
