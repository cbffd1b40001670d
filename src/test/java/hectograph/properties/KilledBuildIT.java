package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.MemoryFolders;
import hectograph.Progress;
import hectograph.output.Manifest;
import hectograph.output.Publisher;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java that builds is killed in every stage of a first build and of one that changes a site: at a step where it waits,
 * and at any moment after a step. It leaves whole files, each with an owner, and the next build ends in the same bytes as
 * a clean one. More kills than these: {@code mvn -Pkills verify}.
 */
@DisabledOnOs(OS.WINDOWS)
final class KilledBuildIT {

    private static final int KILLS = Integer.getInteger("kills", 50);

    private static final int KILLED = 128 + 9;

    private static final int INTERRUPTED = 128 + 15;

    /** The longest time a build goes on for after a step, in milliseconds; short ones are as likely as long ones. */
    private static final double LONGEST = 300;

    @TempDir(factory = MemoryFolders.class)
    private static Path temp;

    /** Where everything is built: what a page is made of has the paths of its files in it. */
    private static BuildFolder place;

    private static Path program;
    private static Path archive;
    private static Start first;
    private static Start later;

    /**
     * What a build starts from, and what it should end in.
     *
     * @param folder what is there
     * @param before the site that is there
     * @param after what a clean build makes
     * @param manifest what it notes of it
     * @param content what it leaves in the content folder, the promises among it
     * @param steps what a build comes by
     */
    private record Start(
            Path folder,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            Manifest manifest,
            SortedMap<String, String> content,
            List<Step> steps) {}

    /** A step that a build comes by. */
    private record Step(String stage, int done) {}

    /**
     * A kill to be.
     *
     * @param waits whether the build waits at the step, or goes on until it is killed
     */
    private record Kill(Start start, Step step, boolean waits) {

        @Override
        public String toString() {
            return "a kill of " + (start == first ? "a first" : "a later") + " build " + (waits ? "at " : "after ")
                    + step;
        }
    }

    @BeforeAll
    static void twoStatesOfASite() throws Exception {
        place = new BuildFolder(temp.resolve("place"), Builds.TODAY);
        Sketch sketch = new Sketch(4);
        Folder.write(place.content(), sketch.files());
        first = start(new TreeMap<>());
        SortedMap<String, String> before = Folder.read(place.site());
        for (int i = 0; i < 12; i++) {
            sketch.edit();
        }
        String promises = Files.readString(place.content().resolve("promises.txt"));
        delete(place.content());
        Folder.write(place.content(), sketch.files());
        Folder.write(place.content(), "promises.txt", promises);
        later = start(before);
        program = program();
        archive = temp.resolve("classes.jsa");
        put(first);
        Process whole = java("-XX:ArchiveClassesAtExit=" + archive, new Step("never", 0), false);
        whole.getInputStream().readAllBytes();
        assertThat(whole.waitFor()).isZero();
    }

    /** What becomes of what is in place, by a build that starts from it and by one that has nothing but its content. */
    private static Start start(SortedMap<String, String> before) throws IOException {
        Path folder = Files.createTempDirectory(temp, "start").resolve("folder");
        Folder.copy(place.root(), folder);
        List<Step> steps = Collections.synchronizedList(new ArrayList<>());
        build((stage, done, total) -> steps.add(new Step(stage, done)));
        SortedMap<String, String> ended = Folder.read(place.site());
        delete(place.root());
        Folder.copy(folder.resolve("content"), place.content());
        build(Progress.NONE);
        SortedMap<String, String> after = Folder.read(place.site());
        assertThat(ended).isEqualTo(after);
        return new Start(
                folder,
                before,
                after,
                Publisher.readManifest(place.site()),
                Folder.read(place.content()),
                steps.stream().distinct().toList());
    }

    private static void put(Start start) throws IOException {
        delete(place.root());
        Folder.copy(start.folder(), place.root());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static void build(Progress progress) throws IOException {
        new Build(place.settings(), progress).run();
    }

    /** A jar, since classes of a folder can't be archived. */
    private static Path program() throws IOException {
        Path jar = temp.resolve("stopping.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> part : List.of(StoppingBuild.class, BuildFolder.class)) {
                String name = part.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in = Objects.requireNonNull(part.getResourceAsStream("/" + name))) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }

    /** Kills in all stages, as many in each as in the others, every other round of them while the build goes on. */
    private static List<Kill> chosen() {
        List<Kill> chosen = new ArrayList<>();
        List<Supplier<Kill>> stages = new ArrayList<>();
        Random random = new Random(1);
        for (Start start : List.of(first, later)) {
            Map<String, List<Step>> steps = start.steps().stream()
                    .collect(Collectors.groupingBy(Step::stage, LinkedHashMap::new, Collectors.toList()));
            for (List<Step> stage : steps.values()) {
                stages.add(() -> new Kill(
                        start, stage.get(random.nextInt(stage.size())), chosen.size() / stages.size() % 2 == 0));
            }
        }
        for (int i = 0; i < KILLS; i++) {
            chosen.add(stages.get(i % stages.size()).get());
        }
        return chosen;
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        List<Kill> chosen = chosen();
        assertThat(chosen)
                .extracting(kill -> kill.step().stage())
                .contains("reading", "comparing", "indexing", "parsing", "rendering", "publishing");
        Random random = new Random(2);
        SortedMap<String, Integer> killed = new TreeMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            Kill kill = chosen.get(i);
            put(kill.start());
            long longest = kill.waits() ? 0 : (long) (1_000_000 * Math.pow(LONGEST, random.nextDouble()));

            Stopped stopped = stopped(kill.step(), kill.waits(), longest, ProcessHandle::destroyForcibly);

            assertThat(stopped.exit()).as("%s", kill).isEqualTo(KILLED);
            killed.merge((kill.start() == first ? "first, " : "later, ") + stopped.last(), 1, Integer::sum);
            wholeAndOwned(kill);
            build(Progress.NONE);
            assertThat(Folder.read(place.site()))
                    .as("after %s", kill)
                    .isEqualTo(kill.start().after());
            assertThat(Folder.read(place.content()))
                    .as("after %s", kill)
                    .isEqualTo(kill.start().content());
            assertThat(Publisher.readManifest(place.site()))
                    .as("after %s", kill)
                    .isEqualTo(kill.start().manifest());
            assertThat(place.site().resolve(Publisher.NOTES).resolve("stage")).doesNotExist();
        }
        System.out.println("builds killed: " + chosen.size() + ", the last they said: " + killed);
    }

    /** Told to end (Ctrl-C ends it the same way; a job in the background may ignore that signal), while half of the pages wait to be moved into place. */
    @Test
    void interruptedWhileRenderingLeavesNothingBehind() throws Exception {
        put(later);

        Stopped stopped = stopped(new Step("rendering", 20), true, 0, ProcessHandle::destroy);

        assertThat(stopped.exit()).isEqualTo(INTERRUPTED);
        assertThat(Folder.read(place.site())).isEqualTo(later.before());
        assertThat(place.site().resolve(Publisher.NOTES))
                .isDirectoryNotContaining("glob:**/stage")
                .isDirectoryNotContaining("glob:**/draft");
    }

    private static void wholeAndOwned(Kill kill) throws IOException {
        if (!Files.exists(place.site())) {
            return;
        }
        SortedMap<String, String> pages = Folder.read(place.site());
        pages.forEach((path, text) -> assertThat(text)
                .as("%s after %s", path, kill)
                .isIn(
                        kill.start().before().getOrDefault(path, "?"),
                        kill.start().after().getOrDefault(path, "?")));
        assertThat(Publisher.readManifest(place.site()).entries().keySet()).containsAll(pages.keySet());
    }

    /**
     * How a build ended.
     *
     * @param exit its exit code
     * @param last the last it said
     */
    private record Stopped(int exit, String last) {}

    /** A build that came as far as a step and got a signal there, or some nanoseconds later. */
    private static Stopped stopped(Step step, boolean waits, long nanoseconds, Consumer<ProcessHandle> signal)
            throws Exception {
        Process build = java("-XX:SharedArchiveFile=" + archive, step, waits);
        try (BufferedReader said = build.inputReader(StandardCharsets.UTF_8)) {
            String last = "";
            String line = said.readLine();
            while (line != null && !line.equals(StoppingBuild.HERE)) {
                last = line;
                line = said.readLine();
            }
            assertThat(line).as("%s", step).isNotNull();
            LockSupport.parkNanos(nanoseconds);
            signal.accept(build.toHandle());
            for (line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
            return new Stopped(build.waitFor(), last);
        } finally {
            build.destroyForcibly();
        }
    }

    private static Process java(String archiving, Step step, boolean waits) throws IOException {
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
                        place.root().toString(),
                        place.today().toString(),
                        step.stage(),
                        Integer.toString(step.done()),
                        Boolean.toString(waits))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
