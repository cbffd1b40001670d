package hectograph.tex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Effort;
import hectograph.tex.Macros;
import hectograph.tex.math.MathmlCheck;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
    private static final int SIZE = 100_000;

    static List<String> bombs() {
        return List.of(
                "{".repeat(SIZE),
                "{".repeat(10_000) + "x" + "}".repeat(10_000),
                "{".repeat(4_000) + "x" + "}".repeat(4_000),
                "}".repeat(SIZE),
                "\\frac".repeat(1_500),
                "\\hat".repeat(2_000),
                "\\sqrt{".repeat(1_500),
                "\\left(".repeat(1_500),
                "\\displaystyle".repeat(700),
                "\\text{$".repeat(1_000),
                "\\emph{".repeat(SIZE / 6),
                "\\begin{itemize}\\item ".repeat(SIZE / 20),
                "\\begin{matrix}".repeat(700),
                "\\begin{equation}".repeat(SIZE / 16),
                "$".repeat(SIZE),
                "$a ".repeat(SIZE / 3),
                "${".repeat(SIZE / 2),
                "$$a".repeat(SIZE / 3),
                "\\(".repeat(SIZE / 2),
                "\\[".repeat(SIZE / 2),
                "`a``b```".repeat(SIZE / 8),
                "`".repeat(SIZE),
                "``a ".repeat(SIZE / 4),
                "`a' ".repeat(SIZE / 4),
                "' ".repeat(SIZE / 2),
                "*".repeat(SIZE),
                "*a".repeat(SIZE / 2),
                "_ *_".repeat(SIZE / 4),
                "<".repeat(SIZE),
                "<a>".repeat(SIZE / 3),
                "[a]: ".repeat(SIZE / 5),
                "[\n".repeat(SIZE / 2),
                "1.\n".repeat(SIZE / 3),
                "---\n".repeat(SIZE / 4),
                "\\'".repeat(SIZE / 2),
                "\\\"{".repeat(SIZE / 3),
                "\\'{\\'{".repeat(200) + "}".repeat(400),
                "\\cite".repeat(SIZE / 5),
                "\\url{".repeat(SIZE / 5),
                "\\sub{<sub>".repeat(SIZE / 10),
                "a^".repeat(SIZE / 2),
                "x_{".repeat(1_000),
                "\\sqrtTT".repeat(1_000),
                "\\,".repeat(5_000),
                "x\\,".repeat(3_000),
                "a&".repeat(5_000),
                "a\\\\".repeat(3_000),
                "\\not".repeat(1_000),
                "\\over".repeat(1_000),
                "'".repeat(9_000),
                "\u0301".repeat(SIZE),
                "a\u0301".repeat(SIZE / 2),
                "\\",
                "</math><script>alert(1)</script>",
                "\\text{</mtext><script>alert(1)</script>}",
                "\\href{https://a.org/\"onclick=\"x}{y}",
                "\\operatorname{</mi><script>}");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Tag("slow")
    void bombIsHarmlessAndQuick(String bomb) throws Exception {
        Effort.within(30, () -> {
            MathmlCheck.check(bomb);
            TexText.plain(bomb, Macros.NONE);
            TexText.markdown(bomb);
            return MathSpans.find(bomb);
        });
    }

    /** What begins and never ends: whoever looks for the end of each through all of the text takes minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a>",
                "</",
                "](",
                "](a)",
                "\\begin{",
                "\\end{",
                "\\begin{itemize}\\item ",
                "\n\n",
                "[",
                "{",
                "`",
                "\\["
            })
    @Tag("slow")
    void endsAreNotLookedForThroughAllOfTheText(String beginning) throws Exception {
        String text = "\\alpha " + beginning.repeat(1_500_000 / beginning.length());
        Effort.within(30, () -> {
            TexText.plain(text, Macros.NONE);
            TexText.markdown(text);
            TexInMarkdown.read(text);
            return MathSpans.find(text);
        });
    }

    @Test
    @Tag("slow")
    void smallStackIsEnough() throws InterruptedException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(
                null,
                () -> bombs().forEach(bomb -> {
                    MathmlCheck.check(bomb);
                    TexText.plain(bomb, Macros.NONE);
                }),
                "small",
                256 * 1024);
        thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    @Test
    void anyMixtureOfPiecesGivesWellFormedMathml() {
        String[] pieces = """
                { } { } ^ _ ' & \\\\ $ # % ~ < > " | ( ) [ ] a b x 1 2 , . ; : ! + - * / = é 𝒜 \\alpha \\Phi \\le \\times
                \\sum \\int \\max \\log \\frac \\sqrt \\sqrt[ \\left( \\right) \\left. \\right| \\middle| \\big \\Big( \\hat
                \\overline \\underbrace{ \\overset \\mathbb \\mathbf{ \\mathrm{ \\boldsymbol \\text{ \\mbox{ \\operatorname
                \\operatorname* \\binom \\over \\choose \\limits \\not \\mathop \\mathrel{ \\displaystyle \\rm \\bf
                \\begin{matrix} \\end{matrix} \\begin{cases} \\end{cases} \\begin{aligned} \\end{aligned} \\substack{ \\pmod
                \\href{http://a.b}{ \\url{ \\color{red} \\phantom \\boxed{ \\xrightarrow[ \\kern \\hspace{1em} \\tag \\quad
                \\, \\! \\dots \\cdots \\emph{ \\'e \\"{o} \\foo \\sqrtT \\label{ `` '' ` -- --- * _ \n \n\n - # \\item
                \\begin{itemize} \\end{itemize} \\cite{ \\footnote{ \\( \\) \\[ \\] \u0301 \u0000
                """.split(" +");
        Random random = new Random(20_261_123);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                source.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? " " : "");
            }
            MathmlCheck.check(source.toString());
            MathmlCheck.checkText(source.toString());
        }
    }
}
