package hectograph.mail;

import java.time.Duration;

/** Spreads messages over time: so many a minute at most, and fewer once a server complained. */
final class Pace {

    private static final long MINUTE = 60_000_000_000L;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Waiting waiting;
    private long interval;
    private long next = System.nanoTime();

    /**
     * A pace.
     *
     * @param rate messages a minute
     */
    Pace(int rate, Waiting waiting) {
        this.interval = MINUTE / rate;
        this.waiting = waiting;
    }

    /** Waits until the next message may go. */
    void step() throws InterruptedException {
        long now = System.nanoTime();
        if (next > now) {
            waiting.pass(Duration.ofNanos(next - now));
        }
        next = Math.max(next, now - interval) + interval;
    }

    /** Halves the rate, and pauses. */
    void slower() throws InterruptedException {
        interval *= 2;
        pause();
    }

    /** Waits a while. */
    void pause() throws InterruptedException {
        waiting.pass(PAUSE);
    }
}
