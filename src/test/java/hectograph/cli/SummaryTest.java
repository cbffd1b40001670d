package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.model.Today;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs said stands in one file, for the page of a workflow. */
final class SummaryTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String file, String... words) {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Summary.of(
                words,
                new Terminal(
                        stream,
                        stream,
                        false,
                        () -> Today.of(TinySite.TODAY),
                        Optional.empty(),
                        folder,
                        variable -> variable.equals("HECTOGRAPH_SUMMARY") ? file : "",
                        new MachineTime()));
    }

    @Test
    void eachRunAddsWhatItSaid() throws IOException {
        run("target/summary.md", "version");
        run("target/summary.md", "biuld");
        run("target/summary.md", "serve", "--pot=<b>1</b>");

        String version =
                printed.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertThat(folder.resolve("target/summary.md"))
                .content()
                .isEqualTo("### version\n\n    " + version + "\n\n" + """
                        ### biuld: failed, exit code 2

                            no verb "biuld" (did you mean "build"?)

                        ### serve: failed, exit code 2

                            serve: no option "--pot=<b>1</b>" ("help serve" lists what it takes)

                        """);
    }

    @Test
    void longOnesAreCut() throws IOException {
        run("s.md", "help", "build");
        String help = Files.readString(folder.resolve("s.md"));
        assertThat(help).startsWith("### help\n\n");
        assertThat(help.lines().filter(line -> line.startsWith("    "))).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void whereItCannotBeWrittenTheRunGoesOn() throws IOException {
        Files.createDirectory(folder.resolve("s.md"));
        assertThat(run("s.md", "version")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("warning: no summary, HECTOGRAPH_SUMMARY: ");
    }

    @Test
    void withoutTheVariableNothingIsWritten() {
        run("", "version");
        assertThat(folder).isEmptyDirectory();
    }
}
