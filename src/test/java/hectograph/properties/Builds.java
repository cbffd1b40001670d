package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.model.Today;
import hectograph.output.Manifest;
import hectograph.output.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Builds of given folders, on a fixed day. */
public final class Builds {

    /** The project's own templates; tests run in the project's folder. */
    public static final Path TEMPLATES = Path.of("templates");

    /** The day on which all tests build. */
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private Builds() {}

    /** Builds with the project's templates, and expects no error. */
    public static Outcome build(Path content, Path out) throws IOException {
        return build(content, TEMPLATES, out, 2);
    }

    /** Builds, and expects no error. */
    public static Outcome build(Path content, Path templates, Path out, int threads) throws IOException {
        return build(content, templates, out, Optional.empty(), threads);
    }

    /** Builds with a cache of papers, and expects no error. */
    static Outcome build(Path content, Path templates, Path out, Optional<Path> cache, int threads) throws IOException {
        Outcome outcome = tried(content, templates, out, cache, threads);
        assertThat(outcome.report().problems())
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        return outcome;
    }

    /** Builds, whatever comes of it. */
    public static Outcome tried(Path content, Path templates, Path out, int threads) throws IOException {
        return tried(content, templates, out, Optional.empty(), threads);
    }

    private static Outcome tried(Path content, Path templates, Path out, Optional<Path> cache, int threads)
            throws IOException {
        return new Build(settings(own(content), templates, out, cache, threads), Progress.NONE).run();
    }

    /** What is asked of a build that is nothing out of the ordinary. */
    static Settings settings(Path content, Path templates, Path out, Optional<Path> cache, int threads) {
        return new Settings(
                new Settings.Places(content, templates, out, cache),
                Settings.Choice.USUAL,
                "",
                Today.of(TODAY),
                threads);
    }

    /** A build writes into its content what it promised; the project's own is copied first. */
    private static Path own(Path content) throws IOException {
        if (content.isAbsolute()) {
            return content;
        }
        Path copy = Files.createTempDirectory("hectograph-content").resolve("content");
        Folder.copy(content, copy);
        return copy;
    }

    /**
     * Publishes one site over another as a build does, and is stopped: a folder that can't be replaced stands at one
     * path while it does.
     *
     * @param path where it is stopped
     * @param out the output folder
     * @param before what stands there
     * @param after what shall stand there, with {@code manifest}
     */
    static void stoppedAt(
            String path, Path out, SortedMap<String, String> before, SortedMap<String, String> after, Manifest manifest)
            throws IOException {
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        try (Publisher publisher = Publisher.open(out)) {
            for (Map.Entry<String, String> page : after.entrySet()) {
                if (!page.getValue().equals(before.get(page.getKey()))) {
                    publisher.stage(page.getKey(), page.getValue().getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            Path target = out.resolve(path);
            Files.deleteIfExists(target);
            Files.createDirectories(target.resolve("wall"));
            assertThatThrownBy(() -> publisher.publish(manifest, gone, (done, total) -> {}))
                    .isInstanceOf(IOException.class);
            Files.delete(target.resolve("wall"));
            Files.delete(target);
        }
    }
}
