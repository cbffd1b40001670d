package hectograph.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of what a site has promised, as others see it. */
final class PromisesFileTest {

    private static final String PAPER =
            "-- content/papers/a.md --\n---\ntitle: Paper a\nadded: 2026-11-02\n---\nText of it.\n";

    @TempDir
    Path folder;

    /** A folder can be shared: by a group, or with the container that builds. */
    @Test
    void whoeverReadsTheContentReadsTheFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        TinySite.in(folder, PAPER).build();
        Path content = folder.resolve("one/content");
        assertThat(Files.getPosixFilePermissions(content.resolve("promises.txt")))
                .isEqualTo(Files.getPosixFilePermissions(content.resolve("papers/a.md")));
        try (Stream<Path> files = Files.list(content)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    /** It has a line a paper: over a million characters where there are some ten thousand papers. */
    @Test
    @Tag("rule-7")
    void theFileMayGrowWithTheSite() throws IOException {
        TinySite.in(folder, PAPER).build();
        Path file = folder.resolve("one/content/promises.txt");
        String kept = "paper 2026-11-02 a a paper-a\n";
        assertThat(file).content().contains(kept);
        StringBuilder grown = new StringBuilder(Files.readString(file));
        for (int i = 0; i < 10_000; i++) {
            String name = String.format(Locale.ROOT, "gone-%05d", i);
            grown.append("paper 2026-11-01 ")
                    .append(name)
                    .append(' ')
                    .append(name)
                    .append(' ')
                    .append("k".repeat(80))
                    .append('\n');
        }
        assertThat(grown).hasSizeGreaterThan(1_000_000);
        Files.writeString(file, grown);
        TinySite.in(folder, PAPER).build();
        assertThat(file).content().contains(kept);
    }
}
