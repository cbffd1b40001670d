package hectograph.properties;

import hectograph.Build;
import hectograph.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;

/** A build in a process of its own that says how far it is, and once it was where it should come to never ends unless it is killed. */
final class StoppingBuild {

    /** What it says once it is where it was told to come. */
    static final String HERE = "here";

    /** What it says when it has built everything. */
    static final String BUILT = "built";

    private StoppingBuild() {}

    /**
     * Builds.
     *
     * @param args a folder as {@link BuildFolder} has it, the day, the stage and the count to come to, and whether it
     *     waits there rather than going on
     */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[3]);
        boolean waits = Boolean.parseBoolean(args[4]);
        AtomicBoolean here = new AtomicBoolean();
        Progress progress = (stage, done, total) -> {
            System.out.println(stage);
            if (stage.equals(args[2]) && done >= count && here.compareAndSet(false, true)) {
                System.out.println(HERE);
                if (waits) {
                    waitForever();
                }
            }
        };
        new Build(new BuildFolder(Path.of(args[0]), LocalDate.parse(args[1])).settings(), progress).run();
        System.out.println(BUILT);
        if (here.get()) {
            waitForever();
        }
    }

    private static void waitForever() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
