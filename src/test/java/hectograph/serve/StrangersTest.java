package hectograph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is answered, for which addresses, and from where. */
final class StrangersTest {

    @TempDir
    Path folder;

    @Test
    void strangersAndEscapesAreRefused() throws IOException {
        Served.makeSite(folder);
        try (Served served = new Served(folder)) {
            refused(served);
        }
    }

    private static void refused(Served served) throws IOException {
        assertThat(raw(served, "GET / HTTP/1.1\r\nHost: evil.example\r\n")).contains(" 403 ");
        assertThat(raw(served, "GET / HTTP/1.1\r\nHost: evil.example:" + served.port() + "\r\n"))
                .contains(" 403 ");
        assertThat(raw(served, "GET /__hectograph/live HTTP/1.1\r\nHost: evil.example\r\n"))
                .contains(" 403 ");
        assertThat(raw(served, "GET / HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\n"))
                .contains(" 200 ");
        assertThat(raw(served, "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\n"))
                .contains(" 200 ");
        assertThat(raw(served, "POST / HTTP/1.1\r\nContent-Length: 0\r\nHost: localhost:" + served.port() + "\r\n"))
                .contains(" 405 ");
        for (String path :
                List.of("/..%2f..%2fetc/passwd", "/%00", "//", "/../content/site.yaml", "/a%0d%0aX:1", "/%")) {
            assertThat(raw(served, "GET " + path + " HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 (400|404) .*")
                    .doesNotContain("X:1", "root:", "tiny.example");
        }
        HttpResponse<byte[]> head = Served.send(HttpRequest.newBuilder(URI.create(served.at("papers/a.html")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("content-length").orElse(0))
                .isEqualTo(served.get("papers/a.html").body().length);
    }

    private static String raw(Served served, String request) throws IOException {
        try (Socket socket = new Socket("localhost", served.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return Served.text(socket.getInputStream().readAllBytes());
        }
    }

    @Test
    void aPortThatWasAskedForIsTheOneOrNone() throws IOException {
        Served.makeSite(folder);
        try (Served served = new Served(folder)) {
            assertThatThrownBy(() -> new Serve(Served.settings(folder, served.port()), (changed, report, nanos) -> {}))
                    .isInstanceOf(BindException.class);
        }
    }

    @Test
    void aBuiltFolderIsServedAsItIs() throws IOException {
        Served.write(folder, "site/index.html", "<head></head>Home");
        Served.write(folder, "site/404.html", "Nothing");
        Served.write(folder, "site/topics/index.html", "Topics");
        Served.write(folder, "site/index.html.gz", "compressed");
        Served.write(folder, "site/.hectograph/manifest", "notes");
        Served.write(folder, "secret.txt", "secret");
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        BuiltSite site = new BuiltSite(folder.resolve("site"));
        assertThat(Served.text(site.answer("/", "", "").body())).isEqualTo("<head></head>Home");
        Reply packed = site.answer("/index.html", "", "br, gzip");
        assertThat(Served.text(packed.body())).isEqualTo("compressed");
        assertThat(packed.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(site.answer("/topics", "", "").status()).isEqualTo(302);
        for (String path : List.of("/link.txt", "/../secret.txt", "/.hectograph/manifest", "/no")) {
            Reply reply = site.answer(path, "", "");
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(Served.text(reply.body())).isEqualTo("Nothing");
        }
    }
}
