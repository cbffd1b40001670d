package hectograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens say of a text what a walk over it says, and words keep their numbers. */
final class TokensTest {

    private static List<String> told(WordSequence words) {
        List<String> told = new ArrayList<>();
        while (words.next()) {
            told.add(words.word() + " " + words.start() + (words.isParted() ? " parted" : "")
                    + (words.isJoined() ? " joined" : "") + (words.isSmall() ? " small" : ""));
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "Pre-training of self-supervised models: 2.0 times, e.g. on ImageNet.",
                "Bob's \u00c9tudes, na\u00efve \u2013 and\nstate\u2013of-the-art (SOTA)",
                "\\alpha and \ud835\udc9c are letters; word-",
            })
    void tokensSayWhatTheTextSays(String text) {
        WordNumbers numbers = new WordNumbers();
        assertThat(told(Tokens.of(text, numbers).walk(numbers))).isEqualTo(told(new Words(text)));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tokensSayWhatAnyTextSays(int seed) {
        Random random = new Random(seed);
        String signs = "abcXYZ019 --.,:;'\n\u2019\u00e9\u0301\u00ad\\{}\ud835\udc9c".replaceAll("[\ud800-\udfff]", "");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        WordNumbers numbers = new WordNumbers(List.of("abc", "x"));
        Tokens tokens = Tokens.of(text.toString(), numbers);
        WordNumbers read = new WordNumbers(numbers.words());
        assertThat(told(new Tokens(tokens.bytes()).walk(read))).isEqualTo(told(new Words(text.toString())));
    }

    @Test
    void wordsKeepTheirNumbersAndNewOnesGetTheNext() {
        WordNumbers numbers = new WordNumbers(List.of("zero", "one"));
        assertThat(numbers.number("one")).isEqualTo(1);
        assertThat(numbers.number("two")).isEqualTo(2);
        assertThat(numbers.number("two")).isEqualTo(2);
        assertThat(numbers.words()).containsExactly("zero", "one", "two");
        numbers.rest();
        assertThat(numbers.number("two")).isEqualTo(2);
        for (int i = 3; i < 10_000; i++) {
            assertThat(numbers.number("w" + i)).isEqualTo(i);
        }
        assertThat(numbers.word(9_999)).isEqualTo("w9999");
        assertThat(numbers.size()).isEqualTo(10_000);
    }

    @Test
    void manyThreadsAgreeOnNumbers() {
        WordNumbers numbers = new WordNumbers();
        List<List<Integer>> given = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> IntStream.range(0, 5_000)
                        .map(i -> numbers.number("w" + (i * 7919 + thread * 13) % 5_000))
                        .boxed()
                        .toList())
                .toList();
        assertThat(numbers.size()).isEqualTo(5_000);
        for (int thread = 0; thread < 8; thread++) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(numbers.word(given.get(thread).get(i))).isEqualTo("w" + (i * 7919 + thread * 13) % 5_000);
            }
        }
    }
}
