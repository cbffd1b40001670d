package hectograph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    private CommandLine() {}

    /** Runs a verb on the process's own streams. */
    @SuppressWarnings("SystemConsoleNull") // Java 22 to 24 always have one: there the progress line is always shown
    public static int run(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            return run(args, new Terminal(out, err, System.console() != null, LocalDate.now(ZoneOffset.UTC)));
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
        picocli.CommandLine commands = new picocli.CommandLine(new Root());
        commands.addSubcommand(new BuildCommand(terminal, true));
        commands.addSubcommand("check", new BuildCommand(terminal, false));
        commands.addSubcommand(new ImportCommand(terminal));
        commands.addSubcommand(new NewCommand(terminal));
        commands.addSubcommand(new PingCommand(terminal));
        commands.addSubcommand(new VersionCommand(terminal));
        commands.addSubcommand(new HelpCommand());
        commands.setOut(terminal.writer());
        commands.setErr(terminal.errorWriter());
        commands.setUsageHelpAutoWidth(false);
        commands.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, terminal));
        try {
            return commands.execute(args.length == 0 ? new String[] {"build"} : args);
        } catch (Error e) {
            return failed(e, terminal); // the library hands exceptions on, but not errors
        }
    }

    private static int failed(Throwable exception, Terminal terminal) {
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            Throwable cause = exception.getCause() == null ? exception : exception.getCause();
            terminal.error("error: " + cause.getMessage() + reason(cause));
            terminal.error("Stopped. Run it again when that is mended: it ends what this run began.");
            return BUG;
        }
        terminal.error("This is a bug in Hectograph, not in your content. Nothing was published.");
        exception.printStackTrace(terminal.errorWriter());
        terminal.errorWriter().flush();
        return BUG;
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

    @Command(
            name = "hectograph",
            description = "Turns a folder of research abstracts into a static website.",
            synopsisSubcommandLabel = "VERB",
            versionProvider = VersionCommand.Option.class)
    @SuppressWarnings("UnusedVariable") // the library acts on the options
    static final class Root implements Runnable {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Print this help.")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Print the version.")
        private boolean version;

        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), "say what to do");
        }
    }
}
