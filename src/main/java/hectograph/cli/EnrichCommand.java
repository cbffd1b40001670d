package hectograph.cli;

import hectograph.ArxivLookup;
import hectograph.content.importers.Enrich;
import hectograph.content.importers.InputFinder;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Sink;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code enrich}. */
final class EnrichCommand implements Verb {

    private final Terminal terminal;

    EnrichCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "enrich";
    }

    @Override
    public String description() {
        return "Gives papers without authors their facts back, from arXiv or from a file.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("from", "FILE", "Look in this file, folder, archive or address, and not at arXiv."),
                Verb.value("arxiv", "URL", "Ask arXiv's interface at this address (" + ArxivLookup.ADDRESS + ")."),
                Verb.flag("check", "Say what would be done, and write nothing."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String from = arguments.text("from", "from", "");
        String address = arguments.text("arxiv", "arxiv", ArxivLookup.ADDRESS);
        if (!WebAddress.isOne(address)) {
            terminal.error("enrich: --arxiv: " + WebAddress.fault(address));
            return CommandLine.USAGE;
        }
        try (MachineMeans machine = new MachineMeans(terminal, arguments.content())) {
            return run(Enrich.in(arguments.content(), terminal.now(), machine.means()), from, address, arguments);
        }
    }

    private int run(Enrich enrich, String from, String address, Arguments arguments) throws IOException {
        List<Enrich.Question> questions = enrich.questions();
        if (questions.isEmpty()) {
            terminal.line("No paper lacks authors.");
            return 0;
        }
        Problems problems = new Problems();
        if (from.isEmpty()) {
            ArxivLookup lookup = new ArxivLookup(Findings.client(), URI.create(address));
            lookup.ask(questions, enrich::offer);
            problems.addAll(lookup.problems());
        } else {
            try {
                look(from, arguments, enrich, problems);
            } catch (Findings.Unreadable e) {
                terminal.error("enrich: " + e.getMessage());
                return CommandLine.USAGE;
            }
        }
        Enrich.Found found = enrich.found();
        problems.addAll(found.plan().problems());
        boolean check = arguments.flag("check", "check");
        long gained = 0;
        for (Enrich.Finding finding : found.findings()) {
            terminal.line(finding.file() + ": " + finding.words());
            gained += finding.gained().isEmpty() ? 0 : 1;
        }
        Report report = new Report(problems.list());
        terminal.report(report, arguments.allProblems());
        if (!check) {
            enrich.write(found);
        }
        int size = found.findings().size();
        terminal.line(size + (size == 1 ? " paper" : " papers") + " without authors, " + gained + " found; "
                + (check ? "would write " : "wrote ")
                + (found.plan().files().size() == 1
                        ? "1 file"
                        : found.plan().files().size() + " files"));
        return report.hasErrors() ? CommandLine.CONTENT : 0;
    }

    /** Records of a file are read one after the other: a snapshot of all of arXiv needs no more memory than one. */
    private static void look(String from, Arguments arguments, Enrich enrich, Problems problems)
            throws IOException, Findings.Unreadable {
        Checked<List<InputFinder.Known>> inputs = new Findings(arguments, Optional.empty()).find(from);
        problems.addAll(inputs.problems());
        for (InputFinder.Known known : inputs.value()) {
            known.format().read(known.input(), new Sink() {
                @Override
                public void record(Draft draft) {
                    enrich.offer(draft);
                }

                @Override
                public void problem(Problem problem) {
                    if (problem.isError()) { // doubts about records that nobody asked for are no matter here
                        problems.add(problem);
                    }
                }
            });
        }
    }
}
