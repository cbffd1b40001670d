package hectograph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.output.Fingerprint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pictures beside links: read back by Java's own reader of PNG. */
final class CardTest {

    private static final int PAPER = 0xFFFDFDFC;
    private static final List<String> LINES = List.of("Dmytro Mishkin and Jiří Matas", "ICLR 2016 · example.org");

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] card(String numeral, String title) {
        return Card.work("Hectograph", numeral, title, LINES);
    }

    /** How many pixels of a part of a picture are not paper. */
    private static int inked(BufferedImage picture, int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                count += picture.getRGB(x, y) == PAPER ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void hasTheSizeThatIsAskedForAndIsSmall() throws IOException {
        byte[] png = card("12", "All you need is a good init");
        BufferedImage picture = picture(png);
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(png).hasSizeLessThan(12_000);
        assertThat(inked(picture, 0, 0, 1200, 30)).isZero();
        assertThat(inked(picture, 60, 180, 190, 260)).as("the numeral").isGreaterThan(500);
        assertThat(inked(picture(card("", "All you need is a good init")), 0, 0, 190, 630))
                .as("nothing hangs there without one")
                .isZero();
    }

    @Test
    void theSameBytesOnEveryMachine() {
        byte[] png = card("7", "Ποιος φοβάται; Быстрые алгоритмы, Łukasz’ naïve ½");
        assertThat(Fingerprint.of(png)).isEqualTo("e244c922368c90da36dca1906d609e5a");
    }

    @Test
    @Timeout(60) // measuring all of it would take hours
    void whatNobodySeesOfATitleCostsNothing() {
        assertThat(card("1", "W".repeat(1_000_000))).isEqualTo(card("1", "W".repeat(10_000)));
        assertThat(card("1", "w ".repeat(1_000_000))).isEqualTo(card("1", "w ".repeat(10_000)));
    }

    @Test
    void aTitleThatIsTooLongIsCutAndStaysInside() throws IOException {
        BufferedImage words = picture(card("1", "Representation learning ".repeat(40)));
        BufferedImage word = picture(card("1", "Donaudampfschifffahrtsgesellschaft".repeat(9)));
        for (BufferedImage picture : List.of(words, word)) {
            assertThat(inked(picture, 1150, 0, 1200, 630)).isZero();
            assertThat(inked(picture, 0, 600, 1200, 630)).isZero();
            assertThat(inked(picture, 200, 440, 1200, 478))
                    .as("between title and foot")
                    .isZero();
        }
    }

    @Test
    void knowsWhatItCannotWrite() {
        assertThat(Card.canWrite("Ünïcode “quotes” – Ωmega, Жизнь, Łódź, 50\u00A0%"))
                .isTrue();
        assertThat(Card.canWrite("𝓝ormal 𝐗"))
                .as("letters in a style of mathematics")
                .isTrue();
        assertThat(Card.canWrite("深度学习")).isFalse();
        assertThat(Card.canWrite("x \uD83D\uDE00")).isFalse();
        assertThat(card("3", "")).as("a card without a title").isNotEmpty();
    }

    @Test
    void theCardOfASiteTakesNamesOfAnyLength() throws IOException {
        for (String name : List.of("Π", "Hectograph", "The Weekly Reading Group of the Network Institute")) {
            BufferedImage picture = picture(Card.site(name, "What it is.", List.of("example.org")));
            assertThat(inked(picture, 1150, 0, 1200, 630)).as(name).isZero();
            assertThat(inked(picture, 200, 200, 1150, 340)).as(name).isGreaterThan(1000);
        }
    }
}
