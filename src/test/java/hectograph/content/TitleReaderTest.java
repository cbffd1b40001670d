package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import org.junit.jupiter.api.Test;
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
                "Schr\\\"odinger Bridges for \\$100 | Schrödinger Bridges for $100",
                "{BERT} and {G}{P}{T}: a Study | BERT and GPT: a Study",
                "``Quoted'' --- Dash--Case~1 | “Quoted” — Dash–Case 1",
                "\\emph{Deep} {\\it Nets} of $x_{1}$ at 5\\% | Deep Nets of x₁ at 5%",
                "Inks &ndash; 50% of_things in CO$_2$ | Inks – 50% of_things in CO₂",
                "O'Neil's \\L{}odz: na\\\"ive Erd{\\H{o}}s | O'Neil's Łodz: naïve Erdős",
                "From \\$5 to \\$6 in $n$ Steps | From $5 to $6 in n Steps",
                "US$ 5 {and} US$ 6 | US$ 5 and US$ 6",
                "$\\sim$70% of It | ∼70% of It",
            })
    void titleIsPlainUnicode(String written, String plain) {
        Problems problems = new Problems();
        String read = new TitleReader(Macros.NONE, true)
                .read(written, Origin.of("a.md"), problems)
                .plain();
        assertThat(read).isEqualTo(plain);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void anUnknownCommandIsReported() {
        Problems problems = new Problems();
        new TitleReader(Macros.NONE, true).read("Of \\nosuch{Things}", Origin.of("a.md"), problems);
        assertThat(problems.list())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString()).contains("unknown macro \"\\nosuch\" in the title"));
    }

    @Test
    void aFormulaInATitleIsNoLinkWithinTheTitlesOwn() {
        String html = new TitleReader(Macros.NONE, true)
                .read("See $\\href{https://evil.example}{x}$", Origin.of("a.md"), new Problems())
                .html()
                .markup();
        assertThat(html).contains("<math").doesNotContain("<a", "</a");
    }

    @Test
    void texStaysWhereASiteWantsIt() {
        String plain = new TitleReader(Macros.NONE, false)
                .read("{A}~B -- \\emph{C}", Origin.of("a.md"), new Problems())
                .plain();
        assertThat(plain).isEqualTo("{A}~B -- \\emph{C}");
    }
}
