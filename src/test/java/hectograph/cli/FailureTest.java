package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
}
