package hectograph.model;

import java.util.List;
import java.util.function.Function;

/** Runs the same work on every item of a list, on several threads, and keeps the order. */
@FunctionalInterface
public interface Parallel {

    /** One thread, who does one piece after the other. */
    Parallel ALONE = new Parallel() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
            return items.stream().map(work).toList();
        }
    };

    /** The results in the order of the items. */
    <T, R> List<R> map(List<T> items, Function<T, R> work);
}
