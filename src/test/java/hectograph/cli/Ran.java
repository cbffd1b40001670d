package hectograph.cli;

import hectograph.TinySite;
import hectograph.model.Today;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What became of a command line.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err its problems
 */
public record Ran(int code, String out, String err) {

    /** Runs the program on {@link TinySite#TODAY}. */
    public static Ran of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                () -> Today.of(TinySite.TODAY),
                Optional.empty());
        int code = CommandLine.run(args, terminal);
        return new Ran(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
