package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.properties.Folder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Maven that runs these tests, as a stranger starts it: with a local repository of its own, in which nothing stands but
 * what was installed there. What else it needs comes from ours, which stands in for Maven Central, and from there.
 */
final class Maven {

    private static final String OURS = System.getProperty("hectograph.repository", "");
    private static final Path HOME = Path.of(System.getProperty("hectograph.maven", "/usr/share/maven"));

    private final Path repository;
    private final Path settings;

    /** A Maven whose local repository and settings are in a folder. */
    Maven(Path folder) throws IOException {
        repository = folder.resolve("repository");
        settings = folder.resolve("settings.xml");
        String place = "<id>ours</id><url>" + Path.of(OURS).toUri() + "</url>"
                + "<releases><checksumPolicy>ignore</checksumPolicy></releases>";
        Files.writeString(settings, """
                <settings>
                  <profiles>
                    <profile>
                      <id>ours</id>
                      <repositories><repository>%s</repository></repositories>
                      <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>ours</activeProfile></activeProfiles>
                </settings>
                """.formatted(place, place));
    }

    /** Puts a jar with its pom where {@code install} would. */
    void install(String groupId, String artifactId, String version, Path jar, String pom) throws IOException {
        Path folder = repository.resolve(groupId.replace('.', '/') + "/" + artifactId + "/" + version);
        Folder.write(folder, artifactId + "-" + version + ".pom", pom);
        Files.copy(jar, folder.resolve(artifactId + "-" + version + ".jar"));
    }

    /** Below here is all that it keeps for itself. */
    Path repository() {
        return repository;
    }

    /**
     * What came of it.
     *
     * @param exit the exit code
     * @param log what it printed
     */
    record Result(int exit, String log) {

        Result good() {
            assertThat(exit).as(log).isZero();
            return this;
        }
    }

    /** Runs it in a folder. */
    Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve(File.separatorChar == '/' ? "bin/mvn" : "bin/mvn.cmd")
                .toString());
        command.addAll(List.of("-B", "-ntp", "-s", settings.toString(), "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_") && !name.equals("MAVEN_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path log = Files.createTempFile(settings.getParent(), "log", ".txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}
