package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.OnceARun;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive of the jar's classes, made once for all tests, as the launcher makes one: a process that maps it computes half as
 * much, and most of what these tests compute is starting.
 */
final class Archive {

    private static final List<String> FLAGS = made();

    private Archive() {}

    /** What Java is told to start quickly; that a start without works too is tested by {@link LauncherIT}. */
    static List<String> flags() {
        return FLAGS;
    }

    private static List<String> made() {
        Path folder = OnceARun.made("archive", Archive::make).toAbsolutePath();
        return Jar.plain("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
    }

    private static void make(Path folder) throws IOException {
        Path archive = folder.toAbsolutePath().resolve("classes.jsa");
        Files.deleteIfExists(archive);
        Path built = Files.createTempDirectory(folder, "built");
        Folder.copy(Path.of("src/test/resources/golden/content"), built.resolve("content"));
        try {
            Jar.Result result =
                    new Jar(built, Jar.plain("-XX:ArchiveClassesAtExit=" + archive)).run("build", "--quiet");
            assertThat(result.exit()).as(result.err()).isZero();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
