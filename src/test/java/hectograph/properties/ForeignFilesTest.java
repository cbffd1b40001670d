package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not ours in the output folder stays, and what is ours goes when it must. */
final class ForeignFilesTest {

    @TempDir
    private Path temp;

    private Path content;
    private Path out;

    @BeforeEach
    void site() throws IOException {
        content = temp.resolve("content");
        out = temp.resolve("site");
        Folder.write(content, new Sketch(5).files());
        Folder.write(content, "papers/lonely.md", """
                ---
                title: The lonely paper
                authors: [Xenia Quist]
                added: 1999-01-05
                date: 1998
                topics: [machines]
                ---
                Nobody else writes like this.
                """);
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Folder.write(out, "CNAME", "example.org\n");
        Folder.write(out, "authors/notes.txt", "mine\n");
        Folder.write(out, "own/folder/page.html", "mine too\n");
        Builds.build(content, out);
        Files.delete(content.resolve("papers/lonely.md"));
        Builds.build(content, out);

        assertThat(Folder.read(out))
                .containsEntry("CNAME", "example.org\n")
                .containsEntry("authors/notes.txt", "mine\n")
                .containsEntry("own/folder/page.html", "mine too\n");
    }

    @Test
    void aRemovedPaperTakesItsPagesAndItsFoldersAlong() throws IOException {
        Builds.build(content, out);
        assertThat(Folder.read(out))
                .containsKeys(
                        "papers/lonely.html",
                        "authors/xenia-quist.html",
                        "authors/q/index.html",
                        "years/1998.html",
                        "days/1999-01-05.html");

        Files.delete(content.resolve("papers/lonely.md"));
        Outcome outcome = Builds.build(content, out);

        assertThat(Folder.read(out))
                .doesNotContainKeys(
                        "papers/lonely.html",
                        "authors/xenia-quist.html",
                        "authors/q/index.html",
                        "years/1998.html",
                        "days/1999-01-05.html",
                        "archive/1999-01.xml");
        assertThat(Folder.folders(out)).doesNotContain("authors/q");
        assertThat(outcome.counts().removed()).isEqualTo(12);
        assertThat(Folder.read(out).values()).noneMatch(page -> page.contains("lonely.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers/lonely.html", "index.html", "assets/style.css"})
    void aFileOfOthersInTheWayOfAPageIsAnError(String path) throws IOException {
        Folder.write(out, path, "mine\n");

        refused(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers/lonely.html/mine.txt", "index.html/mine.txt"})
    void aFolderOfOthersInTheWayOfAPageIsAnError(String path) throws IOException {
        Folder.write(out, path, "mine\n");

        refused(path.substring(0, path.lastIndexOf('/')));
    }

    @Test
    void aFileOfOthersInTheWayOfAFolderIsAnError() throws IOException {
        Folder.write(out, "papers", "mine\n");

        refused("papers");
    }

    private void refused(String path) throws IOException {
        SortedMap<String, String> before = Folder.read(out);

        Outcome outcome = Builds.tried(content, Builds.TEMPLATES, out, 2);

        assertThat(outcome.report().problems())
                .anyMatch(problem -> problem.isError()
                        && problem.origin().file().endsWith(path)
                        && problem.message().equals("not ours, but in the way of a page"));
        assertThat(Folder.read(out)).isEqualTo(before);
    }

    @Test
    void aPageThatSomebodyDeletedComesBack() throws IOException {
        Builds.build(content, out);
        SortedMap<String, String> whole = Folder.read(out);
        Files.delete(out.resolve("papers/lonely.html"));
        Files.writeString(out.resolve("index.html"), "edited by hand");

        Outcome outcome = Builds.build(content, out);

        assertThat(Folder.read(out)).isEqualTo(whole);
        assertThat(outcome.counts().written()).isEqualTo(2);
    }
}
