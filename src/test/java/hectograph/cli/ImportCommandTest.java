package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.properties.Folder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code import}: what it prints, writes and returns. */
final class ImportCommandTest {

    private static final String ABSTRACT =
            "We grow small networks into large ones by copying each unit, and then let them"
                    + " learn on. Nothing has to be learnt twice, and the copies part from each other within a few steps. On three"
                    + " tasks the grown networks reach the accuracy of those that were large from the start.";

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() {
        TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/papers/later.md --
                ---
                title: Later
                added: 2026-11-20
                draft: true
                ---
                Text.
                """).check();
    }

    private Path content() {
        return folder.resolve("one/content");
    }

    private Path site() {
        return folder.resolve("one/site");
    }

    /** What a verb did, without the folder's name and the seconds. */
    private Ran run(String... args) {
        Ran ran = Ran.of(args);
        return new Ran(ran.code(), tidy(ran.out()), tidy(ran.err()));
    }

    private String tidy(String text) {
        return text.replace(folder.resolve("one") + "/", "").replaceAll("\\d+\\.\\d\\d s", "0.00 s");
    }

    private Ran build(String verb, String... more) {
        List<String> args =
                new ArrayList<>(List.of(verb, "--content", content().toString(), "--out", site().toString()));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(new String[0]));
    }

    private Path listing(String text) throws IOException {
        Path file = folder.resolve("one/listing.txt");
        Files.writeString(file, text);
        return file;
    }

    private Ran importing(Path listing, String... more) {
        List<String> args = new ArrayList<>(
                List.of("import", listing.toString(), "--content", content().toString(), "--date", "2026-11-22"));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(new String[0]));
    }

    /** Its exit code is that of the build that would follow. */
    @Test
    void importOfWhatNoBuildTakesIsAMistakeInTheContent() throws IOException {
        Path listing = listing("Growing Networks\n" + ABSTRACT + "\n");
        importing(listing);
        Path written = content().resolve("papers/growing-networks.md");
        Files.writeString(written, Files.readString(written).replace("---\ntitle", "---\ntitel: x\ntitle"));
        Path changed = listing("Growing Networks\nOtherwise " + ABSTRACT + "\n");

        Ran result = importing(changed, "--replace");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).endsWith("wrote 1 file\n");
        assertThat(result.err())
                .startsWith("content/papers/growing-networks.md:2:1: error: unknown field \"titel\"")
                .endsWith("A build would stop at what was written: mend it first.\n");
        assertThat(build("check").code()).isEqualTo(1);
    }

    @Test
    void importOfADayToComeIsAMistakeInTheArguments() throws IOException {
        Path listing = listing("Growing Networks\n" + ABSTRACT + "\n");
        Ran result = run("import", listing.toString(), "--content", content().toString(), "--date", "2999-01-01");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("import: the day 2999-01-01 is to come");
        assertThat(content().resolve("papers/growing-networks.md")).doesNotExist();
    }

    @Test
    void importSaysWhatItMakesOfEveryPaper() throws IOException {
        Path listing = listing("Growing Networks\n" + ABSTRACT + "\nToo Short\nIt is short. Very.\n");

        Ran check = importing(listing, "--check");
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEqualTo("""
                listing.txt:1: new: papers/growing-networks.md
                listing.txt:3: new, suspicious: papers/too-short.md
                2 papers, 2 new (1 suspicious); would write 3 files
                """);
        assertThat(check.err()).isEqualTo("""
                listing.txt:4: warning: an abstract of 18 characters (look whether it is whole)
                0 errors, 1 warning in 1 file
                """);
        assertThat(content().resolve("papers/growing-networks.md")).doesNotExist();

        assertThat(importing(listing).out()).endsWith("2 papers, 2 new (1 suspicious); wrote 3 files\n");
        assertThat(importing(listing).out()).endsWith("2 papers, 2 same (1 suspicious); wrote 0 files\n");
        assertThat(build("build").out()).startsWith("3 papers");
        assertThat(site().resolve("days/2026-11-22.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-11", "today", "23.11.2026", "２０２６-11-23"})
    void dayThatIsNoneIsAMistakeInTheArguments(String day) throws IOException {
        Ran result = run("import", listing("x").toString(), "--date", day);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("import: \"" + day + "\" is not a day (write YYYY-MM-DD)\n");
    }

    @Test
    void changedAbstractIsLeftUntilItIsReplaced() throws IOException {
        importing(listing("Growing Networks\n" + ABSTRACT + "\n"));
        Path changed = listing("Growing Networks\n" + ABSTRACT + " So far.\n");
        assertThat(importing(changed).out())
                .endsWith("1 paper, 1 changed; wrote 0 files (--replace takes the changed abstracts over)\n");
        assertThat(importing(changed, "--replace").out()).endsWith("1 paper, 1 replaced; wrote 1 file\n");
        assertThat(Files.readString(content().resolve("papers/growing-networks.md")))
                .endsWith(" So far.\n");
    }

    @Test
    void whatIsDamagedIsOneErrorAndTheRestComesIn() throws IOException {
        Ran result = importing(listing("Growing Networks\n" + ABSTRACT + "\nAlone\n"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                listing.txt:3: error: a title without an abstract (write the abstract on the line below it)
                1 error, 0 warnings in 1 file
                """);
        assertThat(result.out()).endsWith("1 paper, 1 new; wrote 2 files\n");
    }

    @Test
    void whatIsOfNoFormatIsRefusedBeforeAnythingIsWritten() throws IOException {
        SortedMap<String, byte[]> before = TinySite.tree(content());
        Ran result = run("import", listing("a,b\n1,2\n").toString(), "--date", "2026-11-22");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is of no format that is known; nothing was written (formats are ");
        assertThat(Folder.texts(TinySite.tree(content()))).isEqualTo(Folder.texts(before));
    }

    /** What a library's server gives to who has not logged in, whatever the file is called. */
    @Test
    void aWebPageIsNamedAsWhatItIs() throws IOException {
        Ran result = importing(listing("\n<!DOCTYPE html>\n<title>Sign in</title><p>@article{a, title={B}}</p>\n"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("""
                import: "listing.txt" is a web page and no export; nothing was written (look at it in a browser: it may ask you to log in)
                """);
    }

    @Test
    void aFolderWithoutRecordsIsNoFormat() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        assertThat(importing(notes).err())
                .contains("\" holds no file of a format that is known; nothing was written (");
        Files.writeString(notes.resolve("a.pdf"), "%PDF-1.7");
        assertThat(importing(notes).err())
                .contains("\" holds no file of a format that is known; nothing was written (");
    }

    /** As Zotero exports with files, and a Mac packs. */
    @Test
    void anArchiveHoldsMoreThanRecords() throws IOException {
        Path archive = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("__MACOSX/export/._a.bib", "export/.DS_Store", "export/a.bib", "export/b.bib")) {
                zip.putNextEntry(new ZipEntry(name));
                String text = name.endsWith("/a.bib") ? "@article{a, title={Growing}, author={Rowe, Ada}}" : "";
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("export/files/1/a.pdf"));
            zip.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        }
        Ran result = importing(archive);
        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("1 paper, 1 new; wrote 1 file\n");
        assertThat(result.err().replace(folder + "/", "")).isEqualTo("""
                export.zip!/export/b.bib: warning: is empty, passed over (export it once more, or delete it)
                export.zip!/export/files/1/a.pdf: warning: of no format that is known, passed over (import it by itself with --format)
                0 errors, 2 warnings in 2 files
                """);
    }
}
