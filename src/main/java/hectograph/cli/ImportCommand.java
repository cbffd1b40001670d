package hectograph.cli;

import hectograph.content.importers.Import;
import hectograph.content.importers.ImportFormat;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.ImportPlan;
import hectograph.content.importers.Input;
import hectograph.problem.Checked;
import hectograph.problem.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code import}. */
final class ImportCommand implements Verb {

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "Makes content files of a listing copied from a trending-papers page.";
    }

    @Override
    public String operand() {
        return "FILE";
    }

    @Override
    public String operandDescription() {
        return "The listing: a title on one line, its abstract on the next.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("date", "DAY", "Day of the listing, YYYY-MM-DD (today)."),
                Verb.flag("replace", "Replace abstracts that differ; front matter stays."),
                Verb.flag("check", "Write nothing."),
                Verb.flag("propose-topics", "Write topics found in the papers' phrases, to be edited."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String file = arguments.operand("file");
        String date = arguments.text("date", "date", "");
        boolean check = arguments.flag("check", "check");
        if (file.isEmpty()) {
            terminal.error("import: no file (write import FILE --date YYYY-MM-DD)");
            return CommandLine.USAGE;
        }
        Path listing = arguments.path(file);
        if (!Files.isRegularFile(listing)) {
            terminal.error("import: no file \"" + file + "\" (write the path of the pasted listing)");
            return CommandLine.USAGE;
        }
        LocalDate day;
        try {
            day = date.isEmpty() ? terminal.today() : LocalDate.parse(date);
        } catch (DateTimeException e) {
            terminal.error("import: \"" + date + "\" is not a day (write YYYY-MM-DD)");
            return CommandLine.USAGE;
        }
        if (day.isAfter(terminal.now().latest())) {
            terminal.error("import: the day " + day + " is to come, and no build would take its papers (write "
                    + terminal.today() + " or an earlier day)");
            return CommandLine.USAGE;
        }
        Import importing = new Import(arguments.content(), day, arguments.flag("replace", "replace"));
        Input input = Input.of(file, listing);
        Optional<ImportFormat> format = ImportFormats.of(input);
        if (format.isEmpty()) {
            terminal.error(
                    "import: \"" + file + "\" is of no format that is known (known are " + ImportFormats.names() + ")");
            return CommandLine.USAGE;
        }
        Checked<ImportPlan> plan = importing.plan(input, format.get());
        Report report = new Report(plan.problems());
        Map<ImportPlan.Action, Integer> counts = new EnumMap<>(ImportPlan.Action.class);
        for (ImportPlan.Step step : plan.value().steps()) {
            counts.merge(step.action(), 1, Integer::sum);
            String doubt = step.draft().suspicious() ? ", suspicious" : "";
            terminal.line(step.draft().origin() + ": " + word(step.action()) + doubt + ": " + step.file());
        }
        terminal.report(report, arguments.allProblems());
        if (report.hasErrors()) {
            terminal.error("Nothing was written.");
            return CommandLine.CONTENT;
        }
        if (!check) {
            importing.write(plan.value());
        }
        terminal.line(summary(plan.value(), counts, check));
        Report faults = new Report(check ? List.of() : importing.faults(plan.value()));
        if (faults.hasErrors()) {
            terminal.report(faults, arguments.allProblems());
            terminal.error("A build would stop at what was written: mend it first.");
            return CommandLine.CONTENT;
        }
        return arguments.flag("propose-topics", "propose-topics") && !check ? propose(importing, arguments) : 0;
    }

    private int propose(Import importing, Arguments arguments) throws IOException {
        Checked<List<String>> proposed = importing.proposeTopics();
        Report report = new Report(proposed.problems());
        if (report.hasErrors()) {
            terminal.report(report, arguments.allProblems());
            terminal.error("No topics were proposed.");
            return CommandLine.CONTENT;
        }
        proposed.value().forEach(topic -> terminal.line(topic + ": proposed"));
        int count = proposed.value().size();
        terminal.line(count + (count == 1 ? " topic proposed" : " topics proposed"));
        return 0;
    }

    private static String summary(ImportPlan plan, Map<ImportPlan.Action, Integer> counts, boolean check) {
        StringBuilder text = new StringBuilder();
        text.append(plan.steps().size()).append(plan.steps().size() == 1 ? " paper" : " papers");
        counts.forEach(
                (action, count) -> text.append(", ").append(count).append(' ').append(word(action)));
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

    private static String word(ImportPlan.Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
