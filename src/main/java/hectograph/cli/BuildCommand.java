package hectograph.cli;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Settings;
import hectograph.content.ContentFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build} and {@code check}. */
@Command(name = "build", description = "Builds the site; check does the same and writes nothing.", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final boolean write;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "${sys:hectograph.templates:-templates}",
            description = "Folder of the templates (${DEFAULT-VALUE}).")
    private Path templates = Path.of("templates");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "${sys:hectograph.out:-site}",
            description = "Output folder (${DEFAULT-VALUE}).")
    private Path out = Path.of("site");

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${sys:hectograph.url:-}",
            description = "Public address instead of the one in site.yaml.")
    private String url = "";

    @Option(
            names = "--full",
            defaultValue = "${sys:hectograph.full:-false}",
            description = "Render every page, stale or not.")
    private boolean full;

    @Option(
            names = "--explain",
            defaultValue = "${sys:hectograph.explain:-false}",
            description = "Say of every page that was looked at why.")
    private boolean explain;

    @Option(names = "--quiet", defaultValue = "${sys:hectograph.quiet:-false}", description = "Print problems only.")
    private boolean quiet;

    BuildCommand(Terminal terminal, boolean write) {
        this.terminal = terminal;
        this.write = write;
    }

    @Override
    public Integer call() throws Exception {
        if (!url.isEmpty() && !isWebAddress(url)) {
            terminal.error("--url: \"" + url + "\" is not a web address (write https:// and what follows, in full)");
            return CommandLine.USAGE;
        }
        long start = System.nanoTime();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        Settings settings = new Settings(content.folder(), templates, out, url, full, write, terminal.today(), threads);
        Outcome outcome = new Build(settings, quiet ? hectograph.Progress.NONE : terminal.progress()).run();
        terminal.report(outcome.report());
        if (outcome.report().hasErrors()) {
            terminal.error(
                    write ? "Nothing was published; the site is as it was." : "The site would not be published.");
            return CommandLine.CONTENT;
        }
        if (explain) {
            outcome.changes()
                    .forEach(change ->
                            terminal.line(change.action() + "  " + change.path() + "  (" + change.reason() + ")"));
        }
        if (!quiet) {
            terminal.line(summary(outcome.counts(), System.nanoTime() - start));
        }
        return 0;
    }

    private String summary(Outcome.Counts counts, long nanos) {
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
            text.append(": no mistakes");
        }
        return text.append(String.format(Locale.ROOT, ", %.2f s", nanos / 1e9)).toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
