package hectograph.cli;

import hectograph.content.importers.ImportPlan;
import java.util.List;
import java.util.Locale;

/** What becomes of a paper, as it is printed. */
final class StepLine {

    private StepLine() {}

    /** A line, and one more for the words in which an abstract differs. */
    static List<String> of(ImportPlan.Step step) {
        StringBuilder line = new StringBuilder();
        line.append(step.draft().origin()).append(": ").append(word(step.action()));
        if (!step.gained().isEmpty() && step.action() != ImportPlan.Action.ENRICHED) {
            line.append(", enriched");
        }
        if (step.draft().suspicious()) {
            line.append(", suspicious");
        }
        line.append(": ").append(step.file().isEmpty() ? name(step) + " was withdrawn, and is not here" : step.file());
        if (!step.gained().isEmpty()) {
            line.append(" (").append(String.join(", ", step.gained())).append(')');
        }
        return step.difference().isEmpty()
                ? List.of(line.toString())
                : List.of(line.toString(), "    " + step.difference());
    }

    private static String name(ImportPlan.Step step) {
        String arxiv = step.draft().arxiv().cited();
        return arxiv.isEmpty() ? step.draft().doi().key() : arxiv;
    }

    /** The word for an action. */
    static String word(ImportPlan.Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
