package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hectograph.TinySite;
import hectograph.model.Today;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the hub hears. */
final class PingTest {

    @TempDir
    Path folder;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private HttpServer hub;
    private int answer = 204;

    @BeforeEach
    void open() throws IOException {
        hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        hub.start();
    }

    @AfterEach
    void close() {
        hub.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + hub.getAddress().getPort() + "/";
    }

    private TinySite site() {
        return TinySite.in(folder, """
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/sub/
                hub: %s
                -- content/topics/one.md --
                ---
                title: One
                ---
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: [one]
                ---
                Text.
                """.formatted(address()));
    }

    private String ping(TinySite.Built built, int code, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(
                "ping",
                "--content",
                built.out().resolveSibling("content").toString(),
                "--out",
                built.out().toString()));
        arguments.addAll(List.of(more));
        int got = CommandLine.run(
                arguments.toArray(String[]::new),
                new Terminal(stream, stream, false, () -> Today.of(TinySite.TODAY), Optional.empty()));
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(got).as(text).isEqualTo(code);
        return text;
    }

    @Test
    @Tag("rule-70")
    void theHubHearsOfFeedsThatChangedAndOfNoOthers() {
        TinySite site = site();
        TinySite.Built built = site.build();
        assertThat(heard).as("a build tells nobody").isEmpty();
        assertThat(ping(built, 0)).isEqualTo("The hub was told of 8 feeds.\n");
        assertThat(heard)
                .contains(
                        "hub.mode=publish&hub.url=https://tiny.example/sub/atom.xml",
                        "hub.mode=publish&hub.url=https://tiny.example/sub/digest.xml",
                        "hub.mode=publish&hub.url=https://tiny.example/sub/topics/one/feed.json");
        assertThat(ping(built, 0)).isEqualTo("The hub was told of 0 feeds.\n");
        TinySite.Built grown = site.with("""
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-21
                ---
                Text.
                """).build();
        heard.clear();
        assertThat(ping(grown, 0)).isEqualTo("The hub was told of 5 feeds.\n");
        assertThat(heard).noneMatch(told -> told.contains("topics/"));
        assertThat(ping(grown, 0, "--all")).isEqualTo("The hub was told of 8 feeds.\n");
    }

    @Test
    void aHubThatDoesNotAnswerIsAskedAgainNextTime() {
        TinySite.Built built = site().build();
        answer = 503;
        assertThat(ping(built, 1))
                .containsOnlyOnce("was not told of")
                .contains("was not told of 8 feeds: it answered 503 (ping again)")
                .endsWith("The hub was told of 0 feeds.\n");
        answer = 202;
        assertThat(ping(built, 0)).isEqualTo("The hub was told of 8 feeds.\n");
    }

    @Test
    void aHubThatIsDownIsReportedOnce() {
        TinySite.Built built = site().with("""
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/sub/
                hub: http://localhost:1/
                """).build();
        assertThat(ping(built, 1))
                .containsOnlyOnce("error:")
                .contains("hub \"http://localhost:1/\" was not told of 8 feeds: it can't be reached (ping again)");
    }

    @Test
    void aFeedThatWasDeletedIsToldAndTheOthersAreNot() throws IOException {
        TinySite.Built built = site().build();
        Files.delete(built.out().resolve("topics/one/rss.xml"));
        assertThat(ping(built, 1))
                .contains("topics/one/rss.xml: error: no such file (build the site again, publish it, then ping)")
                .endsWith("The hub was told of 0 feeds.\n");
        assertThat(heard).isEmpty();
    }

    @Test
    void aSiteWithoutHubSaysSo() {
        TinySite.Built built = TinySite.in(folder, "").build();
        assertThat(ping(built, 1)).contains("site.yaml: error: no hub to ping (write hub: and its address)");
    }
}
