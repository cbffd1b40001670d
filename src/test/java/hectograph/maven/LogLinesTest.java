package hectograph.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What a verb prints, as Maven's log shows it. */
final class LogLinesTest {

    private final List<String> log = new ArrayList<>();

    private final class Kept extends SystemStreamLog {

        @Override
        public void info(CharSequence content) {
            log.add("info " + content);
        }

        @Override
        public void warn(CharSequence content) {
            log.add("warn " + content);
        }

        @Override
        public void error(CharSequence content) {
            log.add("error " + content);
        }
    }

    @Test
    void aLineIsAsBadAsItSays() {
        try (PrintStream lines =
                new PrintStream(LogLines.problems(new Kept(), line -> line), true, StandardCharsets.UTF_8)) {
            lines.println("a.md:1: error: wrong (mend it)");
            lines.println("a.md:2: warning: odd (look at it)");
            lines.println("1 error, 1 warning in 1 file");
            lines.println("0 errors, 1 warning in 1 file");
            lines.println("66 files to upload, 0 to delete");
            lines.print("no end");
        }
        assertThat(log)
                .containsExactly(
                        "error a.md:1: error: wrong (mend it)",
                        "warn a.md:2: warning: odd (look at it)",
                        "error 1 error, 1 warning in 1 file",
                        "warn 0 errors, 1 warning in 1 file",
                        "info 66 files to upload, 0 to delete",
                        "error no end");
    }

    @Test
    void whatWasAskedForIsNoProblem() {
        try (PrintStream lines =
                new PrintStream(LogLines.told(new Kept(), line -> line), true, StandardCharsets.UTF_8)) {
            lines.print("eins\r\nzwei é\n");
        }
        assertThat(log).containsExactly("info eins", "info zwei é");
    }
}
