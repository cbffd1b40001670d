package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.model.Today;
import hectograph.output.Manifest;
import hectograph.output.Publisher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java that builds is killed at a step it waits at, in every stage of a first build and of one that changes a site.
 * It leaves whole files, each with an owner, and the next build ends in the same bytes as a clean one. More kills than
 * these: {@code mvn verify -Dkills=500 -Dit.test=KilledBuildIT}.
 */
@DisabledOnOs(OS.WINDOWS)
final class KilledBuildIT {

    private static final int KILLS = Integer.getInteger("kills", 18);

    private static final int KILLED = 128 + 9;

    private static final int INTERRUPTED = 128 + 15;

    @TempDir
    private static Path temp;

    private static Path content;
    private static Path before;
    private static Path program;
    private static Path archive;
    private static SortedMap<String, String> pagesBefore;
    private static SortedMap<String, String> pagesAfter;
    private static Manifest manifestAfter;

    /** A step that a build comes by, in the first build of a folder or in a later one. */
    private record Step(boolean first, String stage, int done) {}

    private static final List<Step> STEPS = new ArrayList<>();

    @BeforeAll
    static void twoStatesOfASite() throws Exception {
        Sketch sketch = new Sketch(4);
        Path contentBefore = temp.resolve("before/content");
        Folder.write(contentBefore, sketch.files());
        for (int i = 0; i < 12; i++) {
            sketch.edit();
        }
        content = temp.resolve("after/content");
        Folder.write(content, sketch.files());
        before = temp.resolve("before/site");
        Builds.build(contentBefore, before);
        pagesBefore = Folder.read(before);
        Path changed = temp.resolve("changed");
        Folder.copy(before, changed);
        steps(false, changed);
        Path after = temp.resolve("after/site");
        steps(true, after);
        pagesAfter = Folder.read(after);
        manifestAfter = Publisher.readManifest(after);
        assertThat(Folder.read(changed)).isEqualTo(pagesAfter);
        program = program();
        archive = temp.resolve("classes.jsa");
        Process whole = start(temp.resolve("whole"), new Step(true, "never", 0), "-XX:ArchiveClassesAtExit=" + archive);
        whole.getInputStream().readAllBytes();
        assertThat(whole.waitFor()).isZero();
    }

    private static void steps(boolean first, Path out) throws IOException {
        new Build(settings(out), (stage, done, total) -> STEPS.add(new Step(first, stage, done))).run();
    }

    /** A jar, since classes of a folder can't be archived. */
    private static Path program() throws IOException {
        String name = StoppingBuild.class.getName().replace('.', '/') + ".class";
        Path jar = temp.resolve("stopping.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = Objects.requireNonNull(StoppingBuild.class.getResourceAsStream("/" + name))) {
            out.putNextEntry(new ZipEntry(name));
            in.transferTo(out);
        }
        return jar;
    }

    private static Settings settings(Path out) {
        return new Settings(
                content,
                Builds.TEMPLATES,
                out,
                "",
                false,
                false,
                false,
                true,
                Today.of(Builds.TODAY),
                Optional.empty(),
                2);
    }

    /** Steps of all stages, as many of each as of the others. */
    private static List<Step> chosen() {
        Map<String, List<Step>> stages = STEPS.stream()
                .distinct()
                .collect(Collectors.groupingBy(step -> step.first() + step.stage(), TreeMap::new, Collectors.toList()));
        stages.values().forEach(steps -> Collections.shuffle(steps, new Random(1)));
        List<Step> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < KILLS; round++) {
            for (List<Step> steps : stages.values()) {
                chosen.add(steps.get(round % steps.size()));
            }
        }
        return chosen.subList(0, KILLS);
    }

    @Test
    void killedAtAnyStep() throws Exception {
        List<Step> chosen = chosen();
        assertThat(chosen).extracting(Step::stage).contains("reading", "rendering", "publishing");
        for (int i = 0; i < chosen.size(); i++) {
            Step step = chosen.get(i);
            Path out = temp.resolve("killed-" + i);
            if (!step.first()) {
                Folder.copy(before, out);
            }

            assertThat(stopped(out, step, "KILL")).as("%s", step).isEqualTo(KILLED);

            wholeAndOwned(out, step);
            new Build(settings(out), Progress.NONE).run();
            assertThat(Folder.read(out)).as("after a kill at %s", step).isEqualTo(pagesAfter);
            assertThat(Publisher.readManifest(out)).as("%s", step).isEqualTo(manifestAfter);
            assertThat(out.resolve(Publisher.NOTES).resolve("stage")).doesNotExist();
        }
    }

    /** Told to end (Ctrl-C ends it the same way; a job in the background may ignore that signal), while half of the pages wait to be moved into place. */
    @Test
    void interruptedWhileRenderingLeavesNothingBehind() throws Exception {
        Path out = temp.resolve("interrupted");
        Folder.copy(before, out);

        assertThat(stopped(out, new Step(false, "rendering", 20), "TERM")).isEqualTo(INTERRUPTED);

        assertThat(Folder.read(out)).isEqualTo(pagesBefore);
        assertThat(out.resolve(Publisher.NOTES))
                .isDirectoryNotContaining("glob:**/stage")
                .isDirectoryNotContaining("glob:**/draft");
    }

    private static void wholeAndOwned(Path out, Step step) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        SortedMap<String, String> pages = Folder.read(out);
        pages.forEach((path, text) -> assertThat(text)
                .as("%s after a kill at %s", path, step)
                .isIn(pagesBefore.getOrDefault(path, "?"), pagesAfter.getOrDefault(path, "?")));
        assertThat(Publisher.readManifest(out).entries().keySet()).containsAll(pages.keySet());
    }

    /** The exit code of a build that came as far as a step and got a signal there. */
    private static int stopped(Path out, Step step, String signal) throws Exception {
        Process build = start(out, step, "-XX:SharedArchiveFile=" + archive);
        try (BufferedReader said = build.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).as("%s", step).isEqualTo(StoppingBuild.HERE);
            new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid()))
                    .start()
                    .waitFor();
            return build.waitFor();
        } finally {
            build.destroyForcibly();
        }
    }

    private static Process start(Path out, Step step, String archiving) throws IOException {
        String path = String.join(
                System.getProperty("path.separator"), program.toString(), "target/hectograph.jar", "target/lib/*");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        archiving,
                        "-Xlog:disable",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        StoppingBuild.class.getName(),
                        content.toString(),
                        Builds.TEMPLATES.toString(),
                        out.toString(),
                        Builds.TODAY.toString(),
                        step.stage(),
                        Integer.toString(step.done()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
