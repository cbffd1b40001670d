package hectograph;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Guards against work that takes ages, by the processor's time it takes: on a machine that does much else it takes hardly
 * more of that, while the clock's time has no bound.
 */
public final class Effort {

    /** How long work may wait for a processor. */
    private static final int PATIENCE = 600;

    private Effort() {}

    /**
     * Does work in a thread of its own, and fails as soon as it has taken too much of the processor's time.
     *
     * @param seconds of that; many times what is needed, since a guard is no measurement
     * @return what the work gave
     */
    public static <T> T within(int seconds, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "effort");
        thread.setDaemon(true); // work that never ends must not keep the tests from ending
        thread.start();
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < last) {
            try {
                return task.get(50, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Exception failure) {
                    throw failure;
                }
                throw (Error) e.getCause();
            } catch (TimeoutException e) {
                long taken = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
                if (taken > TimeUnit.SECONDS.toNanos(seconds)) {
                    return fail("takes more than " + seconds + " s of the processor's time");
                }
            }
        }
        return fail("has not ended after " + PATIENCE + " s");
    }
}
