package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker has nothing to say of any page. */
final class ValidHtmlIT {

    @Test
    void noErrorAndNoWarning() throws Exception {
        assertValid(
                BuiltSite.real().folder(),
                BuiltSite.golden().folder(),
                BuiltSite.math().folder(),
                BuiltSite.empty().folder());
    }

    /** Lets the checker read every page below folders; most of the time it takes to read one is starting. */
    static void assertValid(Path... folders) throws Exception {
        // In a process of its own, since the checker ends its process.
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu",
                "--skip-non-html",
                // It guesses with chance, and pages of formulas now and then come out as Romanian.
                "--no-langdetect",
                "--stdout"));
        for (Path folder : folders) {
            command.add(folder.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        // What stretches over letters is a combining character, to MathML and to fonts, alone in its element.
        assertThat(output.lines()
                        .filter(line -> !line.startsWith("log4j:WARN")
                                && !line.endsWith("info warning: Text run starts with a composing character."))
                        .limit(40))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
    }
}
