package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a < b & \"c\" > d", "&", "ends in &", "é 字"})
    void markupSharesATextWhoseParagraphItIs(String plain) {
        String markup = "<p>" + Html.escape(plain) + "</p>";
        Html shared = Html.sharing(markup, "another", plain);
        assertThat(shared.isParagraph()).isTrue();
        assertThat(shared.source()).isSameAs(plain);
        assertThat(shared.markup()).isEqualTo(markup);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>a</p>, ab",
        "<p>ab</p>, a",
        "<p>a</p><p>a</p>, a",
        "<p>a & b</p>, a & b",
        "<b>a</b>, a",
        "<p>a, a",
        "a, a"
    })
    void markupThatIsNoParagraphOfATextStandsForItself(String markup, String plain) {
        Html html = Html.sharing(markup, plain);
        assertThat(html.isParagraph()).isFalse();
        assertThat(html.markup()).isEqualTo(markup);
    }

    /** A feed is cut by these numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a < b & \"c\" > d &amp;", "é 字 🙂"})
    void aParagraphTakesAsManyBytesAsItsMarkup(String plain) {
        Html paragraph = Html.paragraphOf(plain);
        Html made = new Html(paragraph.markup());
        assertThat(paragraph.bytesInXml()).isEqualTo(made.bytesInXml()).isEqualTo(Html.bytesInXml(made.markup()));
    }

    @Test
    void markupIsCountedAsXmlEscapesIt() {
        assertThat(Html.bytesInXml("a<b>&\"é字")).isEqualTo(1 + 4 + 1 + 4 + 5 + 1 + 2 + 3);
    }
}
