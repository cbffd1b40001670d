package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML checker has nothing to say of any page. */
final class ValidHtmlIT {

    static List<BuiltSite> sites() {
        return List.of(BuiltSite.real(), BuiltSite.golden(), BuiltSite.math(), BuiltSite.empty());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noErrorAndNoWarning(BuiltSite site) throws Exception {
        assertValid(site.folder());
    }

    /** Lets the checker read every page below a folder. */
    static void assertValid(Path folder) throws Exception {
        // In a process of its own, since the checker ends its process.
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss8m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--skip-non-html",
                        "--stdout",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
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
