package hectograph.cli;

import hectograph.content.importers.Import;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.ImportPlan;
import hectograph.content.importers.Incoming;
import hectograph.content.importers.InputFinder;
import hectograph.content.importers.record.ImportFormat;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return "Makes content files of bibliographies, feeds, listings and other records.";
    }

    @Override
    public String operand() {
        return "FILE...";
    }

    @Override
    public String operandDescription() {
        return "What to import, several if you like: a file, a folder, a ZIP archive, an address, - for what is piped in. Formats, told"
                + " by content: " + ImportFormats.names() + ".";
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("date", "DAY", "Day of the import, YYYY-MM-DD (today)."),
                Verb.value("format", "NAME", "Read it as this format, whatever it looks like."),
                Verb.flag("replace", "Replace abstracts that differ, and the day's listing; front matter stays."),
                Verb.flag("check", "Say what would be done, and write nothing."),
                Verb.flag("propose-topics", "Write topics found in the papers' phrases, to be edited."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        List<String> operands = arguments.operands("file");
        if (operands.isEmpty()) {
            return usage("no file (write import FILE; as a goal, -Dfile=FILE)");
        }
        String date = arguments.text("date", "date", "");
        LocalDate day;
        try {
            day = date.isEmpty() ? terminal.today() : LocalDate.parse(date);
        } catch (DateTimeException e) {
            return usage("\"" + date + "\" is not a day (write YYYY-MM-DD)");
        }
        if (day.isAfter(terminal.now().latest())) {
            return usage("the day " + day + " is to come, and no build would take its papers (write " + terminal.today()
                    + " or an earlier day)");
        }
        String name = arguments.text("format", "format", "");
        Optional<ImportFormat> forced = ImportFormats.named(name);
        if (!name.isEmpty() && forced.isEmpty()) {
            return usage("no format \"" + name + "\" (write one of " + ImportFormats.names() + ")");
        }
        Problems problems = new Problems();
        List<InputFinder.Known> inputs = new ArrayList<>();
        Findings findings = new Findings(arguments, forced);
        for (String operand : operands) {
            try {
                inputs.addAll(problems.take(findings.find(operand)));
            } catch (Findings.Unreadable e) {
                return usage(String.valueOf(e.getMessage()));
            }
        }
        try (MachineMeans machine = new MachineMeans(terminal, arguments.content())) {
            Import importing = new Import(
                    arguments.content(), day, terminal.now(), arguments.flag("replace", "replace"), machine.means());
            return run(importing, inputs, problems, arguments);
        }
    }

    private int run(Import importing, List<InputFinder.Known> inputs, Problems problems, Arguments arguments)
            throws IOException {
        List<Incoming> records = new ArrayList<>();
        for (InputFinder.Known known : inputs) {
            records.addAll(problems.take(importing.read(known.input(), known.format())));
        }
        Checked<ImportPlan> plan = importing.plan(records);
        problems.addAll(plan.problems());
        return new ImportRun(terminal, importing, plan.value()).run(new Report(problems.list()), arguments);
    }

    private int usage(String message) {
        terminal.error("import: " + message);
        return CommandLine.USAGE;
    }
}
