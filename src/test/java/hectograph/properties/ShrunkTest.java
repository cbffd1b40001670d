package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is left of a list that breaks something. */
final class ShrunkTest {

    private static final List<Integer> HUNDRED =
            IntStream.rangeClosed(1, 100).boxed().toList();

    @Test
    void onlyWhatIsNeededIsLeft() {
        assertThat(Shrunk.of(HUNDRED, some -> some.containsAll(List.of(7, 8, 93)), 1_000))
                .containsExactly(7, 8, 93);
        assertThat(Shrunk.of(HUNDRED, some -> some.size() > 4, 1_000)).hasSize(5);
        assertThat(Shrunk.of(HUNDRED, some -> true, 1_000)).isEmpty();
    }

    @Test
    void whatIsLeftStillFailsHoweverOftenItMayBeTried() {
        for (int tries = 0; tries < 40; tries++) {
            assertThat(Shrunk.of(HUNDRED, some -> some.contains(50), tries)).contains(50);
        }
        assertThat(Shrunk.of(HUNDRED, some -> some.contains(50), 0)).isEqualTo(HUNDRED);
    }
}
