package hectograph.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.output.Fingerprint;
import hectograph.problem.Checked;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileListTest {

    private static final String HEAD = "# 1 files: 128 bits of MurmurHash3 of the bytes, length, path\n";
    private static final String DIGEST = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void theSiteListsEachOfItsFilesWithDigestAndLength() {
        TinySite.Built built = TinySite.in(folder, "").build();
        SortedMap<String, byte[]> files = built.files();
        files.remove("files.txt");

        Checked<FileList> list = FileList.parse("files.txt", built.file("files.txt"));

        SortedMap<String, FileList.Entry> expected = new TreeMap<>();
        files.forEach((path, bytes) -> expected.put(path, new FileList.Entry(Fingerprint.of(bytes), bytes.length)));
        assertThat(list.problems()).isEmpty();
        assertThat(list.value().files()).isEqualTo(expected);
    }

    @Test
    void anUnchangedSiteKeepsItsListAndAChangedOneDoesNot() {
        TinySite site = TinySite.in(folder, "-- content/pages/about.md --\n---\ntitle: About\n---\nOne.\n");
        String before = site.build().file("files.txt");

        assertThat(site.build().outcome().counts().written()).isZero();
        String after = site.with("-- content/pages/about.md --\n---\ntitle: About\n---\nTwo.\n")
                .build()
                .file("files.txt");

        assertThat(after.lines().filter(line -> before.lines().noneMatch(line::equals)))
                .hasSize(1)
                .allMatch(line -> line.endsWith(" about.html"));
    }

    @Test
    void whatIsWrittenIsRead() {
        FileList list = new FileList(new TreeMap<>(
                Map.of("a.html", new FileList.Entry(DIGEST, 12), ".nojekyll", new FileList.Entry("", 0))));

        Checked<FileList> read = FileList.parse("files.txt", String.join("", list.lines()));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../passwd",
                "/etc/passwd",
                "a/../../b",
                "./a",
                ".hectograph/manifest",
                ".hectograph",
                "--delete",
                "a b",
                "a\tb",
                "$(reboot)",
                "a;b",
                "caf\u00e9",
                ""
            })
    void aPathThatIsNoneOfASiteIsAnError(String path) {
        Checked<FileList> read = FileList.parse("files.txt", HEAD + DIGEST + " 12 " + path + "\n");

        assertThat(read.value()).isEqualTo(FileList.NONE);
        assertThat(read.problems()).hasSize(1).allMatch(problem -> problem.isError());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><title>404</title>",
                HEAD,
                HEAD + DIGEST + " 12 a.html\n" + DIGEST + " 12 b.html\n",
                HEAD + DIGEST + " 12\n",
                HEAD + DIGEST + " -1 a.html\n",
                HEAD + "xyz 12 a.html\n"
            })
    void garbageAndHalfAListAreErrors(String text) {
        Checked<FileList> read = FileList.parse("files.txt", text);

        assertThat(read.value()).isEqualTo(FileList.NONE);
        assertThat(read.problems()).hasSize(1).allMatch(problem -> problem.isError());
    }
}
