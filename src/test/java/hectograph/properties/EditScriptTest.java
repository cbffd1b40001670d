package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.model.Today;
import hectograph.output.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a site is edited and wherever a build is stopped, what the next one leaves is what a clean one would make. */
@Tag("slow")
final class EditScriptTest {

    private static final int SMALL = 16;
    private static final int LARGE = 2;
    private static final int STEPS = 4;

    static IntStream small() {
        return IntStream.rangeClosed(1, SMALL);
    }

    static IntStream large() {
        return IntStream.rangeClosed(1, LARGE);
    }

    @ParameterizedTest
    @MethodSource("small")
    void incrementalBuildsEqualCleanOnes(int seed, @TempDir Path temp) throws IOException {
        check(new Sketch(seed), new Random(seed), temp);
    }

    @ParameterizedTest
    @MethodSource("large")
    void incrementalBuildsOfLargeSitesEqualCleanOnes(int seed, @TempDir Path temp) throws IOException {
        check(Sketch.large(seed), new Random(seed), temp);
    }

    private static void check(Sketch sketch, Random random, Path temp) throws IOException {
        Path content = temp.resolve("content");
        Path out = temp.resolve("site");
        List<String> script = new ArrayList<>();
        SortedMap<String, String> written = written(sketch, content, Collections.emptySortedMap());
        Optional<Path> cache = Optional.of(temp.resolve("papers.cache"));
        Builds.build(content, templates(sketch, temp), out, cache, 2);
        for (int step = 0; step < STEPS; step++) {
            script.add(sketch.edit());
            written = written(sketch, content, written);
            Path templates = templates(sketch, temp);
            Path clean = temp.resolve("clean-" + step);
            Builds.build(content, templates, clean, 1);
            SortedMap<String, String> expected = Folder.read(clean);
            SortedMap<String, String> before = Folder.read(out);
            int threads = 1 + random.nextInt(2);
            if (random.nextInt(3) == 0) {
                script.add("left out " + leftOut(content, templates, out, cache, random));
                before = Folder.read(out);
            }
            Optional<String> stop = random.nextInt(3) == 0 ? change(before, expected, random) : Optional.empty();
            if (stop.isPresent()) {
                script.add("stopped at " + stop.get());
                Builds.stoppedAt(stop.get(), out, before, expected, Publisher.readManifest(clean));
                Builds.build(content, templates, out, cache, threads);
            } else {
                Folder.age(out);
                SortedMap<String, ?> timesBefore = Folder.times(out);
                Outcome outcome = Builds.build(content, templates, out, cache, threads);
                onlyWhatChangedIsWritten(out, before, expected, timesBefore, outcome);
            }
            assertThat(Folder.read(out)).as("after %s", script).isEqualTo(expected);
            assertThat(Folder.folders(out)).as("after %s", script).isEqualTo(Folder.folders(clean));
            assertThat(Publisher.readManifest(out)).as("after %s", script).isEqualTo(Publisher.readManifest(clean));
        }
    }

    /** Builds while a paper has an error, which is gone when this is done; its old page stays. */
    private static String leftOut(Path content, Path templates, Path out, Optional<Path> cache, Random random)
            throws IOException {
        List<String> papers = Folder.read(content).keySet().stream()
                .filter(name -> name.startsWith("papers/"))
                .toList();
        String name = papers.get(random.nextInt(papers.size()));
        Path page = out.resolve(name.replace(".md", ".html"));
        Optional<String> old = Files.exists(page) ? Optional.of(Files.readString(page)) : Optional.empty();
        String text = Files.readString(content.resolve(name));
        Folder.write(content, name, text.replaceFirst("title: \"", "title: \"\\\\q"));
        Settings settings =
                new Settings(content, templates, out, "", false, false, true, true, Today.of(Builds.TODAY), cache, 2);
        Outcome outcome = new Build(settings, Progress.NONE).run();
        assertThat(outcome.isPublished()).as("%s", outcome.report()).isTrue();
        assertThat(outcome.counts().leftOut().papers()).isEqualTo(1);
        if (old.isPresent()) {
            assertThat(page).content().isEqualTo(old.get());
        }
        Folder.write(content, name, text);
        Folder.age(content);
        return name;
    }

    /** A file that differs between two sites; none when they are the same. */
    private static Optional<String> change(
            SortedMap<String, String> before, SortedMap<String, String> after, Random random) {
        List<String> changed = new ArrayList<>(after.keySet());
        changed.removeIf(path -> after.get(path).equals(before.get(path)));
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed.get(random.nextInt(changed.size())));
    }

    private static void onlyWhatChangedIsWritten(
            Path out,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            SortedMap<String, ?> timesBefore,
            Outcome outcome)
            throws IOException {
        SortedMap<String, Object> kept = new TreeMap<>(timesBefore);
        kept.keySet().removeIf(name -> !before.get(name).equals(after.get(name)));
        SortedMap<String, Object> times = new TreeMap<>(Folder.times(out));
        times.keySet().retainAll(kept.keySet());
        assertThat(times).isEqualTo(kept);
        assertThat(outcome.counts().written()).isEqualTo(after.size() - kept.size());
    }

    /** Brings a content folder up to date, file by file; all but what was just written is old. */
    private static SortedMap<String, String> written(Sketch sketch, Path content, SortedMap<String, String> last)
            throws IOException {
        if (Files.exists(content)) {
            Folder.age(content);
        }
        for (String name : last.keySet()) {
            if (!sketch.files().containsKey(name)) {
                Files.delete(content.resolve(name));
            }
        }
        for (Map.Entry<String, String> file : sketch.files().entrySet()) {
            if (!file.getValue().equals(last.get(file.getKey()))) {
                Folder.write(content, file.getKey(), file.getValue());
            }
        }
        return new TreeMap<>(sketch.files());
    }

    private static Path templates(Sketch sketch, Path temp) throws IOException {
        Path look = temp.resolve("look-" + sketch.templateEdits());
        if (!Files.exists(look)) {
            Folder.copy(
                    sketch.templateEdits() == 0
                            ? Builds.TEMPLATES
                            : temp.resolve("look-" + (sketch.templateEdits() - 1)),
                    look);
            Path file = look.resolve(sketch.template());
            String text = Files.readString(file);
            String mark = Integer.toString(sketch.templateEdits());
            int end = text.contains("</body>") ? text.indexOf("</body>") : text.length();
            String comment = text.startsWith("<#") ? "<!-- " + mark + " -->\n" : "/* " + mark + " */\n";
            Files.writeString(file, text.substring(0, end) + comment + text.substring(end));
        }
        return look;
    }
}
