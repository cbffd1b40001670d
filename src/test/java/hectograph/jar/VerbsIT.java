package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.jar.Jar.Result;
import hectograph.properties.Builds;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs of the jar as it is shipped. */
final class VerbsIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");

    @TempDir
    private Path folder;

    private Jar jar;

    @BeforeEach
    void aProject() throws IOException {
        Folder.copy(GOLDEN, folder.resolve("content"));
        Folder.copy(Builds.TEMPLATES, folder.resolve("templates"));
        jar = new Jar(folder);
    }

    @Test
    void buildIsWhatItDoesUnasked() throws Exception {
        Result first = jar.run();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("11 papers (and 1 draft), 3 topics").contains(" 0 unchanged, 0 removed");
        assertThat(first.exit()).isZero();
        assertThat(Files.exists(folder.resolve("site/index.html"))).isTrue();

        Result second = jar.run("build");
        assertThat(second.out()).contains(": 0 written,");
        assertThat(jar.run("build", "--quiet").out()).isEmpty();
        assertThat(jar.run("build", "--full").out()).contains(": 0 written,");

        Files.delete(folder.resolve("content/papers/printed-on-agar.md"));
        assertThat(jar.run("build", "--explain").out()).contains("removed  papers/printed-on-agar.html");
    }

    @Test
    void checkWritesNothing() throws Exception {
        Result result = jar.run("check");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("no mistakes");
        assertThat(Files.exists(folder.resolve("site"))).isFalse();
    }

    @Test
    void aMistakeIsToldAndNothingIsTouched() throws Exception {
        jar.run("build");
        SortedMap<String, String> before = Folder.read(folder.resolve("site"));
        Folder.write(folder, "content/papers/hardly-anything-known.md", "---\ntitel: Known\ndate: 1999\n---\nWords.\n");

        Result result = jar.run("build");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .anyMatch(line -> line.startsWith("content/papers/hardly-anything-known.md:2:1: error: ")
                        && line.endsWith("(did you mean \"title\"?)"))
                .contains("Nothing was published; the site is as it was.");
        assertThat(Folder.read(folder.resolve("site"))).isEqualTo(before);
        assertThat(jar.run("check").exit()).isEqualTo(1);
    }

    @Test
    void newMakesADraft() throws Exception {
        Result result = jar.run("new", "Of \"Quotes\" & Inks");

        assertThat(result.exit()).isZero();
        Path file = folder.resolve("content/papers/of-quotes-inks.md");
        assertThat(Files.readString(file))
                .contains("title: 'Of \"Quotes\" & Inks'")
                .contains("draft: true");
        assertThat(jar.run("new", "Of \"Quotes\" & Inks").exit()).isEqualTo(1);
        assertThat(jar.run("build").out()).contains("11 papers (and 2 drafts)");
    }

    @Test
    void importReadsAListing() throws Exception {
        Folder.write(folder, "listing.txt", """
                Copying with Less Ink
                We copy with less ink than ``anybody'' before us, at no loss of legibility, and with 20\\% fewer trays.
                Fainter Copies, Faster
                A fainter copy is made sooner; we say by how much, and when it can no longer be read at all.
                """);

        Result check = jar.run("import", "listing.txt", "--date", "2026-03-04", "--check");
        assertThat(check.err()).contains("0 errors");
        assertThat(check.out()).contains("2 papers, 2 new", "would write 3 files");
        assertThat(Files.exists(folder.resolve("content/papers/copying-with-less-ink.md")))
                .isFalse();

        Result result = jar.run("import", "listing.txt", "--date", "2026-03-04");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("wrote 3 files");
        assertThat(jar.run("build").out()).contains("13 papers (and 1 draft)");
        assertThat(Files.readString(folder.resolve("site/papers/copying-with-less-ink.html")))
                .contains("“anybody”")
                .contains("20% fewer");
    }

    @Test
    void helpAndVersionAnswer() throws Exception {
        assertThat(jar.run("help").out()).contains("build", "check", "import", "new", "help", "version");
        assertThat(jar.run("help", "build").out())
                .contains("--content=DIR", "--templates=DIR", "--out=DIR", "--url=URL");
        Result version = jar.run("version");
        assertThat(version.out()).matches("hectograph \\d+\\.\\d+\\.\\d+.*, Java \\d+\\R");
        assertThat(version.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"biuld", "build --contnet=x", "import", "import nowhere.txt", "new", "build --url=ftp://x/"})
    void aWrongArgumentIsAMatterOfUsage(String line) throws Exception {
        Result result = jar.run(line.split(" ", -1));

        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        assertThat(Files.exists(folder.resolve("site"))).isFalse();
    }

    @Test
    void strangeMachinesMakeTheSameSite() throws Exception {
        jar.run("build", "--out", "here");
        Jar strange = new Jar(
                folder,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n");

        Result result = strange.run("build", "--out", "there");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(Folder.read(folder.resolve("there"))).isEqualTo(Folder.read(folder.resolve("here")));
        assertThat(strange.run("help").out()).contains("import", "version");
    }

    @Test
    void theJarCarriesNoClock() throws Exception {
        try (var zip = new java.util.zip.ZipFile(Jar.FILE.toFile())) {
            var first = zip.getEntry("hectograph/Main.class").getTimeLocal();
            assertThat(zip.stream()
                            .filter(entry -> entry.getName().startsWith("hectograph/"))
                            .map(java.util.zip.ZipEntry::getTimeLocal))
                    .containsOnly(first);
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getTimeLocal)) // the libraries' have times of their own
                    .allMatch(
                            time -> time.isBefore(java.time.LocalDateTime.now().minusDays(1)));
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName))
                    .noneMatch(name -> name.startsWith("hectograph/") && name.contains("Test"));
        }
    }

    /** No file may become longer than 4 KB: writing fails in the midst of a build, as it does on a disk that is full. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void diskThatTakesNoMoreLeavesTheLastGoodSite() throws Exception {
        assertThat(jar.run("build", "--quiet").exit()).isZero();
        SortedMap<String, String> before = Folder.read(folder.resolve("site"));
        Path paper = folder.resolve("content/papers/printed-on-agar.md");
        String text = Files.readString(paper);
        Files.writeString(paper, text + "\nAnd more.\n");

        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 8; exec java -XX:-UsePerfData -XX:TieredStopAtLevel=1 -jar \"$0\" build",
                        Jar.FILE.toString())
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(err).content().containsPattern("error: \\S+: File too large").doesNotContain("bug in Hectograph");
        assertThat(folder.resolve("site/.hectograph/stage")).doesNotExist();
        assertThat(Folder.read(folder.resolve("site"))).isEqualTo(before);
        assertThat(jar.run("build", "--quiet").exit()).isZero();
        assertThat(folder.resolve("site/papers/printed-on-agar.html")).content().contains("And more.");
    }
}
