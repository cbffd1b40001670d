package hectograph.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.markdown.Markdown.Use;
import hectograph.content.source.Source;
import hectograph.model.Prose;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Markdown becomes, as markup and as plain words. */
final class MarkdownTest {

    private static Prose read(Use use, String text) {
        Problems problems = new Problems();
        Prose prose = new Markdown(use, Macros.NONE, true).read(new Source("a.md", text), 0, problems);
        assertThat(problems.list()).isEmpty();
        return prose;
    }

    private static String html(String text) {
        return read(Use.PASSAGE, text).html().markup();
    }

    private static String plain(String text) {
        return read(Use.PASSAGE, text).plain();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain | <p>plain</p>",
                "*a* and **b** | <p><em>a</em> and <strong>b</strong></p>",
                "`x < y` | <p><code>x &lt; y</code></p>",
                "a < b & c | <p>a &lt; b &amp; c</p>",
                "5 &lt; 6 &amp; 7 | <p>5 &lt; 6 &amp; 7</p>",
                "<b>bold</b> | <p>&lt;b&gt;bold&lt;/b&gt;</p>",
                "<b>*bold*</b> | <p>&lt;b&gt;<em>bold</em>&lt;/b&gt;</p>",
                "# Heading | <p><strong>Heading</strong></p>",
                "[a](https://a.example/) | <p><a href=\"https://a.example/\" rel=\"nofollow\">a</a></p>",
                "<https://a.example/> | <p><a href=\"https://a.example/\" rel=\"nofollow\">https://a.example/</a></p>",
                "<ftp://a.example/> | <p>&lt;ftp://a.example/&gt;</p>",
                "![alt](https://a.example/i.png) | <p><a href=\"https://a.example/i.png\" rel=\"nofollow\">alt</a></p>",
                "![](https://a.example/i.png) | <p><a href=\"https://a.example/i.png\" rel=\"nofollow\">https://a.example/i.png</a></p>",
                "[a](b.html) | <p>a</p>",
                "\\*a\\* | <p>*a*</p>",
                "[![code](https://b.c/i.png)](https://a.b/) | <p><a href=\"https://a.b/\" rel=\"nofollow\">code</a></p>",
                "![a [b](https://c.d/) e](https://f.g/) | <p><a href=\"https://f.g/\" rel=\"nofollow\">a b e</a></p>",
                "At https://a.b/c_d_e. | <p>At <a href=\"https://a.b/c_d_e\" rel=\"nofollow\">https://a.b/c_d_e</a>.</p>",
                "[see https://a.b/](https://c.d/) | <p><a href=\"https://c.d/\" rel=\"nofollow\">see https://a.b/</a></p>",
                "\\emph{a} ``b'' | <p><em>a</em> “b”</p>",
            })
    void passageIsRendered(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void blocksAreRendered() {
        assertThat(html("- a\n- b")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
        assertThat(html("> a")).isEqualTo("<blockquote>\n<p>a</p>\n</blockquote>");
        assertThat(html("| a |\n|:-:|\n| b |"))
                .contains("<th>a</th>", "<td>b</td>")
                .doesNotContain("align");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "*a* and **b** | a and b",
                "[a](https://a.example/) | a",
                "![alt](https://a.example/i.png) | alt",
                "`x < y` | x < y",
                "<b>bold</b> | <b>bold</b>",
                "a  b | a b",
            })
    void wordsAreTakenOutOfTheMarkup(String markdown, String plain) {
        assertThat(plain(markdown)).isEqualTo(plain);
    }

    @Test
    void blocksArePartedByALineEnd() {
        assertThat(plain("# Heading\n\nFirst line\nsame paragraph.\n\n- a\n- b"))
                .isEqualTo("Heading\nFirst line same paragraph.\na\nb");
    }

    @Test
    void formulaIsKeptFromMarkdown() {
        Prose prose = read(Use.PASSAGE, "With $a_1 * b_2 * c_3$ and $[x](y)$, *so* $p \\neq q$.");
        assertThat(prose.html().markup())
                .contains("<math", "<em>so</em>")
                .doesNotContain("<a ", "$", "\uFDD0", "\uFDD1");
        assertThat(prose.plain()).contains("so").doesNotContain("$", "\uFDD0", "\\neq");
    }

    @Test
    void dollarsThatAreNoFormulaStay() {
        assertThat(plain("It costs $5 or $6.")).isEqualTo("It costs $5 or $6.");
        assertThat(plain("It costs \\$5.")).isEqualTo("It costs $5.");
        assertThat(html("`$x$`")).isEqualTo("<p><code>$x$</code></p>");
    }

    @Test
    void headingsOfAPageLeaveNoLevelOut() {
        assertThat(read(Use.PAGE, "# A\n\n### B\n\n# C\n\n###### D").html().markup())
                .isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n<h4>D</h4>");
    }

    @Test
    void linksOfAPageMayBeRelative() {
        assertThat(read(Use.PAGE, "[a](papers/index.html)").html().markup())
                .isEqualTo("<p><a href=\"papers/index.html\">a</a></p>");
        assertThat(read(Use.PAGE, "[a](/etc) [b](//evil.example) [c](javascript:x)")
                        .html()
                        .markup())
                .isEqualTo("<p>a b c</p>");
    }

    @Test
    void portableFormSaysTheSameWithoutStylesOrMathml() {
        assertThat(portable("Cost $x^{2}_i$, *fast*.")).isEqualTo("<p>Cost <i>x</i>ᵢ², <em>fast</em>.</p>");
        assertThat(portable("```java\na < b\n```")).isEqualTo("<pre><code>a &lt; b\n</code></pre>");
        assertThat(portable("| a | b |\n|:--|---|\n| $x$ | *d* |"))
                .isEqualTo("<ul><li>a; b</li><li><i>x</i>; <em>d</em></li></ul>");
        assertThat(portable("a\n\n---\n\nb")).isEqualTo("<p>a</p>\n<p>* * *</p>\n<p>b</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "\\mathcal{O}(\\sqrt{s\\log d/n}) => 𝒪(√(s log d/n))",
                "\\|A-\\widetilde{A}\\|_{\\infty}\\le\\varepsilon => ‖A − Ã‖_∞ ≤ ε",
                "p_\\theta(x\\mid z) => p_θ(x ∣ z)",
                "\\arg\\min_{\\theta\\in\\Theta}f(\\theta) => arg min_(θ∈Θ) f(θ)",
                "\\frac{\\partial L}{\\partial w_{ij}} => ∂L/∂wᵢⱼ",
                "\\int_0^1\\beta(t)\\,\\mathrm{d}t=B => ∫₀¹ β(t) dt = B",
                "\\binom{n}{k}2^{k} => (n choose k)2ᵏ",
                "p\\equiv1\\pmod 4 => p ≡ 1 (mod 4)",
                "\\sqrt[3]{n} => ∛n",
                "X_n\\xrightarrow{d}\\mathcal{N}(0,\\sigma^2) => Xₙ →ᵈ 𝒩(0, σ²)",
                "\\left\\lfloor\\frac{x}{\\Delta}+\\frac12\\right\\rfloor => ⌊x/Δ + 1/2⌋",
                "\\dot{x}=-\\nabla f(x) => ẋ = −∇f(x)",
                "\\hat\\theta\\in\\mathbb{R}^{n\\times d} => θ̂ ∈ ℝ^(n×d)",
                "e^{-\\gamma t/2} => e^(−γt/2)",
                "\\prescript{14}{6}{\\mathrm{C}} => ₆¹⁴C",
                "1\\textsuperscript{st} => 1st",
                "\\{a,\\hdots,b\\} => {a, …, b}",
                "A\\subsetneq B\\iff a\\notin B => A ⊊ B ⟺ a ∉ B",
                "\\mathrm{KL}(q\\,\\|\\,p)\\geq0 => KL(q ‖ p) ≥ 0",
                "f''(x_0)\\ne0 => f″(x₀) ≠ 0",
                "|\\psi\\rangle=\\sum_ic_i|i\\rangle => |ψ⟩ = ∑ᵢ cᵢ|i⟩",
            })
    void portableFormulaReadsRightWithoutTags(String formula, String words) {
        assertThat(Jsoup.parse(portable("$" + formula + "$")).text()).isEqualTo(words);
    }

    @Test
    void portableFormIsTheOneOfThePageWhereNothingDiffers() {
        Prose prose = read(Use.PASSAGE, "a **b** [c](https://c.example/)\n\n- d");
        assertThat(prose.portable()).isSameAs(prose.html());
    }

    private static String portable(String text) {
        return read(Use.PASSAGE, text).portable().markup();
    }
}
