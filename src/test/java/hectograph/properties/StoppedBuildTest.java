package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.output.Manifest;
import hectograph.output.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that stops in the middle of publishing leaves whole files, and the next one mends everything. */
@Tag("slow")
final class StoppedBuildTest {

    @TempDir
    private Path temp;

    private Path before;
    private Path contentAfter;
    private SortedMap<String, String> pagesBefore;
    private SortedMap<String, String> pagesAfter;
    private Manifest manifestAfter;

    @BeforeEach
    void twoStatesOfASite() throws IOException {
        Sketch sketch = new Sketch(21);
        Path contentBefore = temp.resolve("before/content");
        Folder.write(contentBefore, sketch.files());
        for (int i = 0; i < 12; i++) {
            sketch.edit();
        }
        contentAfter = temp.resolve("after/content");
        Folder.write(contentAfter, sketch.files());
        before = temp.resolve("before/site");
        Builds.build(contentBefore, before);
        pagesBefore = Folder.read(before);
        Path after = temp.resolve("after/site");
        Builds.build(contentAfter, after);
        pagesAfter = Folder.read(after);
        manifestAfter = Publisher.readManifest(after);
    }

    @Test
    void stoppedAtAnyMoveOrDeletion() throws IOException {
        TreeSet<String> touched = new TreeSet<>(pagesBefore.keySet());
        touched.addAll(pagesAfter.keySet());
        touched.removeIf(path -> pagesAfter.getOrDefault(path, "").equals(pagesBefore.get(path)));
        List<String> places = new ArrayList<>(touched);
        java.util.Collections.shuffle(places, new Random(1));
        List<String> some = new ArrayList<>(places.subList(0, Math.min(Integer.getInteger("stops", 5), places.size())));
        some.add(places.stream()
                .filter(path -> !pagesAfter.containsKey(path))
                .findFirst()
                .orElseThrow());

        for (int i = 0; i < some.size(); i++) {
            Path out = temp.resolve("stopped-" + i);
            Folder.copy(before, out);
            Builds.stoppedAt(some.get(i), out, pagesBefore, pagesAfter, manifestAfter);

            everyFileIsWhole(out);
            everyFileHasAnOwner(out);
            Builds.build(contentAfter, out);
            assertThat(Folder.read(out)).as("stopped at %s", some.get(i)).isEqualTo(pagesAfter);
            assertThat(Publisher.readManifest(out)).isEqualTo(manifestAfter);
        }
    }

    /** New folders go into place as a whole; here one of them can't. */
    @ParameterizedTest
    @ValueSource(strings = {"authors", "papers", "topics", "years"})
    void stoppedInTheFirstBuild(String wall) throws IOException {
        Path out = temp.resolve("stopped");
        try (Publisher publisher = Publisher.open(out)) {
            pagesAfter.forEach((path, text) -> publisher.stage(path, text.getBytes(StandardCharsets.ISO_8859_1)));
            Files.writeString(out.resolve(wall), "a file where a folder must go");
            assertThatThrownBy(() -> publisher.publish(manifestAfter, List.of(), (done, total) -> {}))
                    .isInstanceOf(IOException.class);
            Files.delete(out.resolve(wall));
        }

        everyFileIsWhole(out);
        everyFileHasAnOwner(out);
        Builds.build(contentAfter, out);
        assertThat(Folder.read(out)).isEqualTo(pagesAfter);
        assertThat(Publisher.readManifest(out)).isEqualTo(manifestAfter);
    }

    private void everyFileIsWhole(Path out) throws IOException {
        Folder.read(out)
                .forEach((path, text) -> assertThat(text)
                        .as(path)
                        .isIn(pagesBefore.getOrDefault(path, "?"), pagesAfter.getOrDefault(path, "?")));
    }

    private static void everyFileHasAnOwner(Path out) throws IOException {
        assertThat(Publisher.readManifest(out).entries().keySet())
                .containsAll(Folder.read(out).keySet());
    }

    @Test
    void stoppedBeforeTheFirstMove() throws IOException {
        Path out = temp.resolve("stopped");
        Folder.copy(before, out);
        Folder.write(out, Publisher.NOTES + "/stage/papers/new.html", "half a pa");
        Folder.write(out, Publisher.NOTES + "/lock", "");

        Builds.build(contentAfter, out);

        assertThat(Folder.read(out)).isEqualTo(pagesAfter);
    }

    @Test
    void stoppedInAFolderWithoutManifest() throws IOException {
        Path out = temp.resolve("stopped");
        Folder.copy(before, out);
        Files.delete(out.resolve(Publisher.NOTES).resolve("manifest"));

        Builds.build(temp.resolve("before/content"), out);

        assertThat(Folder.read(out)).isEqualTo(pagesBefore);
    }
}
