package hectograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.TinySite;
import hectograph.model.Today;
import hectograph.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is served while it is written, as any client of HTTP sees it. */
final class ServeTest {

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void start() throws IOException {
        Served.makeSite(folder);
        served = new Served(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("content-type").orElse("");
    }

    @Test
    void everyPageIsTheBuiltOneButForOneLine() throws IOException {
        Files.delete(folder.resolve("content/papers/c.md"));
        served.edition();
        Path out = folder.resolve("built");
        Settings settings = new Settings(
                new Settings.Places(folder.resolve("content"), folder.resolve("templates"), out, Optional.empty()),
                Settings.Choice.USUAL,
                served.at(""),
                Today.of(TinySite.TODAY),
                2);
        assertThat(new Build(settings, Progress.NONE).run().report().hasErrors())
                .isFalse();
        SortedMap<String, byte[]> built = TinySite.tree(out);
        built.keySet().removeIf(path -> path.startsWith(".hectograph/") || path.equals(".gitignore"));
        assertThat(built.remove("files.txt")).as("what tells a host's state").isNotNull();
        assertThat(built).hasSizeGreaterThan(40);
        built.forEach((path, bytes) -> {
            HttpResponse<byte[]> response = served.get(path);
            String line = "<script src=\"/__hectograph/live.js\" data-edition=\"[a-z0-9-]+\" defer></script>";
            String body = Served.text(response.body());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(body.replaceFirst(line, "")).as(path).isEqualTo(Served.text(bytes));
            assertThat(body.matches("(?s).*" + line + ".*")).as(path).isEqualTo(path.endsWith(".html"));
            assertThat(response.headers().firstValue("cache-control")).hasValue("no-store");
        });
        assertThat(folder.resolve("site")).as("what a preview writes").doesNotExist();
    }

    @Test
    void addressesBehaveAsOnAHost() {
        assertThat(type(served.get(""))).isEqualTo("text/html; charset=utf-8");
        assertThat(type(served.get("atom.xml"))).isEqualTo("application/xml");
        assertThat(type(served.get("assets/style.css"))).startsWith("text/css");
        assertThat(served.get("topics").statusCode()).isEqualTo(302);
        assertThat(served.get("topics").headers().firstValue("location")).hasValue("/topics/");
        assertThat(served.body("topics/")).contains("Ink");
        assertThat(served.body("papers/old-b.html")).contains("http-equiv=\"refresh\"");
        HttpResponse<byte[]> missing = served.get("nothing/here.html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Served.text(missing.body())).contains("404");
        assertThat(served.body("")).contains("<link rel=\"canonical\" href=\"" + served.at("") + "\">");
    }

    @Test
    void aSavedFileIsServedAtOnce() {
        served.save("content/papers/a.md", Served.paper("Renamed paper", ""));
        assertThat(served.edition().problems()).isEmpty();
        assertThat(served.body("papers/a.html")).contains("Renamed paper").doesNotContain("First paper");
        await(() -> served.body("").contains("Renamed paper"));
    }

    /** What follows from a paper elsewhere is shown a moment later. */
    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!wanted.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    @Test
    void newDeletedAndMovedFilesAreServedAsTheyAre() throws IOException {
        served.save("content/papers/2026/new/d.md", Served.paper("Fourth paper", ""));
        served.edition();
        assertThat(served.get("papers/d.html").statusCode()).isEqualTo(200);
        served.save("content/papers/2026/new/e.md", Served.paper("Fifth paper", ""));
        served.edition();
        assertThat(served.get("papers/e.html").statusCode()).isEqualTo(200);
        Files.delete(folder.resolve("content/papers/2026/new/d.md"));
        served.edition();
        assertThat(served.get("papers/d.html").statusCode()).isEqualTo(404);
        Files.move(folder.resolve("content/papers/b.md"), folder.resolve("content/papers/b-two.md"));
        served.edition();
        assertThat(served.get("papers/b.html").statusCode()).isEqualTo(404);
        assertThat(served.get("papers/b-two.html").statusCode()).isEqualTo(200);
    }

    @Test
    void mistakesStandOnEveryPageUntilTheyAreMended() {
        served.save(
                "content/papers/a.md",
                Served.paper("First paper", "tpoics: [ink]\ndate: 2026-13\n").replace("$x", "<b"));
        assertThat(served.edition().hasErrors()).isTrue();
        HttpResponse<byte[]> response = served.get("papers/b.html");
        String page = Served.text(response.body());
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(page)
                .contains("a.md:6:1", "tpoics", "a.md:7:7", "2026-13", "<mark>date: 2026-13</mark>", "      ^\n")
                .contains("<a href=\"/papers/b.html?before\">")
                .contains("/__hectograph/live.js")
                .doesNotContain("<b^2");
        assertThat(served.get("assets/style.css").statusCode()).isEqualTo(200);
        assertThat(served.get("papers/b.html?before").statusCode()).isEqualTo(200);
        assertThat(served.body("papers/a.html?before")).contains("First paper");
        served.save("content/papers/a.md", Served.paper("Mended paper", ""));
        assertThat(served.edition().problems()).isEmpty();
        assertThat(served.body("papers/a.html")).contains("Mended paper");
    }

    @Test
    void theSiteFileAndTemplatesAreWatchedToo() {
        served.save("content/site.yaml", Served.SITE.replace("Tiny", "Tinier"));
        served.edition();
        assertThat(served.body("")).contains("<title>Tinier</title>");
        served.save("content/site.yaml", "title: [\n");
        assertThat(served.edition().hasErrors()).isTrue();
        assertThat(served.body("")).contains("site.yaml:");
        served.save("content/site.yaml", Served.SITE);
        served.edition();
        String template = served.text("templates/404.ftlh");
        served.save("templates/404.ftlh", template.replace("${say('missing.heading')}", "Gone"));
        served.edition();
        assertThat(served.body("nothing.html")).contains("Gone");
        served.save("templates/404.ftlh", template + "${nothing}");
        served.edition();
        assertThat(served.get("nothing.html").statusCode()).isEqualTo(500);
        assertThat(served.body("nothing.html")).contains("404.ftlh:");
        assertThat(served.get("papers/a.html").statusCode()).isEqualTo(200);
        served.save("templates/404.ftlh", template + "<#if");
        assertThat(served.edition().hasErrors()).isTrue();
        assertThat(served.get("papers/a.html").statusCode()).isEqualTo(500);
        served.save("templates/404.ftlh", template);
        served.edition();
        assertThat(served.get("papers/a.html").statusCode()).isEqualTo(200);
    }

    @Test
    void warningsAreListedAndCounted() throws Exception {
        assertThat(served.body("__hectograph/problems")).contains("No problems");
        served.save("content/papers/a.md", Served.paper("First paper", "").replace("x^2", "\\unknownmacro"));
        assertThat(served.edition().problems()).isNotEmpty().noneMatch(Problem::isError);
        assertThat(served.get("papers/a.html").statusCode()).isEqualTo(200);
        assertThat(served.body("__hectograph/problems")).contains("unknownmacro", "a.md:7:");
        assertThat(event()).contains("\"warnings\":1", "\"drafts\":[\"/papers/c.html\"]");
    }

    /** The first event that a page which was just opened gets. */
    private String event() throws IOException {
        try (Socket socket = new Socket("localhost", served.port())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET /__hectograph/live?x HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            StringBuilder read = new StringBuilder();
            InputStream in = socket.getInputStream();
            while (read.indexOf("data: ") < 0 || read.charAt(read.length() - 1) != '\n') {
                read.append((char) in.read());
            }
            return read.substring(read.indexOf("data: "));
        }
    }

    @Test
    void aVanishedFolderIsAMistakeLikeOthers() throws IOException {
        delete(folder.resolve("content"));
        while (!served.edition().hasErrors()) {
            assertThat(served.more()).isLessThan(50);
        }
        assertThat(served.get("").statusCode()).isEqualTo(500);
        Served.write(folder, "content/site.yaml", Served.SITE);
        Served.write(folder, "content/topics/ink.md", "---\ntitle: Ink\n---\n");
        Served.write(folder, "content/papers/a.md", Served.paper("Back again", ""));
        while (served.edition().hasErrors()) {
            assertThat(served.more()).isLessThan(50);
        }
        assertThat(served.body("papers/a.html")).contains("Back again");
        served.save("content/papers/a.md", Served.paper("Heard again", ""));
        served.edition();
        assertThat(served.body("papers/a.html")).contains("Heard again");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aServerThatIsClosedEarlyNeverStarts() throws IOException {
        Server server = Server.bind("", 0, 1);
        server.close();
        server.start((path, query, encodings) -> Reply.text(200, "late"), Optional.empty());
        assertThat(server.port()).isPositive();
    }

    @Test
    void ofManySavesTheLastWins() throws IOException {
        for (int i = 1; i <= 200; i++) {
            Files.writeString(folder.resolve("content/papers/a.md"), Served.paper("Save " + i, ""));
        }
        int editions = 0;
        while (!served.body("papers/a.html").contains("Save 200")) {
            served.edition();
            assertThat(++editions).isLessThan(30);
        }
        for (int i = 0; i < 500; i++) {
            Served.write(folder, "content/papers/many/m" + i + ".md", Served.paper("One of many " + i, ""));
        }
        int more = 0;
        while (served.get("papers/m499.html").statusCode() != 200) {
            served.edition();
            assertThat(++more).isLessThan(30);
        }
    }
}
