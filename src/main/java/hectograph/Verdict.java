package hectograph;

import hectograph.content.LeftOut;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a build so far, and the one way out of it before its end. Not for use by several threads. */
final class Verdict {

    private final Problems problems = new Problems();
    private LeftOut leftOut = LeftOut.nothing();

    /** Ends a build whose verdict has errors, before anything of the site is touched. */
    static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        private Stop() {
            super("the content has errors", null, false, false); // caught at once: nobody reads where it came from
        }
    }

    /** Ends the build if an error was found. */
    void stopIfWrong() throws Stop {
        if (problems.hasErrors()) {
            throw new Stop();
        }
    }

    /** Whether no error was found. */
    boolean isGood() {
        return !problems.hasErrors();
    }

    /** What was found so far, but for the errors of papers that are left out. */
    List<Problem> found() {
        return problems.list();
    }

    void error(Origin origin, String message, String remedy) {
        problems.error(origin, message, remedy);
    }

    void warning(Origin origin, String message, String remedy) {
        problems.warning(origin, message, remedy);
    }

    void addAll(List<Problem> found) {
        problems.addAll(found);
    }

    /** Takes the problems of a checked value over and gives the value. */
    <T> T take(Checked<T> checked) {
        return problems.take(checked);
    }

    /** Papers with these errors are not published. The errors are reported and stop nothing. */
    void leaveOut(LeftOut papers) {
        leftOut = papers;
    }

    /** All that is to be reported. */
    Report report() {
        return new Report(all());
    }

    /** What comes of a build that was stopped. */
    Outcome stopped() {
        return Outcome.stopped(new Report(TemplateProblems.once(all())));
    }

    private List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems.list());
        all.addAll(leftOut.errors());
        return all;
    }
}
