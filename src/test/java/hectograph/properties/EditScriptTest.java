package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a site is edited, what a build leaves is what a clean build would make. */
final class EditScriptTest {

    private static final int SCRIPTS = 40;
    private static final int STEPS = 4;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, SCRIPTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void incrementalBuildsEqualCleanOnes(int seed, @TempDir Path temp) throws IOException {
        Sketch sketch = new Sketch(seed);
        Path out = temp.resolve("site");
        List<String> script = new ArrayList<>();
        Builds.build(written(sketch, temp, "start"), templates(sketch, temp), out, 2);
        for (int step = 0; step < STEPS; step++) {
            script.add(sketch.edit());
            Path content = written(sketch, temp, "step-" + step);
            Path templates = templates(sketch, temp);
            SortedMap<String, String> before = Folder.read(out);
            Folder.age(out);
            SortedMap<String, ?> timesBefore = Folder.times(out);

            Outcome outcome = Builds.build(content, templates, out, 2);

            Path clean = temp.resolve("clean-" + step);
            Builds.build(content, templates, clean, 1);
            SortedMap<String, String> expected = Folder.read(clean);
            assertThat(Folder.read(out)).as("after %s", script).isEqualTo(expected);
            assertThat(Folder.folders(out)).as("after %s", script).isEqualTo(Folder.folders(clean));
            onlyWhatChangedIsWritten(out, before, expected, timesBefore, outcome);
        }
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

    private static Path written(Sketch sketch, Path temp, String name) throws IOException {
        Path content = temp.resolve(name).resolve("content");
        Folder.write(content, sketch.files());
        return content;
    }

    private static Path templates(Sketch sketch, Path temp) throws IOException {
        Path look = temp.resolve("look-" + sketch.templateEdits());
        if (!Files.exists(look)) {
            Folder.copy(Builds.TEMPLATES, look);
            Path page = look.resolve("paper.ftlh");
            String text = Files.readString(page);
            Files.writeString(page, text.replace("</@site.page>", sketch.templateEdits() + "</@site.page>"));
        }
        return look;
    }
}
