package hectograph.tex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathSpansTest {
    private static List<String> bodies(String text) {
        return MathSpans.find(text).stream()
                .map(span -> text.substring(span.bodyStart(), span.bodyEnd()))
                .toList();
    }

    @Test
    void allFourDelimitersAreFound() {
        String text = "a $x$ b $$y$$ c \\(z\\) d \\[w\\]";
        assertThat(bodies(text)).containsExactly("x", "y", "z", "w");
        assertThat(MathSpans.find(text)).extracting(MathSpan::display).containsExactly(false, true, false, true);
        assertThat(MathSpans.find(text).get(0)).isEqualTo(new MathSpan(2, 5, 3, 4, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $10",
                "costs $5",
                "US$ 5 and US$ 6",
                "\\$x\\$",
                "$HOME/a_b and $PATH",
                "costs $5 or x_1 for $6",
                "a `$x$` b",
                "``$x` $y$``",
                "$5M to the US$",
                "between $5-$10",
                "```\n$x$\n```",
                "~~~\n$x$\n~~~",
                "text\n\n    $x$",
                "$a\n\nb$",
                "$$",
                "$$$$",
                "\\\\(x\\\\)",
                "\\(x",
                "    $x$"
            })
    void moneyCodeAndScrapsAreNoFormulas(String text) {
        assertThat(bodies(text)).isEmpty();
    }

    @Test
    void formulasStandAmongMoneyCodeAndLists() {
        assertThat(bodies("$5 for $x$ and $y$, `$z$`, $5x$")).containsExactly("x", "y", "5x");
        assertThat(bodies("- a $x$\n- b $y$\n\n  more $z$\n\n      $code$")).containsExactly("x", "y", "z");
        assertThat(bodies("```\n$x$\n```\n$y$")).containsExactly("y");
        assertThat(bodies("$a\nb$ and $\\$5$")).containsExactly("a\nb", "\\$5");
        assertThat(bodies("$x \\text{ if $y$ } z$")).containsExactly("x \\text{ if $y$ } z");
        assertThat(bodies("> quoted $x$\n> more $y$")).containsExactly("x", "y");
        assertThat(bodies("$8\\times$ and $10^8$: $m \\gg n$")).containsExactly("8\\times", "10^8", "m \\gg n");
        assertThat(bodies("a ` b $x$ c")).containsExactly("x");
    }

    @Test
    void whatCanOnlyBeMathematicsIsAFormula() {
        assertThat(bodies("$\\sim$70% and $\\pm$2 of $\\sim$100k")).containsExactly("\\sim", "\\pm", "\\sim");
        assertThat(bodies("a $ O(\\sqrt{d_\\phi+1}) $ b, $ x $ and $n $"))
                .containsExactly(" O(\\sqrt{d_\\phi+1}) ", " x ", "n ");
        assertThat(bodies("so \\begin{equation} a=b \\end{equation} and \\begin{align*} c&=d \\end{align*}."))
                .containsExactly(" a=b ", "\\begin{align*} c&=d \\end{align*}");
        assertThat(bodies("\\begin{equation} a=b and \\begin{itemize} c \\end{itemize}"))
                .isEmpty();
    }

    @Test
    void whatBeginsLikeAFormulaAndDoesNotEndIsFound() {
        assertThat(MathSpans.all("a $x b", true).unclosed()).containsExactly(2);
        assertThat(MathSpans.all("a $$x b", true).unclosed()).containsExactly(2);
        assertThat(MathSpans.all("a \\(x b, \\[y", true).unclosed()).containsExactly(2, 9);
        for (String text :
                List.of("$45 billion", "US$ and C$x", "$", "`$x`", "\\$x", "\\\\(x", "$x$ costs $5", "a $ b")) {
            assertThat(MathSpans.all(text, true).unclosed()).as(text).isEmpty();
        }
    }

    @Test
    void aFormulaBetweenTwoQuotationsIsNotInCode() {
        String text = "``A'' costs $x$ and ``b'' $y$; so `near' is $z$ for `far'";
        assertThat(MathSpans.all(text, true).spans()).hasSize(3);
        assertThat(MathSpans.all(text, false).spans())
                .extracting(MathSpan::start)
                .containsExactly(text.indexOf("$y$"));
        assertThat(MathSpans.find("``code $x$ here`` and `so $y$`")).isEmpty();
    }
}
