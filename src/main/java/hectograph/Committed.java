package hectograph;

import hectograph.content.PromisesFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Asks git what was promised when the content was last committed: the nearest thing to knowing what was published. */
final class Committed {

    private static final int SECONDS = 5;
    private static final int MOST_BYTES = 100_000_000;

    private Committed() {}

    /** The lines of the committed promises of a content folder; empty where there is no git, or it does not know the file. */
    static Optional<Set<String>> lines(Path content) {
        // Not "git show", which may run a filter that the repository's settings name.
        ProcessBuilder git = new ProcessBuilder(
                        "git",
                        "-C",
                        content.toAbsolutePath().toString(),
                        "cat-file",
                        "blob",
                        "HEAD:./" + PromisesFile.NAME)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            try {
                process.getOutputStream().close();
                byte[] bytes =
                        CompletableFuture.supplyAsync(() -> read(process)).get(SECONDS, TimeUnit.SECONDS);
                boolean whole = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
                return whole
                        ? Optional.of(new String(bytes, StandardCharsets.UTF_8)
                                .lines()
                                .collect(Collectors.toSet()))
                        : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return new byte[0]; // git was stopped
        }
    }
}
