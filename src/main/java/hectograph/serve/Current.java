package hectograph.serve;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest edition, for all threads, and whether a change since one was in style sheets alone. */
final class Current {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state;

    /**
     * What there is.
     *
     * @param edition the newest edition
     * @param likeBut id of the edition before, when only style sheets differ from it; else empty
     */
    record State(Edition edition, String likeBut) {}

    Current(Edition first) {
        state = new State(first, "");
    }

    State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Puts the next edition in place of the last. */
    void put(Edition edition, boolean styleOnly) {
        lock.lock();
        try {
            state = new State(edition, styleOnly ? state.edition().id() : "");
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What stands there as soon as it is another edition than one that is known, or after some time the same. */
    State await(String known, long milliseconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (state.edition().id().equals(known) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }
}
