package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.model.Today;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said when the machine fails: Java's own message is often a path and no more. */
final class FailureTest {

    @Test
    void failuresOfFilesSayWhatFailed() {
        assertThat(CommandLine.reason(new AccessDeniedException("a"))).isEqualTo(": permission denied");
        assertThat(CommandLine.reason(new NoSuchFileException("a")))
                .isEqualTo(": no such file or folder, and it can't be made");
        assertThat(CommandLine.reason(new FileAlreadyExistsException("a"))).isEqualTo(" (FileAlreadyExistsException)");
    }

    @Test
    void messagesThatSayItAlreadyStandAlone() {
        assertThat(CommandLine.reason(new FileSystemException("a", null, "No space left on device")))
                .isEmpty();
        assertThat(CommandLine.reason(new IOException("Stream closed"))).isEmpty();
    }

    @Test
    void limitsOfTheSystemSayWhatHelps() {
        assertThat(CommandLine.remedy(new FileSystemException("a", null, "Too many open files")))
                .isEqualTo(" (raise the limit for this shell: ulimit -n 4096)");
        assertThat(CommandLine.remedy(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo(" (make room on this disk)");
        assertThat(CommandLine.remedy(new IOException("Stream closed"))).isEmpty();
    }

    @Test
    void whatWouldSteerTheTerminalIsShownAsItsNumber() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new Terminal(err, err, false, () -> Today.of(TinySite.TODAY), Optional.empty()).error("a\u001B[31mb\u202Ec\td");
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("a\\u001B[31mb\\u202Ec\td");
    }
}
