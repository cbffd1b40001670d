package hectograph.net;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still, but for pauses, which take no time. */
public final class FakeTime implements Time {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now;

    /** A clock that begins at a time such as {@code 2026-11-23T06:00:00Z}. */
    public FakeTime(String start) {
        now = Instant.parse(start);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration length) {
        pauses.add(length);
        now = now.plus(length);
    }

    /** How long was waited, each time. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** It is later. */
    public synchronized void pass(Duration length) {
        now = now.plus(length);
    }
}
