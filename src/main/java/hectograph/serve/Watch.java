package hectograph.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits until the inputs are no longer as they were. The truth is a look at all of them; what the system tells of its own
 * accord is only an alarm to look at once. So network folders, which tell nothing, and bursts, of which the system loses
 * some, are seen all the same, a little later.
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
    Inputs look() {
        long start = System.nanoTime();
        Inputs inputs = Inputs.below(roots.get());
        cost = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        inputs.folders().forEach(this::listen);
        return inputs;
    }

    /** The inputs as soon as they differ from those of before and have come to rest. */
    Inputs after(Inputs before) throws InterruptedException {
        Inputs last = look();
        while (last.files().equals(before.files())) {
            pause();
            last = look();
        }
        while (true) {
            Thread.sleep(Math.max(REST, cost));
            Inputs now = look();
            if (now.files().equals(last.files())) {
                return now;
            }
            last = now;
        }
    }

    private void pause() throws InterruptedException {
        long longest = Math.max(PATIENCE, SHARE * cost);
        if (alarm.isEmpty()) {
            Thread.sleep(longest);
            return;
        }
        try {
            WatchKey key = alarm.get().poll(longest, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                if (!key.reset()) {
                    keys.values().remove(key);
                }
                key = alarm.get().poll();
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
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
