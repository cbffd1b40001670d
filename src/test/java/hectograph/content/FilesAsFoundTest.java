package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.TinySite;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However an editor has saved a file and whatever a folder holds, the site is the same or says why not. */
final class FilesAsFoundTest {

    private static final String PAPER = """
            ---
            title: "Gödel’s ﬁrst paper"
            authors: [Kurt Gödel]
            added: 2026-11-20
            ---
            It holds a line.

            And another.
            """;

    @TempDir
    Path folder;

    private SortedMap<String, String> built(String name, String paper) {
        TinySite.Built built = TinySite.in(folder.resolve(name), "")
                .with("content/papers/a.md", paper.getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(built.problems()).isEmpty();
        return Folder.texts(built.files());
    }

    @Test
    void lineEndsByteOrderMarkAndDecompositionMakeNoDifference() {
        SortedMap<String, String> plain = built("plain", PAPER);
        assertThat(built("crlf", PAPER.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(built("cr", PAPER.replace("\n", "\r"))).isEqualTo(plain);
        assertThat(built("bom", "\uFEFF" + PAPER)).isEqualTo(plain);
        assertThat(built("nfd", PAPER.replace("ö", "o\u0308"))).isEqualTo(plain);
        assertThat(built("fence", PAPER.replace("\n---\n", "\n--- \t\n"))).isEqualTo(plain);
        assertThat(built("end", PAPER.stripTrailing())).isEqualTo(plain);
    }

    @Test
    void separatorsOfLinesInUnicodeAreNoLineEnds() {
        String paper = PAPER.replace("first", "first\u2028\u2029").replace("holds", "holds\u2028\u2029");
        assertThat(built("u2028", paper).get("papers/a.html")).contains("</html>");
    }

    @Test
    void strangeFileNamesAreReportedOrPassedOver() throws IOException {
        TinySite site = TinySite.in(folder, "-- content/papers/a.md --\n" + PAPER);
        site.check();
        Path papers = site.folder().resolve("content/papers");
        for (String name : List.of(
                "two words.md",
                "..md",
                "...md",
                "A.md",
                "a.b.md",
                "-.md",
                "é.md",
                "a.md.md",
                "%2e%2e.md",
                ".x.md",
                "a.md.bak")) {
            Files.writeString(papers.resolve(name), PAPER);
        }
        assertThat(problems(site))
                .containsExactly(
                        "papers/%2e%2e.md: error: file name \"%2e%2e.md\" is not a slug (rename it to \"2e-2e.md\")",
                        "papers/-.md: error: file name \"-.md\" is not a slug (rename it to \"u2d.md\")",
                        "papers/A.md: error: file name \"A.md\" is not a slug (rename it to \"a.md\")",
                        "papers/a.b.md: error: file name \"a.b.md\" is not a slug (rename it to \"a-b.md\")",
                        "papers/a.md.bak: warning: not read (papers/**/*.md, topics/*.md, people/*.md, pages/*.md, listings/*.yaml and site.yaml are)",
                        "papers/a.md.md: error: file name \"a.md.md\" is not a slug (rename it to \"a-md.md\")",
                        "papers/two words.md: error: file name \"two words.md\" is not a slug (rename it to \"two-words.md\")",
                        "papers/é.md: error: file name \"é.md\" is not a slug (rename it to \"e.md\")");
    }

    /** Builds do not read what fetch does, and have nothing to say about it. */
    @Test
    void sourcesAreNoneOfTheirBusiness() throws IOException {
        TinySite site = TinySite.in(folder, "-- content/papers/a.md --\n" + PAPER)
                .with("-- content/sources.yaml --\nsources: [\n-- content/.sources --\nx\n");
        site.check();
        assertThat(problems(site)).isEmpty();
    }

    @Test
    void linksInTheContentAreNotFollowed() throws IOException {
        TinySite site = TinySite.in(folder, "-- content/papers/a.md --\n" + PAPER);
        site.check();
        Path content = site.folder().resolve("content");
        Path secret = Files.writeString(folder.resolve("secret.md"), PAPER);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.md"), PAPER);
        Files.createSymbolicLink(content.resolve("papers/link.md"), secret);
        Files.createSymbolicLink(content.resolve("papers/broken.md"), folder.resolve("nowhere"));
        Files.createSymbolicLink(content.resolve("papers/more"), elsewhere);
        Files.createSymbolicLink(content.resolve("papers/loop"), content);
        assertThat(problems(site))
                .containsExactly(
                        "papers/broken.md: warning: a link, not followed (put the file itself here)",
                        "papers/link.md: warning: a link, not followed (put the file itself here)",
                        "papers/loop: warning: a link, not followed (put the file itself here)",
                        "papers/more: warning: a link, not followed (put the file itself here)");
    }

    @Test
    void folderNamedLikeAFileIsNoTrouble() throws IOException {
        TinySite site = TinySite.in(folder, "-- content/papers/a.md --\n" + PAPER);
        site.check();
        Files.createDirectories(site.folder().resolve("content/papers/b.md"));
        Files.createDirectories(site.folder().resolve("content/.git"));
        Files.writeString(site.folder().resolve("content/.git/config"), "");
        assertThat(problems(site)).isEmpty();
    }

    @Test
    void fileThatCannotBeReadIsReported() {
        ContentFiles.File gone =
                new ContentFiles.File("content/papers/a.md", folder, new ContentFiles.Facts(0, 0, 0, 0));
        assertThat(gone.read().problems())
                .extracting(Object::toString)
                .containsExactly("content/papers/a.md: error: can't be read (change its permissions, or take it away)");
    }

    @Test
    void whateverCannotBeReadIsReportedWithTheRest() throws IOException {
        TinySite site = TinySite.in(folder, "-- content/papers/a.md --\n" + PAPER + "-- content/papers/b.md --\n");
        site.check();
        Path papers = site.folder().resolve("content/papers");
        Path locked = Files.createDirectories(papers.resolve("locked"));
        List<Path> both = List.of(papers.resolve("a.md"), locked);
        for (Path path : both) {
            Files.setPosixFilePermissions(path, Set.of());
        }
        try {
            Assumptions.assumeFalse(Files.isReadable(locked), "root reads everything");
            assertThat(problems(site))
                    .startsWith(
                            "papers/a.md: error: can't be read (change its permissions, or take it away)",
                            "papers/b.md:1:1: error: no front matter (begin the file with a line \"---\", then the fields such as title:, then a line \"---\")",
                            "papers/locked: error: can't be read (change its permissions, or take it away)");
        } finally {
            for (Path path : both) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static List<String> problems(TinySite site) throws IOException {
        Path content = site.folder().resolve("content");
        Settings settings =
                TinySite.settings(content, Path.of("templates"), site.folder().resolve("site"));
        return new Build(settings, Progress.NONE)
                .run().report().problems().stream()
                        .map(problem -> problem.toString().replace(content + "/", ""))
                        .toList();
    }
}
