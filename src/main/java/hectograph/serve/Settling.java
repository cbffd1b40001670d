package hectograph.serve;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Lets what could be shown at once be followed by all that follows from it, in a thread of its own. */
final class Settling implements AutoCloseable {

    /** How long the browser has the machine to itself first, in milliseconds. */
    private static final long PAUSE = 150;

    private final Preview preview;
    private final Serve.Listener listener;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "hectograph-settling");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * @param preview makes the editions
     * @param listener hears when more is wrong than was known at once
     */
    Settling(Preview preview, Serve.Listener listener) {
        this.preview = preview;
        this.listener = listener;
    }

    /** Goes on after an edition, unless it is whole, or broken: the mended one is then soon made of what is there. */
    void after(Edition edition, Current current) {
        if (!preview.isSettled() && !edition.report().hasErrors()) {
            long start = System.nanoTime();
            thread.execute(() -> settle(edition, current, start));
        }
    }

    private void settle(Edition edition, Current current, long start) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            return;
        }
        if (current.state().edition() == edition) {
            preview.settle()
                    .filter(next -> current.replace(edition, next))
                    .filter(next -> !next.report().equals(edition.report()))
                    .ifPresent(next -> listener.read(List.of(), next.report(), System.nanoTime() - start));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
