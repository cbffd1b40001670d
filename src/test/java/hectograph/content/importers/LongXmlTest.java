package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Effort;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XML of some 300 KB takes time in proportion to its length. Each of these took 10 to more than 60 s, and takes some 0.3 s. */
final class LongXmlTest {

    private static final int ENOUGH = 20; // seconds

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("comments", "<rss>" + "<!--".repeat(80_000)),
                Arguments.of("instructions", "<rss>" + "<?".repeat(150_000)),
                Arguments.of("document types", "<rss>" + "<!DOCTYPE [".repeat(30_000)),
                Arguments.of("items in items", "<rss><channel>" + "<item><title>t".repeat(25_000)),
                Arguments.of("entries in entries", "<feed>" + "<entry>".repeat(50_000)),
                Arguments.of("volumes in papers", "<collection id=\"1\">" + "<volume><paper>".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesTimeInProportionToItsLength(String what, String text) throws Exception {
        Effort.within(ENOUGH, () -> Drafts.read(text));
    }

    @Test
    @Tag("slow")
    void readsAFeedOfManyItemsInProportionToTheirNumber() throws Exception {
        String items = "<item><title>t</title></item>".repeat(25_000);
        String paper = "<item><title>Ink and Paper</title><guid>https://arxiv.org/abs/2401.01234</guid>"
                + "<dc:creator>Ada Rowe</dc:creator><description>Ink meets paper in this text.</description></item>";
        String feed = "<rss><channel>" + items + paper + "</channel></rss>";

        assertThat(Effort.within(ENOUGH, () -> Drafts.read(feed))).contains("- Ink and Paper");
    }

    @Test
    @Tag("slow")
    void readsAVolumeOfManyPapersInProportionToTheirNumber() throws Exception {
        String volume = "<volume>" + "<note/>".repeat(20_000) + "<meta><booktitle>Copies</booktitle></meta>"
                + "<paper><title>Ink and Paper</title></paper>".repeat(8_000) + "</volume>";

        assertThat(Effort.within(ENOUGH, () -> Drafts.read("<collection>" + volume + "</collection>")))
                .contains("- Ink and Paper");
    }

    @Test
    void tellsOfRecordsTooDeepAndReadsTheOthers() {
        String paper = "<item><title>Ink and Paper</title><guid>https://arxiv.org/abs/2401.01234</guid>"
                + "<dc:creator>Ada Rowe</dc:creator><description>Ink meets paper in this text.</description></item>";
        String deep = "<x>".repeat(150) + "<item><title>Deep</title></item>".repeat(2) + "</x>".repeat(150);
        String read = Drafts.read("<rss><channel>" + deep + paper + "</channel></rss>");

        assertThat(read).contains("- Ink and Paper").containsOnlyOnce("a record within more than 100 elements");
    }

    /** What looks like a root in a comment, an instruction or a declaration is none. */
    @ParameterizedTest
    @MethodSource("prologs")
    void findsTheRootBehindItsProlog(String prolog) {
        String feed = "<feed><entry><title>Ink and Paper</title><id>https://arxiv.org/abs/2401.01234</id>"
                + "<author><name>Ada Rowe</name></author><summary>Ink meets paper.</summary></entry></feed>";

        assertThat(Drafts.read(prolog + feed)).startsWith("feed\n- Ink and Paper");
    }

    static Stream<String> prologs() {
        return Stream.of(
                "",
                "<?xml version=\"1.0\"?>\n",
                "<!-- <html> -->",
                "<?style <html> ?><!-- <a> --><!---->",
                "<!DOCTYPE feed>",
                "<!doctype feed SYSTEM \"x\">",
                "<!DOCTYPE feed [ <!ENTITY a \"<html>\"> ] >");
    }
}
