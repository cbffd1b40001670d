package hectograph.tex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "$\\mathcal{B}$-Coder: Value-Based => ℬ-Coder: Value-Based",
                "Learning in $\\ell_1$ => Learning in ℓ₁",
                "\\\"{o}\\\"o{\\\"o} => ööö",
                "na\\\"{\\i}ve na\\\"\\i ve => naïve naïve",
                "\\'e \\`a \\^o \\~n \\=a \\.z => é à ô ñ ā ż",
                "\\c{c} \\v{s} \\H{o} \\u g \\k{a} \\r a \\d{s} => ç š ő ğ ą å ṣ",
                "stra\\ss e \\o{} \\l\\'od\\'z \\AA ngstr\\\"om => straße ø łódź Ångström",
                "H$_2$O and H<sub>2</sub>O => H₂O and H₂O",
                "``a'' `b' don't => “a” ‘b’ don't",
                "a ''b c'' (''d'') 5''x, ''e => a “b c” (“d”) 5''x, ''e",
                "3--5 --- x => 3–5 — x",
                "Figure~3, ~3x => Figure 3, ~3x",
                "50\\% \\& \\# \\_ \\$5 \\{a\\} => 50% & # _ $5 {a}",
                "\\emph{x} \\textbf{y} {\\em z} {NLP} => x y z NLP",
                "\\texttt{a\\_b} \\textsc{Sm} => a_b Sm",
                "a\\footnote{Note.} b => a (Note.) b",
                "Title\\thanks{Money} => Title",
                "a \\\\ b\\newline c => a b c",
                "10\\,000 a\\ b => 10 000 a b",
                "\\alpha-stable \\mathbb{R} 8\\times => α-stable ℝ 8×",
                "$x^2$ and $\\frac{\\begin{matrix}\\end{matrix}}{2}$ => x² and $\\frac{\\begin{matrix}\\end{matrix}}{2}$",
                "<i>E. coli</i> => E. coli",
                "x\\textsubscript{2} x\\textsuperscript{th} => x₂ xᵗʰ",
                "\\href{https://a.org}{here} \\url{https://b.org} => here https://b.org",
                "\\LaTeX{} and \\TeX => LaTeX and TeX",
                "e\u0301 => é",
            })
    void texBecomesPlainUnicode(String tex, String expected) {
        assertThat(TexText.plain(tex, Macros.NONE).text()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "(\\eg BERT) \\ie, this => (e.g. BERT) i.e., this",
                "Li \\etal. said, \\etc. \\wrt{} x => Li et al. said, etc. w.r.t. x",
                "GPT\\xspace is => GPT is",
                "\\emph{x} \\textit{y }\\textbf{z} => *x* *y* **z**",
                "\\emph{a \\emph{b} c\\emph{}} => *a b c*",
                "\\texttt{a\\_b} => `a_b`",
                "\\url{https://a.org/x\\_y} => <https://a.org/x_y>",
                "\\href{https://a.org}{text} => [text](https://a.org)",
                "\\href{javascript:alert(1)}{text} => text",
                "as in~\\cite{a}, and \\citep[p.~3]{b}. => as in, and.",
                "math $a_1 * b_2$ and \\(c\\) => math $a_1 * b_2$ and $c$",
                "$ x_1 $ but $ 5 or $ 6 => $x_1$ but $ 5 or $ 6",
                "\\$5 and 5\\$ => $5 and 5$",
                "\\$x\\$ => \\$x\\$",
                "$a<b$ => $a< b$",
                "snake_case and a * b => snake_case and a * b",
                "*x* and _y_ => \\*x\\* and \\_y\\_",
                "<img src=x> but p < 0.05 => \\<img src=x> but p < 0.05",
                "[1] but [a](b) => [1] but [a\\](b)",
                "# not a heading => \\# not a heading",
                "- no item => \\- no item",
                "1. no item => 1\\. no item",
                "&amp; & => \\&amp; &",
                "a \\textbackslash* => a \\\\*",
                "\\unknown{arg} and \\other => arg and \\other",
                "``mixed\" and ``a'' => “mixed” and “a”",
                "of order mathcal{O}(n) => of order mathcal{O}(n)",
                "Done.\\blfootnote{*Cut off => Done.",
                "CO_{2} and 10^{-3} but C_{Phi circ} => CO₂ and 10⁻³ but C_{Phi circ}",
                "use `code` here => use `code` here",
                "\\begin{equation}a=b\\end{equation} => $$a=b$$",
            })
    void texBecomesMarkdown(String tex, String expected) {
        assertThat(TexText.markdown(tex).text()).isEqualTo(expected);
    }

    @Test
    void listsBecomeLists() {
        assertThat(TexText.markdown("""
                We: \\begin{itemize}
                \\item a one
                \\item[Two] b
                \\end{itemize} Then
                \\begin{enumerate} \\item x \\begin{itemize} \\item y \\end{itemize} \\item z \\end{enumerate}""").text()).isEqualTo("""
                We:

                - a one
                - **Two** b

                Then

                1. x
                    - y
                2. z""");
    }

    @Test
    void formulaOverLinesIsPutOnOne() {
        assertThat(TexText.markdown("$a\n+ b$").text()).isEqualTo("$a + b$");
    }

    @Test
    void whatIsLeftOutIsNoted() {
        assertThat(TexText.markdown("It works.\\blfootnote{Equal.}").notes())
                .containsExactly(new TexNote(
                        9, "left out \"\\blfootnote{Equal.}\"", "check that the sentence around it reads right"));
        assertThat(TexText.markdown("Our \\method works").notes())
                .containsExactly(new TexNote(
                        4, "unknown macro \"\\method\"", "write it in Unicode, or its text without the macro"));
        assertThat(TexText.plain("A $\\foo$", Macros.NONE).notes())
                .extracting(TexNote::offset)
                .containsExactly(3);
    }

    @Test
    void ownMacrosStandInProseToo() {
        Macros macros = Macros.of(Map.of("ours", "OurNet", "R", "\\mathbb{R}", "pair", "<#1, #2>", "loop", "\\loop"));
        assertThat(TexText.plain("\\ours: \\pair{a}{b} in \\R \\loop", macros).text())
                .isEqualTo("OurNet: <a, b> in ℝ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain prose, with a dash - and (brackets) [1], 50% of it; \"quoted\" & don't.",
                "First line\nsecond line\n\nNew paragraph: a < b, x_1, C++ and C#.",
                "It costs $5 and $10. See https://a.org/x_y?z=1&w=2#q.",
                "pre-training (RL) * of models",
                "Unicode: α → β, “quotes”, 20–30 °C",
                "A list:\n\n2020. was a year"
            })
    void proseWithoutTexComesBackUnchanged(String prose) {
        assertThat(TexText.markdown(prose).text()).isEqualTo(prose.replace("\n\n2020.", "\n\n2020\\."));
        assertThat(TexText.markdown(prose).notes()).isEmpty();
    }
}
