package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Effort;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EditsTest {

    private static final String WORDS =
            "We show that an agent with tools, however small, plans as well as one without. ".repeat(12);

    @Test
    void makeTheOtherTextAgain() {
        String marked =
                WORDS.replaceFirst("small", "*small*").replaceFirst("without", "[without](https://a.example/<b>)");
        assertThat(between(WORDS, marked).of(WORDS)).isEqualTo(marked);
    }

    @Test
    void aTextMakesItself() {
        assertThat(Edits.between(WORDS, WORDS)).containsSame(Edits.NONE);
        assertThat(Edits.NONE.of(WORDS)).isEqualTo(WORDS);
    }

    @Test
    void lettersOfTagsAreNoWords() {
        String plain = WORDS + "x title class=\"math\" of it. " + WORDS;
        String markup =
                "<p>" + WORDS + "<math class=\"math\"><mi title=\"title class=\">x</mi></math> title class=&quot;math"
                        + "&quot; of it. " + WORDS + "</p>";
        assertThat(between(plain, markup).of(plain)).isEqualTo(markup);
    }

    @Test
    void whereMuchDiffersThereAreNone() {
        assertThat(Edits.between(WORDS, WORDS.toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(Edits.between("", WORDS)).isEmpty();
        assertThat(Edits.between("short", "*short*")).isEmpty();
        String long16 = "x".repeat(70_000);
        assertThat(Edits.between(long16, long16 + "y")).isEmpty();
    }

    /** Texts that were cut, put together and marked by chance: most are near, some in no way. */
    @Test
    void anyTwoTextsAreMadeOfEachOther() {
        Random random = new Random(20_261_128);
        String[] pieces = {
            "<em>", "</em>", "<", ">", "*", "$x^2$", "x²", "é", "𝒜", "\ud835", "&amp;", "&", "\n", "agent with"
        };
        int near = 0;
        for (int round = 0; round < 2_000; round++) {
            StringBuilder to = new StringBuilder(WORDS);
            for (int i = random.nextInt(12); i > 0; i--) {
                int at = random.nextInt(to.length());
                if (random.nextBoolean()) {
                    to.insert(at, pieces[random.nextInt(pieces.length)]);
                } else {
                    to.delete(at, Math.min(to.length(), at + random.nextInt(60)));
                }
            }
            String other = to.toString();
            Optional<Edits> found = Edits.between(WORDS, other);
            found.ifPresent(edits -> assertThat(edits.of(WORDS)).isEqualTo(other));
            near += found.isPresent() ? 1 : 0;
        }
        assertThat(near).isBetween(1_500, 1_999);
    }

    /** Looking for the end of each of these through all of the text would take minutes. */
    @Test
    void tagsThatNeverEndAreLookedForOnce() throws Exception {
        Effort.within(20, () -> Edits.between(WORDS, "<".repeat(1_500_000)));
    }

    private static Edits between(String from, String to) {
        return Edits.between(from, to).orElseThrow();
    }
}
