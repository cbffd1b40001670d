package hectograph.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /**
     * Begins some work beside what the caller goes on with, if that can be; what is begun may use this itself.
     *
     * @return waits for the result; throws what the work threw
     */
    default <T> Supplier<T> begin(Supplier<T> work) {
        T done = work.get();
        return () -> done;
    }
}
