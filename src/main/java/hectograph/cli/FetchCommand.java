package hectograph.cli;

import hectograph.Version;
import hectograph.content.importers.ImportPlan;
import hectograph.fetch.Fetch;
import hectograph.net.Manners;
import hectograph.problem.Report;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code fetch}. */
final class FetchCommand implements Verb {

    private final Terminal terminal;

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "fetch";
    }

    @Override
    public String description() {
        return "Asks the sources of content/sources.yaml, and makes content files of what is new.";
    }

    @Override
    public String operand() {
        return "SOURCE...";
    }

    @Override
    public String operandDescription() {
        return "Names of sources to ask (all).";
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.flag("check", "Ask, say what would be done, and write nothing."),
                Verb.value("date", "DAY", "Day on which papers come and of the listing, YYYY-MM-DD (today)."),
                Verb.value("since", "DAY", "Ask repositories from this day on, instead of the day remembered."),
                Verb.value("limit", "N", "Take so many new papers of a source, and no flood for an error."),
                Verb.flag("replace", "Replace abstracts that changed; front matter stays."),
                Verb.flag("force", "Ask sources again that were asked within the hour."),
                Verb.value("again", "ID,...", "Let papers come once more that you deleted."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        LocalDate latest = terminal.now().latest();
        Optional<LocalDate> day =
                day(arguments.text("date", "date", terminal.today().toString()));
        String since = arguments.text("since", "since", "");
        String limit = arguments.text("limit", "limit", "");
        if (day.isEmpty() || day.get().isAfter(latest)) {
            return usage("--date: write a day that is not to come, YYYY-MM-DD");
        }
        if (!since.isEmpty()
                && day(since).filter(first -> !first.isAfter(day.get())).isEmpty()) {
            return usage("--since: write a day that is not after the day of the run, YYYY-MM-DD");
        }
        if (!limit.isEmpty() && !limit.matches("[1-9]\\d{0,4}")) {
            return usage("--limit: write a number from 1 to 99999");
        }
        String again = arguments.text("again", "again", "");
        boolean check = arguments.flag("check", "check");
        Fetch.Choice choice = new Fetch.Choice(
                arguments.operands("source"),
                limit.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(limit)),
                day(since),
                check,
                arguments.flag("force", "force"),
                arguments.flag("replace", "replace"),
                again.isEmpty() ? List.of() : List.of(again.split(",")));
        Report report;
        try (MachineMeans machine = new MachineMeans(terminal, arguments.content())) {
            Fetch fetch = new Fetch(new Fetch.Settings(
                    arguments.content(),
                    day.get(),
                    terminal.now(),
                    Version.number(),
                    terminal.time(),
                    Manners.UNATTENDED,
                    choice,
                    machine.means()));
            report = fetch.run(this::tell);
        }
        terminal.report(report, arguments.allProblems());
        if (check) {
            terminal.line("Nothing was written (--check).");
        }
        return report.hasErrors() ? CommandLine.CONTENT : 0;
    }

    private void tell(Fetch.Told told) {
        told.plan().steps().stream()
                .filter(step -> step.action() != ImportPlan.Action.SAME)
                .forEach(step -> StepLine.of(step).forEach(terminal::line));
        terminal.line(told.source().name() + ": " + told.summary());
    }

    private int usage(String what) {
        terminal.error("fetch: " + what);
        return CommandLine.USAGE;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
