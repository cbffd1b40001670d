package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar as people start it: a process of its own, in a folder of its own. */
final class Jar {

    static final Path FILE = Path.of(System.getProperty("hectograph.jar", "target/hectograph.jar"))
            .toAbsolutePath();

    private final Path folder;
    private final List<String> flags;

    /**
     * The jar, started quickly.
     *
     * @param folder where it is started
     * @param flags what Java is told beside
     */
    Jar(Path folder, String... flags) {
        this(folder, with(Archive.flags(), flags));
    }

    /**
     * The jar.
     *
     * @param folder where it is started
     * @param flags what Java is told
     */
    Jar(Path folder, List<String> flags) {
        this.folder = folder;
        this.flags = flags;
    }

    /** What the launcher tells Java, and an option. */
    static List<String> plain(String option) {
        List<String> launcher = List.of(
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:TieredStopAtLevel=1");
        return with(launcher, option);
    }

    private static List<String> with(List<String> flags, String... more) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /**
     * What came of it.
     *
     * @param exit the exit code
     * @param out what it printed
     * @param err what it printed as errors
     */
    record Result(int exit, String out, String err) {}

    Result run(String... arguments) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process = start(err, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String errors = java.nio.file.Files.readString(err, StandardCharsets.UTF_8);
        java.nio.file.Files.delete(err);
        return new Result(process.exitValue(), out, errors);
    }

    Process start(Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
