package hectograph.net;

import static hectograph.net.FakeHost.bytes;
import static hectograph.net.FakeHost.endless;
import static hectograph.net.FakeHost.inTurn;
import static hectograph.net.FakeHost.status;
import static hectograph.net.FakeHost.text;
import static hectograph.net.FakeHost.zipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Politeness and bounds, against a host that has neither. */
final class ClientTest {

    private static final Agent AGENT = new Agent("0.1.0", "https://papers.example/", "ada@papers.example");

    /** As when unattended, with bounds that a test can meet. */
    private static final Manners MANNERS = new Manners(
            Duration.ofSeconds(20), Duration.ofMinutes(10), Duration.ofSeconds(1), 3, Duration.ofMinutes(2), 1_048_576);

    private final FakeHost host = new FakeHost();
    private final FakeTime time = new FakeTime("2026-11-23T06:00:00Z");
    private Client client = client(Map.of());

    private Client client(Map<String, Instant> resting) {
        return new Client(AGENT, MANNERS, time, resting);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private Answer get(String path) {
        return client.ask(Ask.of(host.at(path)));
    }

    private static String body(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Content.class);
        return new String(((Answer.Content) answer).body(), StandardCharsets.UTF_8);
    }

    private static void failed(Answer answer, String why) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Failed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    @Test
    void saysWhoItIsAndWhomToWriteTo() {
        host.on("/a", text("A"));
        assertThat(body(get("/a"))).isEqualTo("A");
        FakeHost.Heard heard = host.heard().get(0);
        assertThat(heard.header("user-agent"))
                .isEqualTo("Hectograph/0.1.0 (+https://papers.example/; ada@papers.example)");
        assertThat(heard.header("from")).isEqualTo("ada@papers.example");
        assertThat(new Agent("1\r\nX: y", "", "").userAgent()).isEqualTo("Hectograph/1X:y");
    }

    @Test
    void leavesASecondBetweenTwoRequestsToAHost() {
        host.on("/a", text("A"));
        get("/a");
        get("/a");
        time.pass(Duration.ofMillis(600));
        get("/a");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(400));
    }

    @Test
    void takesAllOfArxivForOneHostAndLeavesThreeSeconds() {
        Hosts hosts = new Hosts(Map.of());
        hosts.asked(URI.create("https://oaipmh.arxiv.org/oai"), time.now(), Duration.ofSeconds(1));
        assertThat(hosts.freeAt(URI.create("https://export.arxiv.org/api/query")))
                .isEqualTo(time.now().plusSeconds(3));
        assertThat(hosts.freeAt(URI.create("https://notarxiv.org/"))).isEqualTo(Instant.MIN);
    }

    @Test
    void asksOnlyForWhatChanged() {
        host.on(
                "/a",
                inTurn(
                        status(200, "A", "ETag", "W/\"a, b\"", "Last-Modified", "Sun, 22 Nov 2026 06:00:00 GMT"),
                        status(304, "")));
        Answer.Content first = (Answer.Content) get("/a");
        assertThat(client.ask(Ask.of(host.at("/a")).unless(first.validators()))).isEqualTo(new Answer.Unchanged());
        FakeHost.Heard heard = host.heard().get(1);
        assertThat(heard.header("if-none-match")).isEqualTo("W/\"a, b\"");
        assertThat(heard.header("if-modified-since")).isEqualTo("Sun, 22 Nov 2026 06:00:00 GMT");
        failed(get("/a"), "it answered 304");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void waitsOnceAsLongAsItIsTold(int overloaded) {
        host.on("/a", inTurn(status(overloaded, "", "Retry-After", "90"), text("A")));
        assertThat(body(get("/a"))).isEqualTo("A");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void waitsAMinuteWhereItIsNotToldHowLong() {
        host.on("/a", inTurn(status(503, ""), text("A")));
        assertThat(body(get("/a"))).isEqualTo("A");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void remembersOverRunsThatAHostWantsToBeLeftAlone() {
        host.on("/a", status(429, "", "Retry-After", "Mon, 23 Nov 2026 09:00:00 GMT"))
                .on("/b", text("B"));
        Instant nine = Instant.parse("2026-11-23T09:00:00Z");
        assertThat(get("/a")).isEqualTo(new Answer.Later(nine, "it answered 429"));
        assertThat(get("/b")).as("another page of the host").isInstanceOf(Answer.Later.class);
        assertThat(client.resting()).containsExactly(Map.entry(host.name(), nine));
        client = client(client.resting());
        assertThat(get("/b")).isEqualTo(new Answer.Later(nine, "it asked to be left alone"));
        assertThat(host.asked()).containsExactly("/a");
        time.pass(Duration.ofHours(3));
        client = client(client.resting());
        assertThat(body(get("/b"))).isEqualTo("B");
        assertThat(client.resting()).isEmpty();
    }

    @Test
    void believesNoRestOfYears() {
        host.on("/a", status(429, "", "Retry-After", "99999999999999"));
        get("/a");
        assertThat(client.resting().get(host.name())).isEqualTo("2026-11-30T06:00:00Z");
    }

    @Test
    void givesUpAfterASecondRefusal() {
        host.on("/a", status(503, ""));
        assertThat(get("/a")).isInstanceOf(Answer.Later.class);
        assertThat(host.asked()).hasSize(2);
    }

    @Test
    void triesThreeTimesWhereAServerFails() {
        host.on("/a", inTurn(status(500, ""), status(502, ""), text("A"))).on("/b", status(500, ""));
        assertThat(body(get("/a"))).isEqualTo("A");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(9));
        failed(get("/b"), "it answered 500");
        assertThat(host.asked()).hasSize(6);
        host.on("/c", status(404, ""));
        failed(get("/c"), "it answered 404");
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void endsWhenTheRunHasTakenItsTime() {
        host.on("/a", text("A"));
        time.pass(Duration.ofMinutes(11));
        failed(get("/a"), "the time for the whole run is over");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void waitsForNoBodyThatDrips() {
        host.on("/a", host.dripping());
        long start = System.nanoTime();
        failed(
                new Client(
                                AGENT,
                                new Manners(
                                        Duration.ofMillis(200), MANNERS.run(), Duration.ZERO, 1, Duration.ZERO, 9000),
                                time,
                                Map.of())
                        .ask(Ask.of(host.at("/a"))),
                "no whole answer within 0 s");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void takesNoBodyWithoutEnd() {
        host.on("/a", endless());
        failed(get("/a"), "over 1 MB");
    }

    @Test
    void unzipsWithinBounds() {
        byte[] text = "A text".getBytes(StandardCharsets.UTF_8);
        host.on("/a", bytes(200, zipped(text), "Content-Encoding", "gzip"))
                .on("/a.bib.gz", bytes(200, zipped(text), "Content-Type", "application/gzip"))
                .on("/bomb", bytes(200, zipped(new byte[10_000_000]), "Content-Encoding", "gzip"))
                .on("/cut", bytes(200, java.util.Arrays.copyOf(zipped(text), 12), "Content-Encoding", "gzip"))
                .on("/br", bytes(200, text, "Content-Encoding", "br"));
        assertThat(body(get("/a"))).isEqualTo("A text");
        assertThat(body(get("/a.bib.gz"))).isEqualTo("A text");
        failed(get("/bomb"), "over 1 MB");
        failed(get("/cut"), "its answer was cut off or is damaged");
        failed(get("/br"), "encoded as \"br\", which was not asked for");
    }

    @Test
    void followsRedirectsAndSaysWhereAPageIsForGood() {
        host.on("/old", status(301, "", "Location", "/new"))
                .on("/new", text("N"))
                .on("/today", status(302, "", "Location", host.at("/new").toString()));
        Answer.Content moved = (Answer.Content) get("/old");
        assertThat(moved.moved()).contains(host.at("/new"));
        assertThat(((Answer.Content) get("/today")).moved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "javascript:1", "", "http://", "ht tp:"})
    void followsNoRedirectToAnotherScheme(String location) {
        host.on("/a", status(302, "", "Location", location));
        failed(get("/a"), "it sends us to what is no web address");
    }

    @Test
    void endsRedirectLoops() {
        host.on("/a", status(302, "", "Location", "/a"));
        failed(get("/a"), "it sends us on more than 5 times");
        assertThat(host.asked()).hasSize(6);
    }

    @Test
    void knowsWhatIsPrivate() throws Exception {
        for (String here : new String[] {
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "169.254.169.254",
            "[fe80::1]",
            "0.0.0.0",
            "[::ffff:127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[::127.0.0.1]",
            "localhost"
        }) {
            assertThat(Reach.of(here)).as(here).isEqualTo(Reach.HERE);
        }
        for (String near : new String[] {
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "100.64.0.1",
            "[fd00::1]",
            "[64:ff9b::a00:1]",
            "224.0.0.1",
            "[2002:0a00:0001::1]",
            "[ff02::1]",
            "198.18.0.1",
            "255.255.255.255"
        }) {
            assertThat(Reach.of(near)).as(near).isEqualTo(Reach.PRIVATE);
        }
        for (String far : new String[] {"8.8.8.8", "172.32.0.1", "100.128.0.1", "[2001:4860:4860::8888]"}) {
            assertThat(Reach.of(far)).as(far).isEqualTo(Reach.PUBLIC);
        }
    }

    @Test
    void obeysRobots() {
        host.on("/robots.txt", text("""
                # a comment
                User-agent: other
                Disallow: /

                User-agent: *
                Disallow: /all

                User-Agent: HECTOGRAPH
                User-agent: someone
                Disallow: /private   # not this
                Allow: /private/feed
                Disallow: /*.pdf$
                Crawl-delay: 5
                """));
        for (String path : new String[] {"/all", "/private/feed.xml", "/a.pdf", "/private", "/x/a.pdf"}) {
            host.on(path, text(path));
        }
        assertThat(body(client.ask(Ask.of(host.at("/all")).ifRobotsMay()))).isEqualTo("/all");
        assertThat(body(client.ask(Ask.of(host.at("/private/feed.xml")).ifRobotsMay())))
                .isNotEmpty();
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertThat(body(client.ask(Ask.of(host.at("/a.pdf?x")).ifRobotsMay()))).isNotEmpty();
        host.asked();
        failed(
                client.ask(Ask.of(host.at("/private")).ifRobotsMay()),
                "its robots.txt forbids \"/private\" to programs");
        failed(
                client.ask(Ask.of(host.at("/x/a.pdf")).ifRobotsMay()),
                "its robots.txt forbids \"/x/a.pdf\" to programs");
        assertThat(host.asked()).isEmpty();
        assertThat(body(client.ask(Ask.of(host.at("/private"))))).isEqualTo("/private");
    }

    @Test
    void takesAMissingRobotsForLeaveAndABrokenOneForNone() {
        host.on("/a", text("A"));
        assertThat(body(client.ask(Ask.of(host.at("/a")).ifRobotsMay()))).isEqualTo("A");
        client = client(Map.of());
        host.on("/robots.txt", status(500, ""));
        failed(client.ask(Ask.of(host.at("/a")).ifRobotsMay()), "its robots.txt can't be read: it answered 500");
    }

    @Test
    void postsAFormOnce() {
        host.on("/hub", status(503, "", "Retry-After", "9"));
        client = new Client(AGENT, Manners.HUB, time, Map.of());
        failed(client.ask(Ask.post(host.at("/hub"), "a=b")), "it answered 503");
        assertThat(host.heard()).extracting(FakeHost.Heard::body).containsExactly("a=b");
        host.on("/hub", status(302, "", "Location", "/other"));
        failed(client.ask(Ask.post(host.at("/hub"), "a=b")), "it answered 302");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void aHostThatIsDownIsSaidSo() {
        client = new Client(AGENT, Manners.HUB, time, Map.of());
        failed(client.ask(Ask.of(URI.create("http://localhost:1/"))), "it can't be reached");
    }
}
