package hectograph.properties;

import hectograph.Settings;
import hectograph.model.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A folder with all that a build reads and writes. {@link StoppingBuild} has nothing but this and the generator on its class
 * path.
 *
 * @param root the folder
 * @param today the day of the build
 */
record BuildFolder(Path root, LocalDate today) {

    /** What is read, and where the promises are written. */
    Path content() {
        return root.resolve("content");
    }

    /** What is built. */
    Path site() {
        return root.resolve("site");
    }

    /** What is asked of a build here. */
    Settings settings() {
        return new Settings(
                new Settings.Places(content(), Path.of("templates"), site(), Optional.of(root.resolve("papers.cache"))),
                Settings.Choice.USUAL,
                "",
                Today.of(today),
                2);
    }
}
