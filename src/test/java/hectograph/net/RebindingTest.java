package hectograph.net;

import static hectograph.net.FakeHost.status;
import static hectograph.net.FakeHost.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever keeps a host's name can let it stand for another address as soon as somebody has looked. */
final class RebindingTest {

    private static final Manners MANNERS = new Manners(
            Duration.ofSeconds(20), Duration.ofMinutes(10), Duration.ofSeconds(1), 3, Duration.ofMinutes(2), 1_048_576);

    private final FakeHost host = new FakeHost();

    @AfterEach
    void close() {
        host.close();
    }

    /** A client that finds the host where the list says, one look after the other. */
    private Answer get(Ask ask, Reach... looks) {
        Iterator<Reach> found = List.of(looks).iterator();
        FakeTime time = new FakeTime("2026-11-23T06:00:00Z");
        Agent agent = new Agent("0.1.0", "https://papers.example/", "ada@papers.example");
        return new Client(agent, MANNERS, time, Map.of(), name -> found.next()).ask(ask);
    }

    private static void isRefused(Answer answer) {
        assertThat(answer).isEqualTo(new Answer.Failed(0, "it sends us to \"127.0.0.1\", which is private"));
    }

    @Test
    void isLookedForBeforeEachTry() {
        host.on("/a", status(500, "broken"));
        isRefused(get(Ask.of(host.at("/a")), Reach.PUBLIC, Reach.PUBLIC, Reach.PUBLIC, Reach.PRIVATE));
        assertThat(host.heard()).hasSize(1);
    }

    @Test
    void isLookedForAfterTheGapThatARedirectWaits() {
        host.on("/a", status(302, "", "Location", "/b"));
        host.on("/b", text("B"));
        isRefused(get(Ask.of(host.at("/a")), Reach.PUBLIC, Reach.PUBLIC, Reach.PUBLIC, Reach.PUBLIC, Reach.HERE));
        assertThat(host.heard()).hasSize(1);
    }

    @Test
    void countsForRobotsTxtToo() {
        host.on("/robots.txt", text(""));
        host.on("/a", text("A"));
        Ask ask = Ask.of(host.at("/a")).ifRobotsMay();
        isRefused(get(ask, Reach.PUBLIC, Reach.HERE));
        assertThat(host.heard()).isEmpty();
    }
}
