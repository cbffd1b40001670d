package hectograph.tex.math;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import hectograph.tex.prose.Tex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static Formula inline(String source) {
        return Tex.formula(source, false, Macros.NONE);
    }

    private static String inner(String source) {
        String mathml = inline(source).mathml();
        return mathml.substring(mathml.indexOf('>') + 1, mathml.length() - "</math>".length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "x => <mi>x</mi>",
                "\\Phi => <mi mathvariant=\"normal\">Φ</mi>",
                "\\alpha => <mi>α</mi>",
                "\\mathcal{B} => <mi>ℬ</mi>",
                "\\mathcal{O}(n) => <mi>𝒪</mi><mo stretchy=\"false\">(</mo><mi>n</mi><mo stretchy=\"false\">)</mo>",
                "a=\u20d2b => <mi>a</mi><mtext>=\u20d2</mtext><mi>b</mi>",
                "a/b => <mi>a</mi><mo lspace=\"0\" rspace=\"0\">/</mo><mi>b</mi>",
                "m \\gg n => <mi>m</mi><mo>≫</mo><mi>n</mi>",
                "a > b => <mi>a</mi><mo>&gt;</mo><mi>b</mi>",
                "10^8 => <msup><mn>10</mn><mn>8</mn></msup>",
                "8\\times => <mn>8</mn><mo lspace=\"0\" rspace=\"0\">×</mo>",
                "-x => <mo>−</mo><mi>x</mi>",
                "a=-b => <mi>a</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>b</mi>",
                "x_i^2 => <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>",
                "x'' => <mrow><mi>x</mi><mo lspace=\"0\" rspace=\"0\">″</mo></mrow>",
                "x'_i => <msub><mrow><mi>x</mi><mo lspace=\"0\" rspace=\"0\">′</mo></mrow><mi>i</mi></msub>",
                "x'^2 => <msup><mrow><mi>x</mi><mo lspace=\"0\" rspace=\"0\">′</mo></mrow><mn>2</mn></msup>",
                "a\\cdots b => <mi>a</mi><mo lspace=\"0.167em\" rspace=\"0.167em\">⋯</mo><mi>b</mi>",
                "\\vec x => <mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\" mathsize=\"70%\">→</mo></mover>",
                "a\\frown b => <mi>a</mi><mo lspace=\"0.278em\" rspace=\"0.278em\">⌢</mo><mi>b</mi>",
                "\\begin{array}{l|c}a&b\\end{array} => <mtable class=\"math-array\"><mtr><mtd class=\"math-l\"><mi>a</mi></mtd>"
                        + "<mtd class=\"math-bar\"><mi>b</mi></mtd></mtr></mtable>",
                "\\frac12 => <mfrac><mn>1</mn><mn>2</mn></mfrac>",
                "a \\over b => <mfrac><mi>a</mi><mi>b</mi></mfrac>",
                "\\sqrt[3]{x} => <mroot><mi>x</mi><mn>3</mn></mroot>",
                "\\sqrt{x+1} => <msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>",
                "\\left(x\\right] => <mrow><mo>(</mo><mi>x</mi><mo>]</mo></mrow>",
                "\\left(-x\\right) => <mrow><mo>(</mo><mo form=\"prefix\">−</mo><mi>x</mi><mo>)</mo></mrow>",
                "\\hat x => <mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">ˆ</mo></mover>",
                "\\overline{AB} => <mover class=\"math-overline\" accent=\"true\"><mrow><mi>A</mi><mi>B</mi></mrow>"
                        + "<mo stretchy=\"true\">‾</mo></mover>",
                "f:A => <mi>f</mi><mo lspace=\"0.278em\" rspace=\"0.278em\">:</mo><mi>A</mi>",
                "\\mathrm{KL} => <mi>KL</mi>",
                "\\mathrm{d} => <mi mathvariant=\"normal\">d</mi>",
                "\\mathbf{x} => <mi>𝐱</mi>",
                "\\boldsymbol\\theta => <mi>𝜽</mi>",
                "\\mathbb R => <mi>ℝ</mi>",
                "\\mathfrak{g} => <mi>𝔤</mi>",
                "1{,}000 => <mn>1,000</mn>",
                "3.14 => <mn>3.14</mn>",
                "\\not= => <mo lspace=\"0\" rspace=\"0\">≠</mo>",
                "\\text{\\'el\\'ement} => <mtext>élément</mtext>",
                "\\text{if }x => <mtext>if\u00A0</mtext><mi>x</mi>",
                "x_{} => <mi>x</mi>",
                "\\label{a}x\\nonumber => <mi>x</mi>",
                "\\color{red}x => <mi>x</mi>",
                "é => <mi>é</mi>",
                "50% => <mn>50</mn><mo lspace=\"0\" rspace=\"0\">%</mo>",
            })
    void formulaIsWrittenAsMathml(String source, String expected) {
        assertThat(inner(source)).isEqualTo(expected);
        assertThat(inline(source).notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "x^2 => <i>x</i>² => x²",
                "x^{2k} => <i>x</i>²ᵏ => x²ᵏ",
                "x^{n+1} => <i>x</i>ⁿ⁺¹ => xⁿ⁺¹",
                "x^{\\alpha+1} => <i>x</i>^(α+1) => x^(α+1)",
                "e^{kt} => <i>e</i>ᵏᵗ => eᵏᵗ",
                "O(n^2) => <i>O</i>(<i>n</i>²) => O(n²)",
                "\\ell_1 => ℓ₁ => ℓ₁",
                "\\mathcal{B} => ℬ => ℬ",
                "\\mathcal{C}_\\Phi => 𝒞_Φ => 𝒞_Φ",
                "\\frac ab => <i>a</i>/<i>b</i> => a/b",
                "\\frac{a+b}{2c} => (<i>a</i>+<i>b</i>)/(2<i>c</i>) => (a+b)/(2c)",
                "\\frac12 x => (1/2)<i>x</i> => (1/2)x",
                "a<b => <i>a</i> &lt; <i>b</i> => a < b",
                "a - b => <i>a</i> − <i>b</i> => a − b",
                "-1 => −1 => −1",
                "n\\log n => <i>n</i> log <i>n</i> => n log n",
                "\\sum_{i=1}^n x_i => ∑ᵢ₌₁ⁿ <i>x</i>ᵢ => ∑ᵢ₌₁ⁿ xᵢ",
                "\\hat{x} => <i>x̂</i> => x̂",
                "\\tilde{O}(n) => <i>Õ</i>(<i>n</i>) => Õ(n)",
                "L_{\\text{max}} => <i>L</i><sub>max</sub> => L_max",
                "d_{\\text{in}} => <i>d</i>_in => d_in",
                "\\text{score}_{\\text{model}} => score_model => score_model",
                "H^k_{\\mathrm{dR}} => <i>H</i>_dRᵏ => H_dRᵏ",
                "x^\\dagger + w^\\star => <i>x</i>† + <i>w</i>⋆ => x† + w⋆",
                "\\mathbb{E}_{z_{1:K}}[X] => 𝔼_(z_(1:K))[<i>X</i>] => 𝔼_(z_(1:K))[X]",
                "s \\xrightarrow[n\\to\\infty]{d} t => <i>s</i> →_(n→∞)ᵈ <i>t</i> => s →_(n→∞)ᵈ t",
                "x\\stackrel{\\text{def}}{=}y => <i>x</i> ≝ <i>y</i> => x ≝ y",
                "\\exp\\left(\\frac{Q}{\\sqrt{d_k}}\\right)=\\frac12\\,. => exp(<i>Q</i>/√<i>d</i>ₖ) = 1/2. => exp(Q/√dₖ) = 1/2.",
                "\\frac{\\partial f}{\\partial x} => <i>∂f</i>/<i>∂x</i> => ∂f/∂x",
                "\\left.f\\right|_{x=0} => <i>f</i>|ₓ₌₀ => f|ₓ₌₀",
                "\\begin{bmatrix}a&b\\\\c&d\\end{bmatrix} => [<i>a</i>, <i>b</i>; <i>c</i>, <i>d</i>] => [a, b; c, d]",
                "\\begin{cases}1&\\text{if }x\\\\0&y\\end{cases} => {1 if <i>x</i>; 0, <i>y</i>} => {1 if x; 0, y}",
                "\\begin{aligned}a&=b\\\\&=c\\\\d&=e\\end{aligned} => <i>a</i> = <i>b</i> = <i>c</i>; <i>d</i> = <i>e</i> => a = b = c; d = e",
                "k^{\\text{th}} => <i>k</i><sup>th</sup> => kth",
                "\\sqrt{n} => √<i>n</i> => √n",
                "\\sqrt{x+1} => √(<i>x</i>+1) => √(x+1)",
                "f:\\mathbb{R}^n\\to\\mathbb{R} => <i>f</i> : ℝⁿ → ℝ => f : ℝⁿ → ℝ",
                "A^\\top => <i>A</i>ᵀ => Aᵀ",
                "90^\\circ => 90° => 90°",
                "\\mathbf{x} => x => x",
                "\\begin{matrix}a\\end{matrix} => $\\begin{matrix}a\\end{matrix}$ => $\\begin{matrix}a\\end{matrix}$",
                "\\overline{AB} => $\\overline{AB}$ => $\\overline{AB}$",
                "\\|x\\|_2 => ‖<i>x</i>‖₂ => ‖x‖₂",
                "5\\% => 5% => 5%",
            })
    void formulaIsWrittenOnALine(String source, String html, String plain) {
        assertThat(inline(source).html()).isEqualTo(html);
        assertThat(inline(source).plain()).isEqualTo(plain);
    }

    @Test
    void displayIsABlockWithItsSourceAsAlternative() {
        assertThat(Tex.formula("a < \"b\"\n&", true, Macros.NONE).mathml())
                .startsWith("<math alttext=\"a &lt; &quot;b&quot; &amp;\" display=\"block\">");
    }

    @Test
    void unknownMacroIsShownAsSource() {
        Formula formula = inline("x + \\foo{<b>}");
        assertThat(formula.mathml()).isEqualTo("<code class=\"math-source\">x + \\foo{&lt;b&gt;}</code>");
        assertThat(formula.html()).isEqualTo("<code>x + \\foo{&lt;b&gt;}</code>");
        assertThat(formula.plain()).isEqualTo("$x + \\foo{<b>}$");
        assertThat(formula.broken()).isTrue();
        assertThat(formula.notes())
                .containsExactly(new TexNote(
                        4, "unknown macro \"\\foo\"", "define it under macros: in site.yaml, or write it in Unicode"));
    }

    @Test
    void misspeltMacroIsToldTheNearestOne() {
        assertThat(inline("\\aplha").notes().get(0).remedy())
                .isEqualTo("write \"\\alpha\" if that is meant, or define it under macros: in site.yaml");
        assertThat(inline("\\epslion").notes().get(0).remedy()).startsWith("write \"\\epsilon\"");
        assertThat(inline("\\matbb R").notes().get(0).remedy()).startsWith("define it");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "x^ => 1 => \"^\" lacks its argument",
                "{x => 0 => \"{\" without \"}\"",
                "x} => 1 => \"}\" without \"{\"",
                "x^a^b => 3 => second superscript \"^\"",
                "\\left(x => 0 => \"\\left\" without \"\\right\"",
                "x\\right) => 1 => \"\\right\" without its beginning",
                "\\frac a => 0 => \"\\frac\" lacks its argument",
                "\\begin{tikzpicture} => 0 => unknown environment \"tikzpicture\"",
                "\\begin{matrix}a => 0 => \"\\begin{matrix}\" without \"\\end{matrix}\"",
                "\\begin{matrix}a\\end{array} => 15 => \"\\end{array}\" closes \"\\begin{matrix}\"",
                "\\left x => 0 => \"x\" after \"\\left\" is no fence",
                "a {b & c} => 5 => misplaced \"&\"",
                "\\text{a $b} => 0 => \"$\" without a second one",
                "\\topk => 0 => unknown macro \"\\topk\"",
                "\\def\\x{y} => 0 => unknown macro \"\\def\"",
            })
    void brokenFormulaIsShownAsSourceWithAReason(String source, int offset, String message) {
        Formula formula = inline(source);
        assertThat(formula.broken()).isTrue();
        assertThat(formula.mathml()).startsWith("<code class=\"math-source\">");
        assertThat(formula.notes()).hasSize(1);
        assertThat(formula.notes().get(0).message()).isEqualTo(message);
        assertThat(formula.notes().get(0).offset()).isEqualTo(offset);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "\\sqrtT => <msqrt><mi>T</mi></msqrt> => \\sqrt T",
                "\\mathbbR => <mi>ℝ</mi> => \\mathbb R",
                "\\piK => <mi>π</mi><mi>K</mi> => \\pi K",
                "a\\timesn => <mi>a</mi><mo>×</mo><mi>n</mi> => \\times n",
            })
    void gluedMacroIsReadAsMeantWithANote(String source, String expected, String read) {
        assertThat(inner(source)).isEqualTo(expected);
        assertThat(inline(source).notes()).hasSize(1);
        assertThat(inline(source).notes().get(0).message()).endsWith("read as \"" + read + "\"");
    }

    @Test
    void ownMacrosAreExpandedWithTheirArguments() {
        Macros macros = Macros.of(Map.of("\\R", "\\mathbb{R}", "pair", "(#1,#2)", "phi", "\\varphi"));
        assertThat(Tex.formula("\\pair{x}{\\R}^\\phi", false, macros).plain()).isEqualTo("(x, ℝ)ᵠ");
    }

    @Test
    void macroThatCallsItselfEndsInANote() {
        Macros macros = Macros.of(Map.of("a", "\\a\\a", "b", "#1#1"));
        assertThat(Tex.formula("\\a", false, macros).notes())
                .containsExactly(
                        new TexNote(0, "macros expand without end or lack an argument", "check macros: in site.yaml"));
        assertThat(Tex.formula("\\b{".repeat(40) + "x" + "}".repeat(40), false, macros)
                        .broken())
                .isTrue();
        assertThat(Tex.formula("\\b", false, macros).broken()).isTrue();
    }

    @Test
    void badMacrosAreRefused() {
        assertThat(Macros.problem("x1", "y")).contains("macro name \"x1\" is not made of the letters A to Z");
        assertThat(Macros.problem("x", "{y")).contains("macro \"x\" has unbalanced braces");
        assertThat(Macros.problem("x", "#")).contains("macro \"x\" has a \"#\" without a digit from 1 to 9");
        assertThat(Macros.problem("x", "y".repeat(2001))).contains("macro \"x\" is longer than 2000 characters");
        assertThat(Macros.problem("\\x", "{#1}\\{")).isEmpty();
    }

    @Test
    void linkGoesOnlyWhereItIsSafe() {
        assertThat(inner("\\href{https://a.org/?x=1&y=2}{x^2}"))
                .isEqualTo("<mtext><a href=\"https://a.org/?x=1&amp;y=2\">x²</a></mtext>");
        Formula dead = inline("\\href{javascript:alert(1)}{x}");
        assertThat(dead.mathml()).contains("<mi>x</mi>").doesNotContain("href=");
        assertThat(dead.notes())
                .extracting(TexNote::message)
                .containsExactly("link to \"javascript:alert(1)\" left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\\", "$", "#", "&", "~", "^", "_", "'", "\u0000", "\uD835", "\\text", "\\\\", "%"})
    void scrapsAreReadWithoutFailing(String source) {
        Formula formula = inline(source);
        assertThat(List.of(formula.mathml(), formula.html(), formula.plain())).doesNotContain("null");
    }
}
