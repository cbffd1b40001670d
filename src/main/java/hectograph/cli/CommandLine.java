package hectograph.cli;

import hectograph.Version;
import hectograph.model.Today;
import hectograph.problem.Nearest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/**
 * Arguments in, exit code out: 0 when all went well, 1 for mistakes in the content, 2 for mistakes in the arguments,
 * 70 for a bug of ours. The one place that prints, reads the clock, or ends the process.
 */
public final class CommandLine {

    /** Mistakes in the content. */
    static final int CONTENT = 1;

    /** Mistakes in the arguments. */
    static final int USAGE = 2;

    /** A bug, or a failure of the machine. */
    static final int BUG = 70;

    private static final long MEGABYTE = 1024 * 1024;

    private CommandLine() {}

    /** The day, here and elsewhere. */
    static Today today() {
        Instant now = Instant.now();
        // Not ZoneId.systemDefault(), which looks through every jar for rules of zones: a tenth of a run with nothing
        // to do.
        int offset = TimeZone.getDefault().getOffset(now.toEpochMilli());
        return Today.at(now, ZoneOffset.ofTotalSeconds(offset / 1000));
    }

    /** Runs a verb on the process's own streams. */
    @SuppressWarnings("SystemConsoleNull") // Java 22 to 24 always have one: there the progress line is always shown
    public static int run(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Optional<String> lost = NamesOfFiles.lost(args);
        if (lost.isPresent()) {
            err.println(lost.get());
            return BUG;
        }
        try {
            boolean interactive = System.console() != null;
            return Summary.of(args, new Terminal(out, err, interactive, CommandLine::today, PaperCachePlace.beside()));
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs a verb on given streams and on a given day. */
    public static int run(String[] args, Terminal terminal) {
        String word = args.length == 0 ? "build" : args[0];
        List<String> rest = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
        List<Verb> verbs = verbs(terminal);
        return switch (word) {
            case "help", "-h", "--help" -> help(rest, verbs, terminal);
            case "version", "-V", "--version" -> {
                terminal.line("hectograph " + Version.number() + ", Java "
                        + Runtime.version().feature());
                yield 0;
            }
            default ->
                find(word, verbs, terminal)
                        .map(verb -> run(verb, rest, terminal))
                        .orElse(USAGE);
        };
    }

    /** All verbs, in the order of the help. Each has its goal in {@code hectograph.maven}. */
    static List<Verb> verbs(Terminal terminal) {
        return List.of(
                new InitCommand(terminal),
                new BuildCommand(terminal, true),
                new BuildCommand(terminal, false),
                new ServeCommand(terminal),
                new ImportCommand(terminal),
                new FetchCommand(terminal),
                new EnrichCommand(terminal),
                new NewCommand(terminal),
                new LookCommand(terminal),
                new UploadListCommand(terminal),
                new PingCommand(terminal),
                new MailCommand(terminal),
                new DailyCommand(terminal));
    }

    private static Optional<Verb> find(String word, List<Verb> verbs, Terminal terminal) {
        for (Verb verb : verbs) {
            if (verb.name().equals(word)) {
                return Optional.of(verb);
            }
        }
        List<String> known = verbs.stream().map(Verb::name).toList();
        String remedy = Nearest.remedy(word, known, "write one of " + String.join(", ", known) + ", help, version");
        terminal.error("no verb \"" + word + "\" (" + remedy + ")");
        return Optional.empty();
    }

    private static int help(List<String> words, List<Verb> verbs, Terminal terminal) {
        if (words.isEmpty()) {
            Help.all(verbs, terminal);
            return 0;
        }
        Optional<Verb> verb = find(words.get(0), verbs, terminal);
        verb.ifPresent(found -> Help.of(found, terminal));
        return verb.isPresent() ? 0 : USAGE;
    }

    private static int run(Verb verb, List<String> words, Terminal terminal) {
        Options options = new Options();
        verb.options().forEach(options::addOption);
        options.addOption("h", "help", false, "");
        try {
            DefaultParser parser = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get();
            org.apache.commons.cli.CommandLine typed = parser.parse(options, words.toArray(new String[0]));
            if (typed.hasOption("help")) {
                Help.of(verb, terminal);
                return 0;
            }
            List<String> operands = typed.getArgList();
            int wanted = verb.operand().isEmpty() ? 0 : 1;
            if (operands.size() > wanted && !verb.takesSeveral()) {
                return usage(verb, "\"" + operands.get(wanted) + "\" is one word too many", "", terminal);
            }
            return verb.run(new Arguments(typed, terminal.folder()));
        } catch (UnrecognizedOptionException e) {
            return usage(verb, "no option \"" + e.getOption() + "\"", e.getOption(), terminal);
        } catch (MissingArgumentException e) {
            return usage(verb, "\"--" + e.getOption().getLongOpt() + "\" without its value", "", terminal);
        } catch (ParseException e) {
            return usage(verb, String.valueOf(e.getMessage()), "", terminal);
        } catch (Exception | Error e) {
            return failed(e, terminal);
        }
    }

    private static int usage(Verb verb, String fault, String option, Terminal terminal) {
        List<String> known =
                verb.options().stream().map(each -> "--" + each.getLongOpt()).toList();
        String remedy = "\"help " + verb.name() + "\" lists what it takes";
        terminal.error(verb.name() + ": " + fault + " (" + Nearest.remedy(option, known, remedy) + ")");
        return USAGE;
    }

    private static int failed(Throwable exception, Terminal terminal) {
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            Throwable cause = exception.getCause() == null ? exception : exception.getCause();
            terminal.error("error: " + cause.getMessage() + reason(cause) + remedy(cause));
            terminal.error("Stopped. Run it again when that is mended: it ends what this run began.");
            return BUG;
        }
        if (exception instanceof OutOfMemoryError) {
            terminal.error("error: out of memory with a heap of "
                    + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB (give Java more: java -Xmx4g -jar hectograph.jar, or with Maven MAVEN_OPTS=-Xmx4g)");
            terminal.error("Stopped. Nothing was published.");
            return BUG;
        }
        terminal.error("This is a bug in Hectograph, not in your content. Nothing was published.");
        exception.printStackTrace(terminal.errorWriter());
        terminal.errorWriter().flush();
        return BUG;
    }

    /** What helps where the system has a limit. */
    static String remedy(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Too many open files")) {
            return " (raise the limit for this shell: ulimit -n 4096)";
        }
        return message.contains("No space left on device") ? " (make room on this disk)" : "";
    }

    /** Java tells the commonest failures of files by the name of the class alone; the message is the path. */
    static String reason(Throwable failure) {
        if (!(failure instanceof FileSystemException file) || file.getReason() != null) {
            return "";
        }
        if (failure instanceof AccessDeniedException) {
            return ": permission denied";
        }
        return failure instanceof NoSuchFileException
                ? ": no such file or folder, and it can't be made"
                : " (" + failure.getClass().getSimpleName() + ")";
    }
}
