package hectograph.mail;

import hectograph.cli.CommandLine;
import hectograph.cli.Terminal;
import hectograph.model.Today;
import hectograph.net.FakeTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code daily} on some day, in a project's folder. As a process of its own it can be killed; then no time passes there
 * either.
 *
 * @param root the project
 * @param day the day, at 06:17
 * @param smtp the mail server's address
 * @param publish the command that publishes
 */
record DayRun(Path root, LocalDate day, String smtp, String publish) {

    /**
     * What it came to.
     *
     * @param code the exit code
     * @param said all that was printed
     */
    record Done(int code, String said) {}

    /** Runs it here. */
    Done here() {
        return run("daily", "--content", content(), "--out", site(), "--publish", publish, "--rate", "100000");
    }

    /** Runs any verb here, on that day. */
    Done run(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                out,
                out,
                false,
                () -> Today.of(day),
                Optional.empty(),
                root,
                variable -> variable.equals("HECTOGRAPH_SMTP") ? smtp : "",
                new FakeTime(day + "T06:17:00Z"));
        int code = CommandLine.run(words, terminal);
        return new Done(code, said.toString(StandardCharsets.UTF_8));
    }

    String content() {
        return root.resolve("content").toString();
    }

    String site() {
        return root.resolve("site").toString();
    }

    /** Starts it as a process. */
    Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(DayRun.class.getName(), root.toString(), day.toString(), smtp, publish));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        return builder.redirectOutput(root.resolve("process.txt").toFile()).start();
    }

    /** The process. */
    public static void main(String[] words) {
        Done done = new DayRun(Path.of(words[0]), LocalDate.parse(words[1]), words[2], words[3]).here();
        System.out.println(done.said());
        System.exit(done.code());
    }

    /** What the process printed; it prints at its end alone. */
    String printed() throws IOException {
        return Files.readString(root.resolve("process.txt"));
    }
}
