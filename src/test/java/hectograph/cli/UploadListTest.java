package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hectograph.TinySite;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UploadListTest {

    @TempDir
    private Path folder;

    private HttpServer host;
    private volatile int status = 200;
    private volatile String list = "";

    @BeforeEach
    void serve() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/papers/files.txt", exchange -> {
            byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        host.start();
    }

    @AfterEach
    void stop() {
        host.stop(0);
    }

    private TinySite site() {
        String url = "http://localhost:" + host.getAddress().getPort() + "/papers/";
        return TinySite.in(folder, "-- content/site.yaml --\ntitle: T\nurl: " + url + "\n");
    }

    private Ran run(TinySite site, String... words) {
        String[] all = new String[words.length + 5];
        all[0] = "upload-list";
        all[1] = "--content";
        all[2] = site.folder().resolve("content").toString();
        all[3] = "--out";
        all[4] = site.folder().resolve("site").toString();
        System.arraycopy(words, 0, all, 5, words.length);
        return Ran.of(all);
    }

    @Test
    void comparesWithTheLiveSite() {
        TinySite site = site();
        list = site.build().file("files.txt");
        TinySite later = site.with("-- content/pages/about.md --\n---\ntitle: About\n---\nText.\n");
        later.build();

        Ran ran = run(later);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("put about.html\n")
                .contains("put index.html\n")
                .endsWith("put files.txt\n");
        assertThat(ran.out()).doesNotContain("assets/");
        assertThat(ran.err()).matches("\\d+ files to upload, 0 to delete\n");
    }

    @Test
    void aSiteThatIsLiveAsItIsNeedsNothing() {
        TinySite site = site();
        list = site.build().file("files.txt");

        assertThat(run(site).out()).isEmpty();
        assertThat(run(site).err()).isEqualTo("0 files to upload, 0 to delete\n");
    }

    @Test
    void aHostThatHasNothingYetGetsEverything() {
        status = 404;
        list = "no such page";
        TinySite site = site();
        int files = site.build().files().size();

        assertThat(run(site).err()).isEqualTo(files + " files to upload, 0 to delete\n");
        assertThat(run(site, "--against", "none").err()).isEqualTo(files + " files to upload, 0 to delete\n");
    }

    /** Maven puts words of its own before what is printed. */
    @Test
    void theListCanGoIntoAFile() {
        TinySite site = site();
        int files = site.build().files().size();
        Path into = folder.resolve("new/upload");

        Ran ran = run(site, "--against", "none", "--format", "rsync", "--into", into.toString());

        assertThat(ran).isEqualTo(new Ran(0, files + " files to upload, 0 to delete\n", ""));
        assertThat(into).content().startsWith("#!/bin/sh\n").contains("\nindex.html\n");
    }

    @Test
    void aHostThatAnswersWithAnythingElseStopsTheUpload() {
        TinySite site = site();
        site.build();
        list = "<!doctype html><title>Parked</title>";
        assertThat(run(site).err()).contains("/papers/files.txt: error: no list of a site's files");

        status = 403;
        Ran refused = run(site);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("error: can't be read: it answered 403 (try again later");
    }

    @Test
    void aSlipInTheFormatIsSaid() {
        assertThat(Ran.of("upload-list", "--format", "rsyn").err())
                .isEqualTo("--format: no format \"rsyn\" (did you mean \"rsync\"?)\n");
    }
}
