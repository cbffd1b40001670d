package hectograph.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.text.WordSequence;
import hectograph.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the index makes of words; the script of the search page is held to the same lines in {@code SearchIT}. */
final class SearchWordsTest {

    static List<String> vectors() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/vectors.txt"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void wordsAreFoldedAndLoseTheirEndings(String line) {
        String text = line.substring(0, line.indexOf(" =")).replace("\\u00ad", "\u00ad");
        List<String> terms = new ArrayList<>();
        SearchWords.each(new Words(text), new SearchWords.Sink() {

            @Override
            public void word(WordSequence words) {
                if (SearchWords.isKept(words.word())) {
                    joined(words.word());
                }
            }

            @Override
            public void joined(String word) {
                terms.add(Endings.strip(word));
            }
        });
        assertThat(String.join(" ", terms))
                .isEqualTo(line.substring(line.indexOf(" =") + 2).strip());
    }
}
