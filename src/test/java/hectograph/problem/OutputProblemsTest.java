package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of folders that can't be used, and that a build with errors leaves the site alone. */
final class OutputProblemsTest {

    private static final String GOOD = """
            -- content/papers/a.md --
            ---
            title: A
            added: 2026-11-20
            ---
            Text.
            """;

    private static final String BAD = """
            -- content/papers/a.md --
            ---
            title: A
            added: yesterday
            ---
            Text.
            """;

    private static final String BAD_TEMPLATE = """
            -- templates/paper.ftlh --
            ${nothing}
            """;

    @TempDir
    Path folder;

    /** The problems of a build of some folders below the temporary one, which is left out of them. */
    private List<String> problems(String content, String templates, String out) throws IOException {
        TinySite.in(folder, GOOD + "-- templates/a.ftlh --\n").check();
        Path one = folder.resolve("one");
        Settings settings = TinySite.settings(one.resolve(content), one.resolve(templates), one.resolve(out));
        return new Build(settings, Progress.NONE)
                .run().report().problems().stream()
                        .map(problem -> problem.toString().replace(one + "/", ""))
                        .toList();
    }

    @Test
    void outputFolderMustBeNoInput() throws IOException {
        assertThat(problems("content", "templates", "content"))
                .containsExactly("content: error: output folder is the input \"content\" (name another with --out)");
        assertThat(problems("content", "templates", "content/papers"))
                .containsExactly(
                        "content/papers: error: output folder lies in the input \"content\" (name another with --out)");
        assertThat(problems("content", "templates", "./templates/../templates"))
                .containsExactly(
                        "./templates/../templates: error: output folder is the input \"templates\" (name another with --out)");
        assertThat(problems("content", "site/templates", "site"))
                .containsExactly(
                        "site: error: output folder holds the input \"site/templates\" (name another with --out)");
    }

    @Test
    void outputFolderThatLeadsToAnInputIsReported() throws IOException {
        Files.createDirectories(folder.resolve("one/content"));
        Files.createSymbolicLink(folder.resolve("one/link"), Path.of("content"));
        assertThat(problems("content", "templates", "link"))
                .containsExactly("link: error: output folder is the input \"content\" (name another with --out)");
    }

    @Test
    void contentFolderMayBeALink() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.createSymbolicLink(folder.resolve("one/link"), Path.of("content"));
        assertThat(problems("link", "templates", "site")).isEmpty();
        assertThat(folder.resolve("one/site/papers/a.html")).exists();
    }

    @Test
    void outputFolderMustBeAFolder() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.writeString(folder.resolve("one/file"), "");
        assertThat(problems("content", "templates", "file"))
                .containsExactly("file: error: output folder is a file (name another with --out)");
        assertThat(problems("content", "templates", "file/below"))
                .containsExactly("file/below: error: output folder can't be written"
                        + " (change its permissions, or name another with --out)");
    }

    @Test
    void missingInputsAreReported() throws IOException {
        assertThat(problems("nowhere", "templates", "site"))
                .containsExactly("nowhere: error: no such folder (make it, or name another with --content)");
    }

    @Test
    void emptyContentIsReported() throws IOException {
        Files.createDirectories(folder.resolve("one/empty"));
        assertThat(problems("empty", "templates", "site"))
                .containsExactly(
                        "empty/papers: warning: no papers yet (write one with: new \"Its Title\", or import a listing)",
                        "empty/site.yaml: error: no such file (write it: title: and url: are enough to start)");
    }

    @Test
    void foreignFileInTheWayOfAPageIsReported() throws IOException {
        TinySite site = TinySite.in(folder, GOOD);
        Files.createDirectories(folder.resolve("one/site/papers"));
        Files.writeString(folder.resolve("one/site/papers/a.html"), "mine");
        Settings settings = settings(site);
        assertThat(new Build(settings, Progress.NONE).run().report().problems())
                .extracting(problem -> problem.toString().replace(site.folder() + "/", ""))
                .containsExactly("site/papers/a.html: error: not ours, but in the way of a page"
                        + " (move it away, or delete it, and build again)");
        assertThat(folder.resolve("one/site/papers/a.html")).hasContent("mine");
    }

    /** As when a copy of the pages is built into, or the manifest was lost; not a message for each page. */
    @Test
    void aFolderOfPagesWithoutTheirNotesIsReportedOnce() throws IOException {
        TinySite site = TinySite.in(folder, GOOD);
        Path out = site.build().out();
        Settings settings = settings(site.with(GOOD.replace("Text.", "Other text.")));
        for (byte[] manifest : List.of(new byte[0], new byte[] {(byte) 0xE9, '\n'})) {
            Files.write(out.resolve(".hectograph/manifest"), manifest);
            SortedMap<String, String> before = state(out);
            before.keySet().removeIf(name -> name.startsWith(".hectograph"));

            assertThat(new Build(settings, Progress.NONE).run().report().problems())
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .extracting(problem -> problem.toString().replace(site.folder() + "/", ""))
                    .asString()
                    .matches("site: error: \\d+ files stand in the way of pages, and no note in .hectograph says that a"
                            + " build left them \\(if a build did, delete them and build again; else name another folder with"
                            + " --out\\)");

            SortedMap<String, String> after = state(out);
            after.keySet().removeIf(name -> name.startsWith(".hectograph"));
            assertThat(after).isEqualTo(before);
        }
    }

    private Settings settings(TinySite site) {
        site.check();
        return TinySite.settings(
                site.folder().resolve("content"),
                Path.of("templates"),
                site.folder().resolve("site"));
    }

    @Test
    void errorInTheContentLeavesTheSiteAsItWas() throws IOException {
        TinySite site = TinySite.in(folder, GOOD);
        Path out = site.build().out();
        Files.writeString(out.resolve("CNAME"), "tiny.example");
        SortedMap<String, String> before = state(out);

        assertThat(site.with(BAD).build().outcome().report().hasErrors()).isTrue();

        assertThat(state(out)).isEqualTo(before);
    }

    @Test
    void errorInTheLastTemplateLeavesTheSiteAsItWas() throws IOException {
        TinySite site = TinySite.in(folder, GOOD);
        Path out = site.build().out();
        SortedMap<String, String> before = state(out);

        assertThat(site.with(BAD_TEMPLATE).build().outcome().report().hasErrors())
                .isTrue();

        assertThat(state(out)).isEqualTo(before);
    }

    @Test
    void checkWritesNothing() throws IOException {
        TinySite site = TinySite.in(folder, GOOD);
        assertThat(site.check().problems()).isEmpty();
        assertThat(site.folder().resolve("site")).doesNotExist();
    }

    @Test
    void checkFindsMistakesInTemplates() {
        assertThat(TinySite.in(folder, GOOD + BAD_TEMPLATE).check().problems())
                .containsExactly("templates/paper.ftlh:1:1: error: no field \"nothing\""
                        + " (docs/templates.md lists the fields; printing page papers/a.html)");
    }

    /** Every file and folder with its bytes and its time, first set to one that no build can give. */
    private static SortedMap<String, String> state(Path out) throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.toList()) {
                String name = out.relativize(path).toString();
                boolean folder = Files.isDirectory(path);
                if (!name.equals(".hectograph")) { // where a build that renders makes its drafts
                    String bytes = folder
                            ? ""
                            : new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1);
                    state.put(name, Files.getLastModifiedTime(path) + " " + bytes);
                }
            }
        }
        return state;
    }
}
