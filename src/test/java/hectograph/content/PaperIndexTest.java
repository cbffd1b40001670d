package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Progress;
import hectograph.Workers;
import hectograph.model.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells papers apart is the same from the cache of builds, without a look at the files, as from the files. */
final class PaperIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private PaperCache cache(boolean write) {
        return new PaperCache(Optional.of(folder.resolve("papers.cache")), "test", DAY, true, write);
    }

    private void paper(String name, String front) throws IOException {
        Path file = folder.resolve("content/papers/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + front + "added: 2026-11-20\n---\nWords.\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T00:00:00Z")));
    }

    @Test
    void filesThatAreAsTheyWereAreNotRead() throws IOException {
        paper(
                "a.md",
                "title: 'On $\\eps$-Nets & {More}: 100%'\nauthors: [Ada Rowe, {literal: A Group}]\naliases: [old-a]\n");
        paper("b.md", "title: Plain\narxiv: \"2611.00001\"\ndoi: 10.1234/b\n");
        Files.writeString(
                folder.resolve("content/site.yaml"),
                "title: T\nurl: https://t.example/\nmacros: {eps: '\\varepsilon'}\n");
        ContentFiles files = ContentFiles.list(folder.resolve("content")).value();
        try (PaperCache cache = cache(true);
                Workers workers = new Workers(1, Progress.NONE)) {
            new ContentReader(workers.at("reading"), Today.of(DAY), site -> site, cache).read(files);
            cache.publish();
        }
        List<PaperIndex.Entry> read = PaperIndex.of(files, PaperCache.none()).value();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).title()).contains("\\varepsilon");
        assertThat(read.get(1).arxiv().text()).isEqualTo("2611.00001");
        Files.delete(folder.resolve("content/papers/a.md"));
        Files.delete(folder.resolve("content/papers/b.md"));
        try (PaperCache cache = cache(false)) {
            assertThat(PaperIndex.of(files, cache).value()).isEqualTo(read);
        }
    }
}
