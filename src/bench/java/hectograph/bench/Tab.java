package hectograph.bench;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A tab of a headless Chromium, driven by chromedriver (W3C WebDriver), which notes when it has painted what was asked for. */
final class Tab implements AutoCloseable {

    /** Whether there is a chromedriver on this machine. */
    static final boolean EXISTS = Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromedriver")));

    /** Between two changes, so that all that follows from one is over at 10,000 papers, in milliseconds. */
    private static final long CALM = 4_000;

    private static final String DRIVER = "http://localhost:9517";

    /** Notes, in each page of the tab, the time just after the frame that first says {@code Painted N}. */
    private static final String PROBE = "(() => {let last; const look = () => {"
            + "const said = document.body && document.body.textContent.match(/Painted ([0-9]+)/);"
            + "if (said && said[1] !== last) {last = said[1]; const channel = new MessageChannel();"
            + "channel.port1.onmessage = () => sessionStorage.setItem('painted' + said[1], Date.now());"
            + "channel.port2.postMessage(0);} requestAnimationFrame(look);}; requestAnimationFrame(look);})()";

    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\\s*\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"value\":\\s*\"([0-9]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process driver;
    private final String session;

    /** Opens a page and waits until the preview's script knows it. */
    Tab(String address) throws Exception {
        driver = new ProcessBuilder("chromedriver", "--port=9517")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Matcher found = SESSION.matcher(begin());
        if (!found.find()) {
            throw new IllegalStateException("Chromium did not start");
        }
        session = "/session/" + found.group(1);
        post(
                session + "/goog/cdp/execute",
                "{\"cmd\":\"Page.addScriptToEvaluateOnNewDocument\",\"params\":{\"source\":\"" + PROBE + "\"}}");
        post(session + "/url", "{\"url\":\"" + address + "\"}");
        TimeUnit.SECONDS.sleep(3);
    }

    /**
     * What a browser takes to paint a saved paper and a saved template, as two cells of a table: medians in milliseconds.
     *
     * @param address of the paper's page in the preview
     * @param rounds how often each is saved
     */
    static String painted(String address, Path paper, Path layout, int rounds) throws Exception {
        String text = Files.readString(paper).stripTrailing();
        String printed = Files.readString(layout);
        List<Double> papers = new ArrayList<>();
        List<Double> layouts = new ArrayList<>();
        try (Tab tab = new Tab(address)) {
            for (int round = 0; round < rounds; round++) {
                int number = 2 * round;
                papers.add(tab.painted(number, paper, text + " Painted " + number + ".\n", text + "\n"));
                number++;
                String more = "<p>Painted " + number + "</p></@site.page>";
                layouts.add(tab.painted(number, layout, printed.replace("</@site.page>", more), printed));
            }
        }
        return String.format(Locale.ROOT, "%.0f | %.0f", ServeBench.median(papers), ServeBench.median(layouts));
    }

    private double painted(int number, Path file, String text, String before) throws Exception {
        long saved = System.currentTimeMillis();
        Files.writeString(file, text);
        long seen = painted(number);
        Files.writeString(file, before);
        TimeUnit.MILLISECONDS.sleep(CALM);
        return seen - saved;
    }

    private String begin() throws Exception {
        for (int tries = 0; ; tries++) {
            try {
                return post(
                        "/session",
                        "{\"capabilities\":{\"alwaysMatch\":{\"goog:chromeOptions\":{\"args\":[\"--headless=new\","
                                + "\"--no-sandbox\",\"--disable-gpu\",\"--window-size=1280,900\"]}}}}");
            } catch (ConnectException e) {
                if (tries == 50) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** When the tab had painted {@code Painted N}, in milliseconds since 1970; waits for it. */
    private long painted(int number) throws Exception {
        String asked = "{\"script\":\"return sessionStorage.getItem('painted" + number + "')\",\"args\":[]}";
        for (int tries = 0; tries < 300; tries++) {
            TimeUnit.MILLISECONDS.sleep(200);
            Matcher time = NUMBER.matcher(post(session + "/execute/sync", asked));
            if (time.find()) {
                return Long.parseLong(time.group(1));
            }
        }
        throw new IllegalStateException("Painted " + number + " was not seen");
    }

    private String post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(DRIVER + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        HttpRequest end =
                HttpRequest.newBuilder(URI.create(DRIVER + session)).DELETE().build();
        client.send(end, HttpResponse.BodyHandlers.discarding());
        driver.destroy();
    }
}
