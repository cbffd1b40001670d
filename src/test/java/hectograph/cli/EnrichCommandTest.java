package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code enrich} asks arXiv's interface, here one of our own. */
final class EnrichCommandTest {

    private static final String ABSTRACT =
            "We grow small networks into large ones by copying each unit, and then let them"
                    + " learn on. Nothing has to be learnt twice, and the copies part from each other within a few steps.";

    @TempDir
    Path folder;

    private final List<String> queries = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/query", exchange -> {
            queries.add(exchange.getRequestURI().getQuery());
            byte[] body = answer().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Files.createDirectories(folder.resolve("content/papers"));
        Files.writeString(
                folder.resolve("content/papers/a.md"),
                "---\ntitle: 'Growing: \"Networks\" & $O(n)$'\nadded: 2026-11-20\nid: a\n---\n" + ABSTRACT + "\n");
        Files.writeString(
                folder.resolve("content/papers/b.md"),
                "---\ntitle: Nobody Knows\nadded: 2026-11-20\n---\n" + ABSTRACT + "\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String answer() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
                <entry><id>http://arxiv.org/abs/2001.00001v2</id><published>2020-01-02T10:00:00Z</published>
                <title>Growing: "Networks" &amp; $O(n)$</title><summary>%s</summary>
                <author><name>Ada Lovelace</name><arxiv:affiliation>King's</arxiv:affiliation></author>
                <arxiv:primary_category term="cs.LG"/></entry>
                </feed>
                """.formatted(ABSTRACT);
    }

    private Ran enrich(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "enrich",
                "--content",
                folder.resolve("content").toString(),
                "--arxiv",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/api/query"));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(new String[0]));
    }

    @Test
    void titlesAreAskedForTogetherAndEachPaperIsTold() throws IOException {
        Ran check = enrich("--check");
        assertThat(check.out()).isEqualTo("""
                papers/a.md: arXiv:2001.00001 (arXiv:3, sharing 100 % of the abstract): authors, date, arxiv, category, source
                papers/b.md: nothing found
                2 papers without authors, 1 found; would write 1 file
                """);
        assertThat(queries)
                .containsExactly("search_query=ti:\"Growing+Networks+O+n\"+OR+ti:\"Nobody+Knows\"&max_results=20");
        assertThat(Files.readString(folder.resolve("content/papers/a.md"))).doesNotContain("Ada");
        assertThat(enrich().code()).isZero();
        assertThat(Files.readString(folder.resolve("content/papers/a.md")))
                .contains("id: a\n", "date: 2020-01-02\n", "{name: 'Ada Lovelace', affiliation: 'King''s'}");
    }

    @Test
    void whatItCanNotBeAskedIsAnError() {
        status = 404;
        Ran ran = enrich();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("it answered 404", "asked for 0 of 1 batches of papers");
    }
}
