package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.properties.Builds;
import hectograph.properties.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that is killed leaves whole files, and the next one ends in the same bytes as a clean one. */
final class KilledBuildIT {

    @TempDir
    private static Path clean;

    private static SortedMap<String, String> expected;

    @TempDir
    private Path temp;

    @BeforeAll
    static void cleanBuild() throws Exception {
        Builds.build(Path.of("content"), clean);
        expected = Folder.read(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authors/index.html", "topics"})
    void killedWhenAFileAppears(String path) throws Exception {
        Path out = temp.resolve("site");
        Process build =
                new Jar(Path.of("").toAbsolutePath()).start(temp.resolve("err.txt"), "build", "--out", out.toString());
        while (build.isAlive() && !Files.exists(out.resolve(path))) {
            Thread.yield();
        }
        build.destroyForcibly().waitFor();

        Folder.read(out).forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
        Builds.build(Path.of("content"), out);
        assertThat(Folder.read(out)).isEqualTo(expected);
    }
}
