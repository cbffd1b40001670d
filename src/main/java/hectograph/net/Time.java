package hectograph.net;

import java.time.Duration;
import java.time.Instant;

/** What time it is, and how to wait. The command line has the machine's; a test has one that only waiting moves. */
public interface Time {

    /** Now. */
    Instant now();

    /** Waits. */
    void pause(Duration length) throws InterruptedException;
}
