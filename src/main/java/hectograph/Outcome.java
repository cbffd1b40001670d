package hectograph;

import hectograph.problem.Report;
import java.util.List;

/**
 * What a build did.
 *
 * @param report all problems
 * @param counts what the site holds and what was written
 * @param changes every page that was rendered or removed, with its reason, by path
 */
public record Outcome(Report report, Counts counts, List<Change> changes) {

    /** Copies the list. */
    public Outcome {
        changes = List.copyOf(changes);
    }

    /**
     * What the site holds and what was written.
     *
     * @param papers published papers
     * @param drafts papers held back
     * @param topics topics with papers
     * @param pages all files of the site
     * @param feeds how many of them are feeds
     * @param written files that are new or differ
     * @param unchanged files left as they were
     * @param removed files that are no longer part of the site
     * @param leftOut papers that were left out for their errors
     */
    public record Counts(
            int papers,
            int drafts,
            int topics,
            int pages,
            int feeds,
            int written,
            int unchanged,
            int removed,
            LeftOut leftOut) {

        /** Of a build that was stopped. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, LeftOut.NONE);
    }

    /**
     * How many papers were left out for their errors.
     *
     * @param papers all of them
     * @param kept how many of them keep the page that an earlier build made
     */
    public record LeftOut(int papers, int kept) {

        /** None. */
        public static final LeftOut NONE = new LeftOut(0, 0);
    }

    /** Whether the site was published, whole or without the papers that were left out; of a check, whether it would be. */
    public boolean isPublished() {
        return !report.hasErrors() || counts.leftOut().papers() > 0;
    }

    /**
     * What happened to a page.
     *
     * @param path its path below the output folder
     * @param action {@code written}, {@code same} (rendered, but its bytes did not change), {@code removed} or
     *     {@code kept} (its paper was left out)
     * @param reason why it was looked at
     */
    public record Change(String path, String action, String reason) {}

    /** A build that stopped on errors. */
    static Outcome stopped(Report report) {
        return new Outcome(report, Counts.NONE, List.of());
    }
}
