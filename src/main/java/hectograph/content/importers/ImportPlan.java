package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * What an import will do: which papers are new, which are here already, and which files are written.
 *
 * @param steps one a paper, in the order in which they came
 * @param files what to write: file below the content folder, to text; in that order
 * @param problems what is wrong with the records: an error is a record that is lost, all others come in
 */
public record ImportPlan(List<Step> steps, Map<String, String> files, List<Problem> problems) {

    /** What an import makes of a paper. */
    public enum Action {
        /** It gets a file. */
        NEW,
        /** Its file says all that the record does. */
        SAME,
        /** Its file gets fields that it does not have. */
        ENRICHED,
        /** Its file has another abstract, which stays. */
        CHANGED,
        /** Its file gets the new abstract and keeps its front matter. */
        REPLACED,
        /** Its file says from now on that the paper was withdrawn. */
        WITHDRAWN,
        /** It was withdrawn at its source, and is not here. */
        GONE
    }

    /**
     * A paper.
     *
     * @param draft all that its records say
     * @param action what is made of it
     * @param file its file below the content folder; empty for one that is gone
     * @param gained the fields that its file gets
     * @param difference the words in which its abstract differs; empty when it does not
     */
    public record Step(Draft draft, Action action, String file, List<String> gained, String difference) {}
}
