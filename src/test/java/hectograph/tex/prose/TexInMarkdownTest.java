package hectograph.tex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.tex.Macros;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TeX that strayed into Markdown, and Markdown that only looks like it. */
final class TexInMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "We \\emph{grow} nets | We *grow* nets",
                "\\textbf{GrowNet}, \\textit{fast}, \\texttt{grow} | **GrowNet**, *fast*, `grow`",
                "{\\em really} and {\\it so}; {\\bf bold} | *really* and *so*; **bold**",
                "\\emph{a \\textbf{b} c} \\textsc{Small} | *a **b** c* Small",
                "\\emph{a \\emph{b} c} | *a b c*",
                "re\\emph{do}ing (\\emph{x}) | re*do*ing (*x*)",
                "x\\emph{\"y\"}z | x\"y\"z",
                "CO\\textsubscript{2}, 10\\textsuperscript{3} | CO₂, 10³",
                "na\\\"ive Schr\\\"odinger Fr\\'echet Poincar\\'{e} | naïve Schrödinger Fréchet Poincaré",
                "Erd\\H{o}s, Erd{\\H{o}}s, G{\\\"o}del, \\v{C}ech, Fa\\c{c}ade | Erdős, Erdős, Gödel, Čech, Façade",
                "\\L{}ukasz and {\\O}ster, Stra\\ss e | Łukasz and Øster, Straße",
                "\\'Etienne na\\\"{\\i}ve Ma\\'nczak | Étienne naïve Mańczak",
                "``Quoted'' and ``mixed\" | “Quoted” and “mixed”",
                "Words such as `near' and `between' are | Words such as ‘near’ and ‘between’ are",
                "``a \uFDD00\uFDD1 and `` b | “a \uFDD00\uFDD1 and `` b",
                "pages 3--5, Navier--Stokes --- a dash -- an en | pages 3–5, Navier–Stokes — a dash – an en",
                "see~Fig.~1 of Lee~et~al. | see Fig. 1 of Lee et al.",
                "Lee et al.\\ (2016), 10\\,km, hy\\-phen | Lee et al. (2016), 10\u2009km, hyphen",
                "\\url{https://a.example/x_y} | <https://a.example/x_y>",
                "\\href{https://a.example/x_y}{here} | [here](<https://a.example/x_y>)",
                "so on\\ldots{} and 3\\times faster | so on… and 3× faster",
                "\\noindent We \\label{a}say \\mbox{it} | We say it",
            })
    void isReadWhereItCanNotBeMeantOtherwise(String written, String read) {
        TexText.Result result = TexInMarkdown.read(written);
        assertThat(result.text()).isEqualTo(read);
        assertThat(result.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`\\emph{x}` and ``a -- b`` and `it's`",
                "`x` and `y'` and `f'(x) = y'`",
                "```\n\\emph{x} -- ``y''\n```",
                "    \\emph{x} -- y",
                "\\\\emph{x} \\*not\\* \\_x\\_ 5\\% \\$6 \\# \\& \\{a\\}",
                "it\\'s l\\'art don\\'t \\\"quoted\\\" \\~100",
                "--flag and --other, a | b",
                "| a | b |\n|---|:--|\n| 1 | 2 |",
                "Heading\n---\n\ntext\n\n---\n",
                "about ~100 of ~~these~~, ~/home",
                "https://a.example/~user/a--b and <https://a.example/~x>",
                "[a](https://a.example/~user--x)",
                "C:\\data\\times\\new and {BERT} {x}",
                "a `code span with 'quotes' in it` b",
                "isn't 'quoted' ''twice''",
            })
    void markdownStaysAsItIs(String markdown) {
        TexText.Result result = TexInMarkdown.read(markdown);
        assertThat(result.text()).isEqualTo(markdown);
        assertThat(result.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see \\cite{lee16} there",
                "\\citep[see][p. 3]{lee16}",
                "a \\nosuch{thing} b",
                "a \\nosuch b",
                "\\begin{itemize} \\item x \\end{itemize}",
                "Table \\ref{t}",
            })
    void whatIsNotKnownStaysAndIsNoted(String markdown) {
        TexText.Result result = TexInMarkdown.read(markdown);
        assertThat(result.text()).isEqualTo(markdown);
        assertThat(result.notes()).isNotEmpty().first().satisfies(note -> {
            assertThat(note.offset()).isEqualTo(markdown.indexOf('\\'));
            assertThat(note.remedy()).isNotEmpty();
        });
    }

    /** Texts are cut off anywhere, by who copies them and by forms that take so many characters. */
    @Test
    void textMayEndAnywhere() {
        String text =
                "\\emph{a} `b` \"c\" 'd' {\\it e} \\begin{itemize} \\item[f] g \\end{itemize} \\[h\\] $i_{j}$ <k@l> <sub>m</sub>"
                        + " [n](o) \\, \\- \\'{e} \\\"u -- --- ~ p://q C:\\r \\\\ \\$ \\cite[s]{t} \\frac{1}{2} ``u'' x^{2} \\verb|v| \\href{w}{x} %y";
        for (int end = 0; end <= text.length(); end++) {
            for (String cut :
                    List.of(text.substring(0, end), text.substring(0, end) + "\\", "{" + text.substring(0, end))) {
                assertThat(TexInMarkdown.read(cut).text()).isNotNull();
                assertThat(TexText.markdown(cut).text()).isNotNull();
                assertThat(TexText.plain(cut, Macros.NONE).text()).isNotNull();
                assertThat(MathSpans.find(cut)).isNotNull();
            }
        }
    }

    @Test
    void readingTakesTimeInProportionToTheText() {
        for (String piece :
                List.of("\\emph{", "``", "`a", "{\\em ", "\\\"", "~", "--", "](", "<", "\\begin{equation}", "$ ")) {
            String text = piece.repeat(40_000);
            assertThat(TexInMarkdown.read(text).text()).isNotEmpty();
            assertThat(MathSpans.find(text)).isNotNull();
        }
    }
}
