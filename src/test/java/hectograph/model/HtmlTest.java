package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as markup. */
final class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | plain",
                "a < b & c > d | a &lt; b &amp; c &gt; d",
                "\" onclick=x | &quot; onclick=x",
                "&amp; | &amp;amp;",
                "é 字 🙂 | é 字 🙂",
            })
    void whatMarkupIsMadeOfIsEscaped(String plain, String escaped) {
        assertThat(Html.escape(plain)).isEqualTo(escaped);
        assertThat(Html.text(plain).markup()).isEqualTo(escaped);
    }

    @Test
    void emptyMarkupSaysSo() {
        assertThat(Html.text("").isEmpty()).isTrue();
        assertThat(Html.text("a").isEmpty()).isFalse();
    }
}
