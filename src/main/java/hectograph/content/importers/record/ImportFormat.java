package hectograph.content.importers.record;

import hectograph.model.Parallel;
import hectograph.problem.Checked;
import java.io.IOException;
import java.util.List;

/**
 * A format in which papers come: how it is recognized, and how it is read. Has no state, so one object reads any number of
 * inputs. {@code ImportFormats} lists them all.
 */
public interface ImportFormat {

    /** What {@code --format} and messages call it: lower-case letters, digits and hyphens. */
    String name();

    /**
     * Whether an input is of this format, told by its content alone. Formats are asked in the order of
     * {@code ImportFormats}; the first that says yes reads it.
     *
     * @param head the beginning of the input as {@link Input#head} gives it
     */
    boolean recognizes(String head);

    /** Whether the order of the records is that of a day's listing, which is worth keeping. */
    default boolean isListing() {
        return false;
    }

    /**
     * Reads all records in their order. Whatever is damaged is one error a record, and the others are read all the same:
     * no content, however hostile, may make it throw, or take more than time and memory in proportion to its length.
     *
     * @throws IOException when the input can't be read any further
     */
    void read(Input input, Sink sink) throws IOException;

    /** Reads all records into a list, for inputs that are known to be short. */
    default Checked<List<Draft>> read(Input input) throws IOException {
        Gathered all = new Gathered(Parallel.ALONE);
        read(input, all);
        return all.all();
    }
}
