package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.model.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Putting files into a content folder, as a whole or not at all. */
final class ContentStageTest {

    @TempDir
    Path folder;

    private void write(Map<String, String> files) throws IOException {
        new ContentStage(folder.resolve("content"), Parallel.ALONE).write(files);
    }

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private void stand(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "stood here");
    }

    @Test
    void newFoldersAreMade() throws IOException {
        write(Map.of("papers/2026/a.md", "A", "listings/2026-11-28.yaml", "L", ".sources/arxiv.txt", "S"));

        assertThat(all())
                .containsExactly(
                        "content",
                        "content/.sources",
                        "content/.sources/arxiv.txt",
                        "content/listings",
                        "content/listings/2026-11-28.yaml",
                        "content/papers",
                        "content/papers/2026",
                        "content/papers/2026/a.md");
        assertThat(folder.resolve("content/papers/2026/a.md")).hasContent("A");
    }

    @Test
    void filesOfFoldersThatAreThereAreReplacedAndJoined() throws IOException {
        stand("content/papers/a.md");
        stand("content/papers/b.md");

        write(Map.of("papers/a.md", "A", "papers/2026/c.md", "C", "listings/l.yaml", "L"));

        assertThat(folder.resolve("content/papers/a.md")).hasContent("A");
        assertThat(folder.resolve("content/papers/b.md")).hasContent("stood here");
        assertThat(folder.resolve("content/papers/2026/c.md")).hasContent("C");
        assertThat(all()).noneMatch(file -> file.contains(".import-"));
    }

    @Test
    void nothingIsInPlaceWhereOneCannotBeWritten() throws IOException {
        stand("content/papers/a.md");

        assertThatThrownBy(() -> write(Map.of("papers/a.md", "A", "papers/" + "n".repeat(300) + ".md", "N")))
                .isInstanceOf(IOException.class);

        assertThat(folder.resolve("content/papers/a.md")).hasContent("stood here");
        assertThat(all()).containsExactly("content", "content/papers", "content/papers/a.md");
    }

    @Test
    void nothingIsInPlaceWhereAFileStandsForAFolder() throws IOException {
        stand("content/listings");

        assertThatThrownBy(() -> write(Map.of("papers/a.md", "A", "listings/l.yaml", "L")))
                .hasMessage(folder.resolve("content/listings") + ": a file where a folder must be (take it away)");

        assertThat(all()).containsExactly("content", "content/listings");
    }

    @Test
    void whatKilledImportsLeftGoesAndThatOfLivingOnesStays() throws IOException {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        stand("content/papers/.import-999999999-0/a.md"); // no system counts its processes so far
        stand("content/papers/.import-" + living + "-0/c.md");
        stand("content/papers/.import-notes-0/d.md");

        write(Map.of("papers/e.md", "E"));

        assertThat(all().stream().filter(file -> file.endsWith(".md")))
                .containsExactly(
                        "content/papers/.import-" + living + "-0/c.md",
                        "content/papers/.import-notes-0/d.md",
                        "content/papers/e.md");
    }
}
