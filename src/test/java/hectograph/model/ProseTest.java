package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first sentence of a text: where it ends, and how it is cut. */
final class ProseTest {

    private static Prose prose(String plain) {
        return new Prose(plain, Html.text(plain), Html.text(plain), plain);
    }

    /** A stroke stands where the first sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence.|",
                "One sentence|",
                "One.| Two.",
                "Really?| Yes.",
                "Yes!| Then more.",
                "It works (mostly).| Then more.",
                "He said “stop.”| Then more.",
                "Methods, e.g. Adam, work.| More.",
                "Methods (e.g., Adam) work.| More.",
                "See i.e. this.| More.",
                "Smith et al. show it.| More.",
                "See Fig. 3 for it.| More.",
                "It costs approx. 5 dollars.| More.",
                "Adam vs. SGD is open.| More.",
                "D. P. Kingma wrote it.| More.",
                "Version 2.0 is out.| More.",
                "We use U.S. data here.| More.",
                "It gains 3.5 points.| 4 tasks improve.",
                "This is what is new in part I.| More.",
                "It ends w.r.t. x there.| More.",
                "First.| É second.",
                "First.| “Second.”",
                "First. lower case goes on.|",
                "Wait... what?| More.",
                "|",
            })
    void sentenceEndsAtItsFullStop(String marked) {
        String text = marked.replace("|", "");
        String first = marked.substring(0, marked.indexOf('|'));
        assertThat(prose(text).firstSentence(1000)).isEqualTo(first);
    }

    @Test
    void sentenceEndsWithItsBlock() {
        assertThat(prose("A heading\nThe text.").firstSentence(100)).isEqualTo("A heading");
    }

    @Test
    void longSentenceIsCutAtAWord() {
        assertThat(prose("one two three four.").firstSentence(14)).isEqualTo("one two three…");
        assertThat(prose("one two, three four.").firstSentence(10)).isEqualTo("one two…");
        assertThat(prose("incomprehensibilities").firstSentence(10)).isEqualTo("incompreh…");
    }

    @Test
    void cutNeverPartsACharacter() {
        String text = "\uD83D\uDE42".repeat(20);
        for (int length = 2; length < 40; length++) {
            String cut = prose(text).firstSentence(length);
            assertThat(cut).hasSizeLessThanOrEqualTo(length).endsWith("…");
            assertThat(Character.isHighSurrogate(cut.charAt(Math.max(0, cut.length() - 2))))
                    .isFalse();
        }
    }

    @Test
    void emptyTextHasNoSentence() {
        assertThat(Prose.EMPTY.firstSentence(10)).isEmpty();
        assertThat(Prose.EMPTY.isEmpty()).isTrue();
    }

    /** In a collection forms share memory; what they say must not show it. */
    @Test
    void formsAreWhatTheyWere() {
        String plain = "Plain words with x² in them & some more. ".repeat(20).strip();
        String markdown = plain.replaceFirst("words", "*words*").replaceFirst("x²", "\\$x^2\\$");
        String html = "<p>" + Html.escape(plain).replaceFirst("words", "<em>words</em>") + "</p>";
        String portable = html.replaceFirst("x²", "<i>x</i><sup>2</sup>");
        Prose prose = new Prose(markdown, new Html(html), new Html(portable), plain);

        assertThat(prose.markdown()).isEqualTo(markdown);
        assertThat(prose.plain()).isEqualTo(plain);
        for (Html form : List.of(prose.html(), prose.portable())) {
            String markup = form == prose.html() ? html : portable;
            assertThat(form).isEqualTo(new Html(markup));
            assertThat(form.markup()).isEqualTo(markup);
            assertThat(form.source()).isEqualTo(markup);
            assertThat(form.isParagraph()).isFalse();
            assertThat(form.isEmpty()).isFalse();
            assertThat(form.bytesInXml()).isEqualTo(new Html(markup).bytesInXml());
        }
        Prose.Whole whole = new Prose.Whole(markdown, new Html(html), new Html(portable), plain);
        assertThat(prose).isEqualTo(new Prose(prose.facts(), () -> whole));
    }
}
