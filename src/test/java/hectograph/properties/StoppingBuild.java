package hectograph.properties;

import hectograph.Build;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.model.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A build in a process of its own that comes as far as it is told, says so, and waits there to be killed. */
final class StoppingBuild {

    /** What it says when it is there. */
    static final String HERE = "here";

    private StoppingBuild() {}

    /** Builds: content, templates, output folder, the day, and the stage and the count to stop at. */
    public static void main(String[] args) throws Exception {
        int stop = Integer.parseInt(args[5]);
        Progress progress = (stage, done, total) -> {
            if (stage.equals(args[4]) && done >= stop) {
                System.out.println(HERE);
                waitForever();
            }
        };
        Path content = Path.of(args[0]);
        Path templates = Path.of(args[1]);
        LocalDate today = LocalDate.parse(args[3]);
        new Build(
                        new Settings(
                                content,
                                templates,
                                Path.of(args[2]),
                                "",
                                false,
                                false,
                                false,
                                true,
                                Today.of(today),
                                Optional.empty(),
                                2),
                        progress)
                .run();
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
