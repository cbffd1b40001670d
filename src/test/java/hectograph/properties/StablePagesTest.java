package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new paper changes the pages that show it and their fronts, not the older pages of long lists. */
final class StablePagesTest {

    private static final int PAPERS = 43;

    @TempDir
    private Path temp;

    @Test
    void olderPagesStayWhenAPaperIsAdded() throws IOException {
        Path content = temp.resolve("content");
        Path out = temp.resolve("site");
        Folder.write(content, "site.yaml", "title: Many\nurl: https://example.org/\npage-size: 5\n");
        Folder.write(content, "topics/copying.md", "---\ntitle: Copying\nmatch: [copying]\n---\nBy hand.\n");
        for (int i = 0; i < PAPERS; i++) {
            paper(content, i);
        }
        Builds.build(content, out);
        assertThat(Folder.read(out)).containsKeys("papers/page-6.html", "topics/copying/page-6.html");

        paper(content, PAPERS);
        Outcome outcome = Builds.build(content, out);

        List<String> written = outcome.changes().stream()
                .filter(change -> change.action().equals("written"))
                .map(Outcome.Change::path)
                .toList();
        assertThat(written).contains("papers/paper-143.html", "papers/index.html", "index.html");
        assertThat(written.stream().filter(path -> path.contains("page-"))).hasSizeLessThanOrEqualTo(4);
        assertThat(written).hasSizeLessThan(36 + 14); // the feeds of site, topic and author, the digests, one archive
    }

    private static void paper(Path content, int number) throws IOException {
        Folder.write(content, "papers/paper-" + (100 + number) + ".md", """
                ---
                title: Paper %d
                authors: [Ada Rowe]
                date: 2025
                added: 2026-%02d-%02d
                topics: [copying]
                ---
                About copying, once more.
                """.formatted(
                        number, 1 + number / 20, 1 + number % 20));
    }
}
