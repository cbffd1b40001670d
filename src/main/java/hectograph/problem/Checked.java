package hectograph.problem;

import java.util.List;

/**
 * A value together with what was found wrong while reading it. The value is always there; where an error was found,
 * it holds what could be made of the input, so that later checks can find more.
 *
 * @param <T> what was read
 * @param value what was read
 * @param problems what was wrong, in the order found
 */
public record Checked<T>(T value, List<Problem> problems) {

    /** Copies the list. */
    public Checked {
        problems = List.copyOf(problems);
    }
}
