package hectograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a word, for likeness, search, topics and queries alike. */
final class WordsTest {

    private static List<String> words(String text) {
        List<String> all = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            all.add(words.word());
        }
        return all;
    }

    @Test
    void namesOfCommandsAreNone() {
        assertThat(words("see \\cite{lee16}, \\frac{a}{b} and \\begin{cases} one \\end{cases}\\foo"))
                .containsExactly("see", "lee16", "a", "b", "and", "one");
        assertThat(words("a\\b \\ c \\\\emph \\begin{unclosed")).containsExactly("a", "c", "unclosed");
    }

    @Test
    void wordsAreFolded() {
        assertThat(words("Schrödinger's ﬁeld, NAÏVE")).containsExactly("schrodinger", "field", "naive");
    }
}
