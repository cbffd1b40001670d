package hectograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that a test needs and Maven can't bring. Where it is missing the test is skipped, and the end of the run says how
 * to get it; where the environment requires it, the test fails.
 *
 * @param what the program, for people
 * @param packages the packages that bring it, on Debian
 * @param required the environment variable that requires it
 */
public record Needs(String what, String packages, String required) {

    public static final Needs BROWSER =
            new Needs("Chromium with its driver", "chromium chromium-driver", "HECTOGRAPH_BROWSER_REQUIRED");

    public static final Needs BIBER = new Needs("biber", "biber", "HECTOGRAPH_BIBER_REQUIRED");

    public static Needs reader(String program, String packages) {
        return new Needs(program, packages, "HECTOGRAPH_READERS_REQUIRED");
    }

    /** The test goes on if the program was found. */
    public void found(boolean found) {
        if (Boolean.parseBoolean(System.getenv(required))) {
            assertThat(found).as(what + " is installed").isTrue();
        }
        assumeTrue(found, "no " + what + " (apt-get install " + packages + ")");
    }

    /** The first of these programs that is on the path. */
    public static Optional<Path> find(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
