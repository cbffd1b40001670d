package hectograph.cli;

import hectograph.content.importers.Import;
import hectograph.content.importers.ImportPlan;
import hectograph.problem.Checked;
import hectograph.problem.Report;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says what becomes of records, and does it. */
final class ImportRun {

    /** Reading a file again as a build does takes as long as all the rest of its import. */
    private static final int MOST_READ_AGAIN = 5_000;

    private final Terminal terminal;
    private final Import importing;
    private final ImportPlan plan;

    ImportRun(Terminal terminal, Import importing, ImportPlan plan) {
        this.terminal = terminal;
        this.importing = importing;
        this.plan = plan;
    }

    /**
     * Does it, unless it is only to be said.
     *
     * @param report what is wrong with the records: each error is a record that is lost
     * @return the exit code
     */
    int run(Report report, Arguments arguments) throws IOException {
        boolean check = arguments.flag("check", "check");
        terminal.lines(plan.steps().stream().flatMap(step -> StepLine.of(step).stream()));
        terminal.report(report, arguments.allProblems());
        boolean few = plan.files().size() <= MOST_READ_AGAIN;
        Report faults = new Report(few ? importing.faults(plan) : List.of());
        if (!check) {
            importing.write(plan);
        }
        terminal.line(summary(check));
        if (!few) {
            terminal.line("These are too many to be looked at here: say \"check\" to see whether a build takes them.");
        }
        if (faults.hasErrors()) {
            terminal.report(faults, arguments.allProblems());
            terminal.error("A build would stop at what " + (check ? "would be" : "was") + " written: mend it first.");
            return CommandLine.CONTENT;
        }
        int code = report.hasErrors() ? CommandLine.CONTENT : 0;
        return arguments.flag("propose-topics", "propose-topics") ? Math.max(code, propose(arguments, check)) : code;
    }

    private int propose(Arguments arguments, boolean check) throws IOException {
        Checked<List<String>> proposed = importing.proposeTopics(plan, check);
        Report report = new Report(proposed.problems());
        if (report.hasErrors()) {
            terminal.report(report, arguments.allProblems());
            terminal.error("No topics were proposed.");
            return CommandLine.CONTENT;
        }
        proposed.value().forEach(topic -> terminal.line(topic + ": " + (check ? "would be proposed" : "proposed")));
        int count = proposed.value().size();
        terminal.line(count + (count == 1 ? " topic " : " topics ") + (check ? "would be proposed" : "proposed"));
        return 0;
    }

    private String summary(boolean check) {
        Map<ImportPlan.Action, Integer> counts = new EnumMap<>(ImportPlan.Action.class);
        plan.steps().forEach(step -> counts.merge(step.action(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        text.append(plan.steps().size()).append(plan.steps().size() == 1 ? " paper" : " papers");
        counts.forEach(
                (action, count) -> text.append(", ").append(count).append(' ').append(StepLine.word(action)));
        long suspicious =
                plan.steps().stream().filter(step -> step.draft().suspicious()).count();
        if (suspicious > 0) {
            text.append(" (").append(suspicious).append(" suspicious)");
        }
        int files = plan.files().size();
        text.append(check ? "; would write " : "; wrote ").append(files).append(files == 1 ? " file" : " files");
        if (counts.containsKey(ImportPlan.Action.CHANGED)) {
            text.append(" (--replace takes the changed abstracts over)");
        }
        return text.toString();
    }
}
