package hectograph.cli;

import hectograph.net.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The machine's clock. */
final class MachineTime implements Time {

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void pause(Duration length) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(length.toNanos());
    }
}
