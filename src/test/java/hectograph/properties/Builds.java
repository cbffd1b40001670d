package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

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
        Outcome outcome = tried(content, templates, out, threads);
        assertThat(outcome.report().problems())
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        return outcome;
    }

    /** Builds, whatever comes of it. */
    public static Outcome tried(Path content, Path templates, Path out, int threads) throws IOException {
        Settings settings = new Settings(content, templates, out, "", false, true, TODAY, threads);
        return new Build(settings, Progress.NONE).run();
    }
}
