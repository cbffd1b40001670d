package hectograph.tex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.tex.Macros;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unicode as TeX: right for TeX, and the same Unicode when it is read back. */
final class TexEncodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            plain words, (1990)  | plain words, (1990)
            Größe                | Gr{\\"o}{\\ss}e
            naïve                | na{\\"{\\i}}ve
            Łódź                 | {\\L}{\\'o}d{\\'z}
            Dvořák               | Dvo{\\v{r}}{\\'a}k
            Erdős                | Erd{\\H{o}}s
            Nguyễn               | Nguy{\\~{\\^e}}n
            Çelik Ş              | {\\c{C}}elik {\\c{S}}
            Ångström             | {\\AA}ngstr{\\"o}m
            50% & more_or #1     | 50\\% \\& more\\_or \\#1
            a{b}c                | a{\\textbraceleft}b{\\textbraceright}c
            “quoted” – yes       | ``quoted'' -- yes
            α and ∞              | $\\alpha$ and $\\infty$
            x² + y₁              | x$^2$ + y$_1$
            寒天                  | 寒天
            ℬ                    | ℬ
            """)
    void unicodeIsWrittenAsTex(String unicode, String tex) {
        assertThat(TexEncoding.text(unicode)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Größe naïve Łódź Dvořák Erdős Nguyễn Çelik
            Ångström, Óinn & Æsir: 50% of $5, a_b #1
            ‘one’ “two” – three — four
            """)
    void itReadsBackAsTheSameUnicode(String unicode) {
        assertThat(TexText.plain(TexEncoding.text(unicode), Macros.NONE).text()).isEqualTo(unicode);
    }

    @Test
    void bracesAreBalancedWhateverComes() {
        Random random = new Random(3);
        String letters = "{}\\$%a é$\u0301ß{}^_~İǘ";
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(depth(TexEncoding.text(text.toString())))
                    .as(text.toString())
                    .isZero();
            assertThat(depth(TexEncoding.formula(text.toString())))
                    .as(text.toString())
                    .isZero();
        }
    }

    /** As BibTeX counts: a backslash makes no difference. */
    private static int depth(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth < 0) {
                return depth;
            }
        }
        return depth;
    }
}
