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
        return BuiltSite.both();
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
        assertThat(output.lines().filter(line -> !line.startsWith("log4j:WARN")).limit(40))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
    }
}
