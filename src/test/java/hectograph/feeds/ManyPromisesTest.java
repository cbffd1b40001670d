package hectograph.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has promised has a line a paper: over a million characters where there are some ten thousand papers. */
final class ManyPromisesTest {

    @TempDir
    Path folder;

    @Test
    @Tag("rule-7")
    void theFileMayGrowWithTheSite() throws IOException {
        String paper = "-- content/papers/a.md --\n---\ntitle: Paper a\nadded: 2026-11-02\n---\nText of it.\n";
        TinySite.in(folder, paper).build();
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
        TinySite.in(folder, paper).build();
        assertThat(file).content().contains(kept);
    }
}
