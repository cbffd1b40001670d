package hectograph.golden;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.properties.Builds;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dozen papers with difficult titles, and every byte of the site they make. After a change that is meant,
 * {@code mvn verify -Dgolden.update=true} rewrites the expected files; read their diff before committing it.
 */
final class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path EXPECTED = GOLDEN.resolve("expected");

    @TempDir
    private Path out;

    @Test
    void everyByteIsAsExpected() throws IOException {
        Builds.build(GOLDEN.resolve("content"), out);
        if (Boolean.getBoolean("golden.update")) {
            update();
        }
        SortedMap<String, String> expected = Folder.read(EXPECTED);
        SortedMap<String, String> actual = site();

        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) ->
                assertThat(text(actual.getOrDefault(path, ""))).as(path).isEqualTo(text(bytes)));
    }

    /** The site without the list of its files, which would change with any of them and say nothing more. */
    private SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = Folder.read(out);
        assertThat(files.remove("files.txt")).contains(" index.html");
        return files;
    }

    /** Files are read a character a byte; a diff of text reads better. */
    private static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void update() throws IOException {
        if (Files.exists(EXPECTED)) {
            try (Stream<Path> old = Files.walk(EXPECTED)) {
                List<Path> deepestFirst = old.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
        for (var file : site().entrySet()) {
            Path target = EXPECTED.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
