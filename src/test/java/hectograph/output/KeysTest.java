package hectograph.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.model.Derived;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.PartialDate;
import hectograph.model.Recurring;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeysTest {

    private final Keys keys = new Keys("code");

    private record Made(Object of) {}

    private record Common(String text) implements Recurring {}

    /** Worked out from a number, and never walked itself. */
    private static final class Late implements Derived {

        private final int number;

        Late(int number) {
            this.number = number;
        }

        private record Basis(int number) {}

        @Override
        public Record basis() {
            return new Basis(number);
        }
    }

    private String key(Object of) {
        return keys.of("kind", new Made(of));
    }

    @Test
    void differentInputsHaveDifferentKeys() {
        List<Object> all = List.of(
                "a",
                "b",
                1,
                1L,
                List.of("a"),
                List.of("a", "b"),
                List.of("ab"),
                List.of(List.of("a"), "b"),
                Optional.of("a"),
                Optional.empty(),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Set.of("a"),
                new Common("a"),
                new Common("b"),
                new Late(1),
                new Late(2),
                PartialDate.ofYear(2026),
                LocalDate.EPOCH,
                Field.ONE,
                Field.TWO,
                true,
                false,
                new byte[] {1},
                Papers.paper("a", "", "2026"),
                Papers.paper("b", "", "2026"));
        assertThat(all.stream().map(this::key)).doesNotHaveDuplicates();
        assertThat(keys.of("other", new Made("a"))).isNotEqualTo(key("a"));
        assertThat(new Keys("other").of("kind", new Made("a"))).isNotEqualTo(key("a"));
    }

    private enum Field {
        ONE,
        TWO
    }

    @Test
    void equalInputsHaveEqualKeysWhoeverMadeThem() {
        assertThat(key(new Common("a"))).isEqualTo(key(new Common("a")));
        assertThat(key(new Late(1))).isEqualTo(new Keys("code").of("kind", new Made(new Late(1))));
        Map<String, Integer> some = Map.of("a", 1, "b", 2, "c", 3, "d", 4);
        Map<String, Integer> same = new java.util.LinkedHashMap<>();
        List.of("d", "b", "c", "a").forEach(name -> same.put(name, some.get(name)));
        assertThat(key(some)).isEqualTo(key(same));
        Paper one = Papers.paper("a", "", "2026");
        Paper other = Papers.paper("a", "", "2026");
        assertThat(key(List.of(one, one))).isEqualTo(key(List.of(one, other)));
    }

    @Test
    void whatNobodyCanLookIntoIsNoInput() {
        assertThatThrownBy(() -> key(new StringBuilder())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key((Runnable) () -> {})).isInstanceOf(IllegalArgumentException.class);
    }
}
