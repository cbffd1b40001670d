package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.OnceARun;
import hectograph.net.FakeHost;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive of the jar's classes, made once for all tests, as the launcher makes one, but of fetching as well: a process that maps it computes half as
 * much, and most of what these tests compute is starting.
 */
final class Archive {

    private static final String SOURCES = """
            contact: papers@example.org
            sources:
              - {name: blog, kind: feed, robots: ignore, url: '%s'}
            """;

    private static final String BLOG =
            "<rss version=\"2.0\"><channel><title>Blog</title><item><title>On Gelatin</title>"
                    + "<link>https://arxiv.org/abs/2611.00001</link><description>A text of some words about this, long enough to be an"
                    + " abstract of a paper.</description></item></channel></rss>";

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
        try (FakeHost host = new FakeHost()) {
            host.on("/blog", FakeHost.text(BLOG));
            Folder.write(built, "content/sources.yaml", SOURCES.formatted(host.at("/blog")));
            Jar.Result result = new Jar(built, Jar.plain("-XX:ArchiveClassesAtExit=" + archive)).run("daily");
            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(result.out()).contains("blog: 1 record, 1 new");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
