package hectograph.serve;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest edition, for all threads, and what an open page has to do to show it. */
final class Current {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state;

    /** What a change was in. */
    enum Extent {
        /** Texts and layouts: all that a page loads is as it was. */
        TEXT,
        /** Style sheets. */
        STYLE,
        /** Anything, such as scripts and pictures. */
        ANY
    }

    /**
     * What there is.
     *
     * @param edition the newest edition
     * @param before the edition before, as long as it is known
     * @param styleOnly whether only style sheets differ from it
     * @param since the edition since which all that pages load is the same
     */
    record State(Edition edition, Optional<Edition> before, boolean styleOnly, String since) {}

    Current(Edition first) {
        state = new State(first, Optional.empty(), false, first.id());
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
    void put(Edition edition, Extent extent) {
        lock.lock();
        try {
            String since = extent == Extent.TEXT ? state.since() : edition.id();
            state = new State(edition, Optional.of(state.edition()), extent == Extent.STYLE, since);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Puts an edition of the same input in place of one, unless another took its place meanwhile; says whether it did. */
    boolean replace(Edition old, Edition edition) {
        lock.lock();
        try {
            boolean there = state.edition() == old;
            if (there) {
                put(edition, Extent.TEXT);
            }
            return there;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the edition before, so that no more than two are in memory while the next is made. */
    void forget() {
        lock.lock();
        try {
            state = new State(state.edition(), Optional.empty(), false, state.since());
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
