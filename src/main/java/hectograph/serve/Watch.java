package hectograph.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits until the inputs are no longer as they were. What the system tells of its own accord says where to look at once,
 * and what is seen there counts; a look at everything, again and again, finds what it does not tell. So network folders,
 * which tell nothing, and bursts, of which the system loses some, are seen all the same, a little later.
 */
final class Watch implements AutoCloseable {

    /** How often to look where nothing is told, in milliseconds. */
    private static final long PATIENCE = 250;

    /** Looking takes at most one part in so many of the time. */
    private static final long SHARE = 20;

    /** Inputs that stay the same for so long are whole, in milliseconds: editors write a file in several steps. */
    private static final long REST = 15;

    private final Supplier<List<Path>> roots;
    private final Optional<WatchService> alarm;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private long cost;
    private long looked;

    /**
     * A watch.
     *
     * @param roots what is watched, as it is now: what the site is made of may change
     */
    Watch(Supplier<List<Path>> roots) {
        this.roots = roots;
        this.alarm = alarm();
    }

    private static Optional<WatchService> alarm() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** The inputs as they are. */
    Snapshot look() {
        long start = System.nanoTime();
        Snapshot inputs = Snapshot.below(roots.get());
        looked = System.nanoTime();
        cost = TimeUnit.NANOSECONDS.toMillis(looked - start);
        inputs.folders().forEach(this::listen);
        return inputs;
    }

    /** The inputs as soon as they differ from those of before and have come to rest. */
    Snapshot after(Snapshot before) throws InterruptedException {
        Snapshot last = before;
        Heard heard;
        do {
            heard = hear();
            last = looked(last, heard);
        } while (last.files().equals(before.files()));
        while (true) {
            Thread.sleep(heard.all() ? Math.max(REST, cost) : REST);
            heard = heard.and(heardMeanwhile());
            Snapshot now = looked(last, heard);
            if (now.files().equals(last.files())) {
                return now;
            }
            last = now;
        }
    }

    /**
     * What the system told.
     *
     * @param all whether anything may have changed
     * @param paths else, what may have
     */
    private record Heard(boolean all, Set<Path> paths) {

        static final Heard NOTHING = new Heard(false, Set.of());

        static final Heard ALARM = new Heard(true, Set.of());

        Heard and(Heard other) {
            Set<Path> both = new HashSet<>(paths);
            both.addAll(other.paths);
            return new Heard(all || other.all, both);
        }
    }

    private Snapshot looked(Snapshot last, Heard heard) {
        return heard.all() ? look() : last.with(heard.paths()).orElseGet(this::look);
    }

    /** Waits until something is told, or until it is time to look at everything again. */
    private Heard hear() throws InterruptedException {
        long longest = Math.max(PATIENCE, SHARE * cost);
        long left = longest - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - looked);
        if (alarm.isEmpty()) {
            Thread.sleep(Math.max(1, left));
        }
        if (alarm.isEmpty() || left <= 0) {
            return Heard.ALARM;
        }
        try {
            WatchKey key = alarm.get().poll(left, TimeUnit.MILLISECONDS);
            return key == null ? Heard.ALARM : told(key).and(heardMeanwhile());
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
    }

    private Heard heardMeanwhile() throws InterruptedException {
        Heard heard = Heard.NOTHING;
        try {
            WatchKey key = alarm.isEmpty() ? null : alarm.get().poll();
            while (key != null) {
                heard = heard.and(told(key));
                key = alarm.get().poll();
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
        return heard;
    }

    /** What a folder tells. Events of which some were lost, or of a folder that went, say nothing of what changed. */
    private Heard told(WatchKey key) {
        Set<Path> paths = new HashSet<>();
        boolean all = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
                paths.add(folder.resolve(name));
            } else {
                all = true;
            }
        }
        if (!key.reset()) {
            keys.values().remove(key);
            all = true;
        }
        return new Heard(all, paths);
    }

    /** A folder that can't be listened to is looked at with the others. */
    private void listen(Path folder) {
        if (alarm.isEmpty() || keys.containsKey(folder)) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            alarm.get(),
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | ClosedWatchServiceException e) {
            // More folders than the system lets us listen to, or one that is gone already.
        }
    }

    @Override
    public void close() {
        alarm.ifPresent(service -> {
            try {
                service.close();
            } catch (IOException e) {
                // Nothing more is wanted of it.
            }
        });
    }
}
