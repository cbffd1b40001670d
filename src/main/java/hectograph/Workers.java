package hectograph;

import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** A fixed pool of threads that works through lists and keeps their order. */
public final class Workers implements Parallel, AutoCloseable {

    /** Large enough to make handing it out cheap. */
    private static final int LARGEST_BATCH = 32;

    /** Enough to share even a few pieces of work evenly. */
    private static final int BATCHES_A_THREAD = 8;

    private final ExecutorService pool;
    private final int threads;
    private final Progress progress;
    private String stage = "";

    /**
     * A pool; its threads do not keep the process alive.
     *
     * @param threads how many, at least 1
     * @param progress hears how far a list is
     */
    public Workers(int threads, Progress progress) {
        this.progress = progress;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "hectograph-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Names the work that follows, for the progress line. */
    public Workers at(String name) {
        stage = name;
        return this;
    }

    /**
     * The results in the order of the items. When one fails, those at work end, and nobody begins any more, before it is thrown.
     */
    @Override
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        int size = Math.max(1, Math.min(LARGEST_BATCH, items.size() / (BATCHES_A_THREAD * threads)));
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<List<R>>> batches = new ArrayList<>(items.size() / size + 1);
        for (int from = 0; from < items.size(); from += size) {
            List<T> batch = items.subList(from, Math.min(from + size, items.size()));
            batches.add(pool.submit(() -> {
                List<R> results = new ArrayList<>(batch.size());
                for (T item : batch) {
                    if (failed.get()) {
                        break;
                    }
                    results.add(work.apply(item));
                }
                return results;
            }));
        }
        List<R> results = new ArrayList<>(items.size());
        try {
            for (Future<List<R>> batch : batches) {
                results.addAll(result(batch));
                progress.at(stage, results.size(), items.size());
            }
        } finally {
            failed.set(results.size() < items.size());
            awaitEnd(batches);
        }
        return results;
    }

    /** Who fails clears up, and nobody may be at work on what is cleared. */
    private static <R> void awaitEnd(List<Future<R>> batches) {
        for (Future<R> batch : batches) {
            try {
                batch.get();
            } catch (ExecutionException e) {
                // the first failure is the one that is reported
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
