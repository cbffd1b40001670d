package hectograph.mail;

import java.time.Duration;

/** Lets time pass. */
public interface Waiting {

    /** Returns after a while. */
    void pass(Duration time) throws InterruptedException;
}
