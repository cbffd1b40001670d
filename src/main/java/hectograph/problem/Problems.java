package hectograph.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while one piece of input is read. Not for use by several threads at once. */
public final class Problems {

    private final List<Problem> list = new ArrayList<>();

    /** Adds an error. */
    public void error(Origin origin, String message, String remedy) {
        list.add(Problem.error(origin, message, remedy));
    }

    /** Adds a warning. */
    public void warning(Origin origin, String message, String remedy) {
        list.add(Problem.warning(origin, message, remedy));
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        list.add(problem);
    }

    /** Adds all problems of another reading. */
    public void addAll(List<Problem> problems) {
        list.addAll(problems);
    }

    /** Takes the problems of a checked value over and gives the value. */
    public <T> T take(Checked<T> checked) {
        list.addAll(checked.problems());
        return checked.value();
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether an error was added. */
    public boolean hasErrors() {
        return list.stream().anyMatch(Problem::isError);
    }

    /** What was added so far, in the order of adding. */
    public List<Problem> list() {
        return List.copyOf(list);
    }

    /** The value, with what was added so far. */
    public <T> Checked<T> with(T value) {
        return new Checked<>(value, list());
    }
}
