package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of titles, which stand in pages and feeds as one plain string. */
final class TitleReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H<sub>2</sub>O and x<sup>2</sup> | H₂O and x²",
                "The <i>E. coli</i> of <b>Bold</b> Claims | The E. coli of Bold Claims",
                "When A < B and C > D | When A < B and C > D",
                "The <canvas> Element | The <canvas> Element",
                "Bounds for $a<i>b$ | Bounds for a < i > b",
                "$\\ell_1$ and $\\mathcal{B}$-Coder | ℓ₁ and ℬ-Coder",
                "What &amp; Means | What & Means",
                "]]> in Print | ]]> in Print",
            })
    void titleIsPlainUnicode(String written, String plain) {
        Problems problems = new Problems();
        String read = new TitleReader(Macros.NONE)
                .read(written, Origin.of("a.md"), problems)
                .plain();
        assertThat(read).isEqualTo(plain);
        assertThat(problems.list()).isEmpty();
    }
}
