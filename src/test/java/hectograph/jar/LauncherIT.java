package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.properties.Builds;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar with an archive of its classes. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void aProject() throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Folder.copy(Jar.FILE.resolveSibling("lib"), target.resolve("lib"));
        Files.copy(Jar.FILE, target.resolve("hectograph.jar"));
        Files.copy(Jar.FILE.resolveSibling("hectograph"), target.resolve("hectograph"));
        assertThat(target.resolve("hectograph").toFile().setExecutable(true)).isTrue();
        Folder.copy(Path.of("src/test/resources/golden/content"), folder.resolve("content"));
        Folder.copy(Builds.TEMPLATES, folder.resolve("templates"));
        archive = target.resolve("hectograph.jsa");
    }

    @Test
    void theFirstBuildLeavesAnArchiveAndLaterOnesAreTheSame() throws Exception {
        assertThat(launch("build", "--quiet")).isEqualTo("0: ");
        SortedMap<String, String> site = Folder.read(folder.resolve("site"));
        assertThat(archive).exists();
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.jsa.*");

        assertThat(launch("build", "--quiet", "--out", "again")).isEqualTo("0: ");
        assertThat(Folder.read(folder.resolve("again"))).isEqualTo(site);
        Files.writeString(archive, "no archive");
        assertThat(launch("build", "--quiet", "--out", "third")).isEqualTo("0: ");
        assertThat(Folder.read(folder.resolve("third"))).isEqualTo(site);
    }

    @Test
    void aBuildThatHasNothingToDoLeavesAllClassesTooAndWritesNothing() throws Exception {
        assertThat(run("java", "-Xmx200m", "-jar", "target/hectograph.jar", "build", "--quiet"))
                .isEqualTo("0: ");
        assertThat(launch()).startsWith("0: ").contains(" 0 written");
        assertThat(new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1))
                .contains("freemarker/core/Environment", "hectograph/render/feed/AtomFeed");
    }

    @Test
    void aFirstStartThatIsNoBuildIsToldNothingElseAndLeavesNone() throws Exception {
        assertThat(launch("--help")).startsWith("0: ").contains("import", "ping");
        assertThat(launch("build", "--help")).startsWith("0: ").contains("--content");
        assertThat(launch("biuld")).startsWith("2: ").contains("no verb \"biuld\"");
        assertThat(launch("build", "--content")).startsWith("2: ").contains("\"--content\" without its value");
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.jsa*");
    }

    @Test
    void aBuildThatFailsLeavesNone() throws Exception {
        Files.delete(folder.resolve("content/site.yaml"));
        assertThat(launch()).startsWith("1: ").contains("content/site.yaml: error: no such file");
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.jsa*");
    }

    @Test
    void aPlainStartOfTheJarIsHandedOver() throws Exception {
        assertThat(run("java", "-Xmx200m", "-jar", "target/hectograph.jar", "build", "--quiet"))
                .isEqualTo("0: ");
        assertThat(archive).doesNotExist();
        assertThat(run("java", "-jar", "target/hectograph.jar", "build", "--quiet", "--out", "again"))
                .isEqualTo("0: ");
        assertThat(archive).exists();
        assertThat(Folder.read(folder.resolve("again"))).isEqualTo(Folder.read(folder.resolve("site")));

        assertThat(run("java", "-jar", "target/hectograph.jar", "--content", "a folder that is * not there"))
                .startsWith("2: ");
        assertThat(run("java", "-jar", "target/hectograph.jar", "check", "--content", "not * there"))
                .startsWith("1: ")
                .contains("not * there: error: no such folder");
    }

    @Test
    void theJavaThatRunsTheJarRunsTheLauncherToo() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "find", "head", "wc", "mv", "rm")) {
            Files.createSymbolicLink(tools.resolve(tool), found(tool));
        }
        ProcessBuilder builder = new ProcessBuilder(
                        found("java").toRealPath().toString(), "-jar", "target/hectograph.jar", "version")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("PATH", tools.toString());
        builder.environment().remove("JAVA_HOME");
        assertThat(builder.start().waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("said"))).startsWith("hectograph ");
    }

    private static Path found(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private String launch(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("target/hectograph"));
        command.addAll(List.of(arguments));
        return run(command.toArray(new String[0]));
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + said;
    }
}
