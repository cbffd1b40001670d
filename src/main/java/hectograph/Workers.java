package hectograph;

import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** A fixed pool of threads that works through lists and keeps their order. */
public final class Workers implements Parallel, AutoCloseable {

    /** Large enough to make taking it cheap. */
    private static final int LARGEST_BATCH = 32;

    /** Enough to share even a few pieces of work evenly. */
    private static final int BATCHES_A_THREAD = 8;

    /** How often who waits looks how far the work is, in milliseconds. */
    private static final int LOOK = 50;

    private final ExecutorService pool;
    private final int threads;
    private final Progress progress;

    /**
     * A pool; its threads do not keep the process alive.
     *
     * @param threads how many, at least 1
     * @param progress hears how far a list is, from whoever waits for it
     */
    public Workers(int threads, Progress progress) {
        this.progress = progress;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, Workers::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "hectograph-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** The same workers, whose progress is that of a stage. */
    public Parallel at(String stage) {
        return new Parallel() {
            @Override
            public <T, R> List<R> map(List<T> items, Function<T, R> work) {
                return Workers.this.map(stage, items, work);
            }

            @Override
            public <T> Supplier<T> begin(Supplier<T> work) {
                return Workers.this.begin(work);
            }
        };
    }

    @Override
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return map("", items, work);
    }

    /** Begins on a thread of its own, which may give work to the others; where there is one thread it is done at once. */
    @Override
    public <T> Supplier<T> begin(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        if (threads == 1) {
            task.run();
        } else {
            thread(task).start();
        }
        return () -> result(task);
    }

    /**
     * Does on a thread of its own what is wanted later and could be done then too, unless there is one thread. Whoever does it
     * then reports what fails.
     */
    void beside(Runnable work) {
        if (threads > 1) {
            thread(new FutureTask<>(work, "")).start(); // which keeps a failure to itself
        }
    }

    /**
     * The results in the order of the items. When one fails, those at work end, and nobody begins any more, before it is thrown.
     */
    private <T, R> List<R> map(String stage, List<T> items, Function<T, R> work) {
        if (items.isEmpty()) {
            return new ArrayList<>();
        }
        int size = Math.max(1, Math.min(LARGEST_BATCH, items.size() / (BATCHES_A_THREAD * threads)));
        Shift<T, R> shift = new Shift<>(items, work, size);
        List<Future<?>> atWork = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, items.size()); i++) {
            atWork.add(pool.submit(shift));
        }
        try {
            for (Future<?> one : atWork) {
                while (!isDone(one)) {
                    progress.at(stage, shift.done(), items.size());
                }
            }
        } finally {
            shift.end();
            atWork.forEach(Workers::awaitEnd);
        }
        progress.at(stage, items.size(), items.size());
        return shift.results();
    }

    private static boolean isDone(Future<?> work) {
        try {
            work.get(LOOK, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw failure(e);
        }
    }

    /** Who fails clears up, and nobody may be at work on what is cleared. */
    private static void awaitEnd(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            // the first failure is the one that is reported
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(Exception waited) {
        if (waited instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new IllegalStateException("interrupted", waited);
        }
        if (waited.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (waited.getCause() instanceof Error cause) {
            throw cause;
        }
        return new IllegalStateException(waited.getCause());
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** A list that is worked through: whoever has time takes the next batch of it. */
    private static final class Shift<T, R> implements Runnable {

        private final List<T> items;
        private final Function<T, R> work;
        private final int batch;
        private final Object[] results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean ended;

        Shift(List<T> items, Function<T, R> work, int batch) {
            this.items = items;
            this.work = work;
            this.batch = batch;
            this.results = new Object[items.size()];
        }

        @Override
        public void run() {
            boolean whole = false;
            try {
                while (takeBatch()) {
                    // and the next one
                }
                whole = true;
            } finally {
                if (!whole) {
                    end();
                }
            }
        }

        private boolean takeBatch() {
            int from = next.getAndAdd(batch);
            if (ended || from >= results.length) {
                return false;
            }
            int to = Math.min(from + batch, results.length);
            for (int i = from; i < to && !ended; i++) {
                results[i] = work.apply(items.get(i));
            }
            done.addAndGet(to - from);
            return true;
        }

        int done() {
            return done.get();
        }

        void end() {
            ended = true;
        }

        @SuppressWarnings("unchecked") // nothing else was put there
        List<R> results() {
            List<R> all = new ArrayList<>(results.length);
            for (Object result : results) {
                all.add((R) result);
            }
            return all;
        }
    }
}
