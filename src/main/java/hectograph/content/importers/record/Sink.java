package hectograph.content.importers.record;

import hectograph.problem.Origin;
import hectograph.problem.Problem;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes what a format reads, one record after the other, so that a file of any size needs the memory of one record. */
public interface Sink {

    /** Takes a record. */
    void record(Draft draft);

    /** Takes what is wrong: an error is the loss of one record, a warning is a doubt. */
    void problem(Problem problem);

    /**
     * Takes what is made of items, each by itself: in their order, be they made one after the other or several at once.
     *
     * @param making says all of one item to the sink it is given; must not say anything to this one
     */
    default <T> void each(List<T> items, BiConsumer<T, Sink> making) {
        items.forEach(item -> making.accept(item, this));
    }

    /** Takes the loss of a record. */
    default void error(Origin origin, String message, String remedy) {
        problem(Problem.error(origin, message, remedy));
    }

    /**
     * Takes what whoever was asked says is wrong with the question, in the place of records.
     *
     * @param words whose words they are, and the words
     */
    default void refusal(Origin origin, String words) {
        error(origin, words, "look at the query");
    }

    /** Takes a doubt. */
    default void warning(Origin origin, String message, String remedy) {
        problem(Problem.warning(origin, message, remedy));
    }
}
