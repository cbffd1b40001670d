package hectograph.cli;

import hectograph.Progress;
import hectograph.model.Today;
import hectograph.net.Time;
import hectograph.problem.Report;
import hectograph.problem.Shown;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a verb prints and keeps notes, and what day it is.
 *
 * @param out for what was asked for
 * @param err for problems and progress
 * @param interactive whether somebody watches, so that a progress line makes sense
 * @param clock the day, here and elsewhere, asked for each time
 * @param notes folder in which builds may keep what they know for the next one; empty for none
 * @param folder where relative paths begin
 * @param secrets what the environment says by the name of a variable; empty for a variable that is not set
 * @param time what time it is, and how to wait, for talks with other machines
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Supplier<Today> clock,
        Optional<Path> notes,
        Path folder,
        UnaryOperator<String> secrets,
        Time time) {

    /** A terminal in the folder of the process, with its environment. */
    public Terminal(
            PrintStream out, PrintStream err, boolean interactive, Supplier<Today> clock, Optional<Path> notes) {
        this(out, err, interactive, clock, notes, Path.of(""), Terminal::environment, new MachineTime());
    }

    /** What the environment of the process says; empty for a variable that is not set. */
    public static String environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).orElse("");
    }

    /** Work that is over sooner is not reported on its way, in nanoseconds. */
    private static final long PATIENCE = 1_000_000_000L;

    private static final long INTERVAL = 100_000_000L;

    /** How much of many lines is handed on at once, in bytes. */
    private static final int GATHERED = 1 << 16;

    /** The same terminal for a verb that another one runs: what it prints goes elsewhere, and nobody watches it. */
    Terminal printing(PrintStream elsewhere, PrintStream problems) {
        return new Terminal(elsewhere, problems, false, clock, notes, folder, secrets, time);
    }

    /** The day, here and elsewhere. */
    Today now() {
        return clock.get();
    }

    /** The date of the maintainer's calendar. */
    LocalDate today() {
        return now().here();
    }

    void line(String text) {
        out.println(visible(text));
    }

    /** Many lines, which are handed on some hundred at a time. */
    void lines(Stream<String> texts) {
        PrintStream gathered = new PrintStream(new BufferedOutputStream(out, GATHERED), false, StandardCharsets.UTF_8);
        texts.forEach(text -> gathered.println(visible(text)));
        gathered.flush();
    }

    void error(String text) {
        err.println(visible(text));
    }

    /** File names and values are others' texts: what would steer the terminal is shown as its number. */
    private static String visible(String text) {
        if (text.codePoints().noneMatch(Terminal::steers)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
        return control || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /**
     * Prints problems and their count.
     *
     * @param all whether each one is wanted, however many are of one kind
     */
    void report(Report report, boolean all) {
        Shown shown = all ? Shown.all(report) : Shown.of(report);
        shown.problems().forEach(problem -> error(problem.toString()));
        shown.rest().forEach(this::error);
        if (!report.problems().isEmpty()) {
            error(report.summary());
        }
    }

    /** A line that follows the work, once it has lasted over a second and somebody watches. */
    Progress progress() {
        if (!interactive) {
            return Progress.NONE;
        }
        long start = System.nanoTime();
        long[] last = {start};
        boolean[] shown = {false};
        return (stage, done, total) -> {
            long now = System.nanoTime();
            boolean end = done == total;
            if (now - start > PATIENCE && (now - last[0] > INTERVAL || end)) {
                last[0] = now;
                shown[0] = true;
                err.print("\r" + stage + " " + done + " of " + total + "   ");
                err.flush();
            }
            if (end && shown[0]) {
                err.print("\r\u001B[K");
                err.flush();
            }
        };
    }
}
