package hectograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompressedTest {

    private static final String SITE = "-- content/site.yaml --\ntitle: T\nurl: https://t.example/\n";
    private static final String ABOUT = "-- content/pages/about.md --\n---\ntitle: About\n---\n";

    @TempDir
    private Path folder;

    private static void assertWhole(TinySite.Built built) throws IOException {
        SortedMap<String, byte[]> files = built.files();
        int compressed = 0;
        for (String path : files.keySet()) {
            if (path.endsWith(".gz")) {
                byte[] file = files.get(path.substring(0, path.length() - 3));
                assertThat(file).as("what %s was made of", path).isNotNull().hasSizeGreaterThanOrEqualTo(1_024);
                assertThat(new GZIPInputStream(new ByteArrayInputStream(files.get(path))).readAllBytes())
                        .as(path)
                        .isEqualTo(file);
                compressed++;
            }
        }
        assertThat(compressed).isGreaterThan(10);
        assertThat(files).containsKeys("index.html.gz", "assets/style.css.gz").doesNotContainKey("files.txt.gz");
        assertThat(built.file("files.txt")).contains(" index.html.gz\n");
    }

    @Test
    void everyCompressedFileIsItsFileAndComesAndGoesWithIt() throws IOException {
        TinySite site = TinySite.in(folder, SITE + "compress: [gzip]\n" + ABOUT + "One.\n");
        assertWhole(site.build());
        assertThat(site.build().outcome().counts().written()).isZero();

        TinySite.Built changed = site.with(ABOUT + "Two.\n").build();
        assertWhole(changed);
        assertThat(changed.outcome().changes())
                .extracting(Outcome.Change::path)
                .containsExactlyInAnyOrder("about.html", "about.html.gz", "files.txt");

        TinySite.Built gone = site.with("-- no content/pages/about.md --\n").build();
        assertWhole(gone);
        assertThat(gone.paths()).doesNotContain("about.html.gz");

        TinySite.Built off = site.with(SITE).build();
        assertThat(off.problems()).isEmpty();
        assertThat(off.paths()).noneMatch(path -> path.endsWith(".gz"));
    }

    @Test
    void brotliStandsBesideGzip() throws IOException {
        assumeTrue(Brotli.isThere(), "Brotli's library has no part for this system");
        TinySite site = TinySite.in(folder, SITE + "compress: [gzip, brotli]\n" + ABOUT + "One.\n");
        TinySite.Built built = site.build();
        assertThat(built.problems()).isEmpty();
        assertWhole(built);
        SortedMap<String, byte[]> files = built.files();
        int compressed = 0;
        for (String path : files.keySet()) {
            if (path.endsWith(".br")) {
                String plain = path.substring(0, path.length() - 3);
                assertThat(Decoder.decompress(files.get(path)).getDecompressedData())
                        .as(path)
                        .isEqualTo(files.get(plain));
                assertThat(files.get(path)).as(path).hasSizeLessThan(files.get(plain + ".gz").length + 100);
                compressed++;
            }
        }
        assertThat(compressed).isEqualTo((int)
                files.keySet().stream().filter(path -> path.endsWith(".gz")).count());
        assertThat(site.build().outcome().counts().written()).isZero();
    }
}
