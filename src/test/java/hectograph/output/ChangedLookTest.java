package hectograph.output;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made anew when the look changes: pages of the kinds that print otherwise, and nothing else. */
final class ChangedLookTest {

    @TempDir
    private Path temp;

    private List<String> madeAnew(String... changed) throws IOException {
        TinySite site = TinySite.in(temp, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: [ink]
                ---
                Text.
                -- content/topics/ink.md --
                ---
                title: Ink
                ---
                """);
        assertThat(site.build().problems()).isEmpty();
        for (String name : changed) {
            String text = Files.readString(Path.of("templates", name));
            site = site.with("-- templates/" + name + " --\n" + text + "\n<!-- new -->\n");
        }
        return site.build().outcome().changes().stream()
                .map(Outcome.Change::path)
                .toList();
    }

    @Test
    void onlyThePagesOfATemplateThatChanged() throws IOException {
        assertThat(madeAnew("topic.ftlh")).containsExactlyInAnyOrder("topics/ink/index.html", "files.txt");
    }

    @Test
    void allPagesThatPrintWithOneThatChanged() throws IOException {
        assertThat(madeAnew("frame.ftlh"))
                .contains("index.html", "papers/a.html", "topics/ink/index.html")
                .allMatch(path -> path.endsWith(".html") || path.equals("files.txt"));
    }

    @Test
    void noPageForAStyleSheet() throws IOException {
        assertThat(madeAnew("assets/style.css")).containsExactlyInAnyOrder("assets/style.css", "files.txt");
    }
}
