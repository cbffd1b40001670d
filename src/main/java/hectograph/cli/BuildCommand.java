package hectograph.cli;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Settings;
import hectograph.content.ContentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code build} and {@code check}. */
final class BuildCommand implements Verb {

    private final Terminal terminal;
    private final boolean write;

    /**
     * The verb.
     *
     * @param write whether the site shall be written, or only be checked
     */
    BuildCommand(Terminal terminal, boolean write) {
        this.terminal = terminal;
        this.write = write;
    }

    @Override
    public String name() {
        return write ? "build" : "check";
    }

    @Override
    public String description() {
        return write ? "Builds the site." : "Does all of a build and writes nothing.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("templates", "DIR", "Folder of the templates (templates, if there is one)."),
                Verb.value("out", "DIR", "Output folder (site)."),
                Verb.value("url", "URL", "Public address instead of the one in site.yaml."),
                Verb.flag("full", "Render every page, stale or not."),
                Verb.flag("allow-removal", "Let files vanish that were published, though nothing explains it."),
                Verb.flag("skip-errors", "Leave papers with errors out, and publish the rest."),
                Verb.flag("explain", "Say of every page that was looked at why."),
                Verb.flag("quiet", "Print problems only."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String url = arguments.text("url", "hectograph.url", "");
        boolean quiet = arguments.flag("quiet", "hectograph.quiet");
        Path out = arguments.out();
        if (!url.isEmpty() && !WebAddress.isOne(url)) {
            terminal.error("--url: " + WebAddress.fault(url));
            return CommandLine.USAGE;
        }
        Optional<String> fault = arguments.templatesFault();
        if (fault.isPresent()) {
            terminal.error(fault.get());
            return CommandLine.USAGE;
        }
        long start = System.nanoTime();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        Settings settings = new Settings(
                new Settings.Places(
                        arguments.content(),
                        arguments.templates(),
                        out,
                        terminal.notes().map(folder -> PaperCachePlace.file(folder, arguments.content()))),
                new Settings.Choice(
                        arguments.flag("full", "hectograph.full"),
                        arguments.flag("allow-removal", "hectograph.allow-removal"),
                        arguments.flag("skip-errors", "hectograph.skip-errors"),
                        write),
                url,
                terminal.now(),
                threads);
        Outcome outcome = new Build(settings, quiet ? hectograph.Progress.NONE : terminal.progress()).run();
        terminal.report(outcome.report(), arguments.allProblems());
        if (!outcome.isPublished()) {
            terminal.error(
                    write ? "Nothing was published; the site is as it was." : "The site would not be published.");
            return CommandLine.CONTENT;
        }
        Outcome.LeftOut leftOut = outcome.counts().leftOut();
        if (leftOut.papers() > 0) {
            terminal.error(leftOut(leftOut));
        }
        if (arguments.flag("explain", "hectograph.explain")) {
            outcome.changes()
                    .forEach(change ->
                            terminal.line(change.action() + "  " + change.path() + "  (" + change.reason() + ")"));
        }
        if (!quiet) {
            terminal.line(summary(outcome.counts(), out, System.nanoTime() - start));
        }
        return outcome.report().hasErrors() ? CommandLine.CONTENT : 0;
    }

    private String leftOut(Outcome.LeftOut leftOut) {
        String papers = count(leftOut.papers(), "paper") + " with errors ";
        if (!write) {
            return papers + "would be left out.";
        }
        String pages = count(leftOut.kept(), "old page") + (leftOut.kept() == 1 ? " stays" : " stay");
        return papers + (leftOut.papers() == 1 ? "was" : "were") + " left out"
                + (leftOut.kept() == 0 ? "" : " (" + pages + ")") + ". The rest was published.";
    }

    private String summary(Outcome.Counts counts, Path out, long nanos) {
        StringBuilder text = new StringBuilder();
        text.append(count(counts.papers(), "paper"));
        if (counts.drafts() > 0) {
            text.append(" (and ").append(count(counts.drafts(), "draft")).append(')');
        }
        text.append(", ").append(count(counts.topics(), "topic"));
        text.append(", ").append(count(counts.pages(), "file"));
        if (counts.feeds() > 0) {
            text.append(", ").append(count(counts.feeds(), "feed"));
        }
        if (write) {
            text.append(" in ").append(ContentFiles.display(out)).append(": ");
            text.append(counts.written()).append(" written, ");
            text.append(counts.unchanged()).append(" unchanged, ");
            text.append(counts.removed()).append(" removed");
        } else {
            text.append(counts.leftOut().papers() > 0 ? "" : ": no mistakes");
        }
        return text.append(String.format(Locale.ROOT, ", %.2f s", nanos / 1e9)).toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
