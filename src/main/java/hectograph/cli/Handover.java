package hectograph.cli;

import hectograph.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Hands a plain {@code java -jar} over to the launcher that stands beside the jar: starting Java once more, as a short
 * run wants it, takes less than running without that. Whoever gives options to Java, or has no such launcher, runs here.
 */
public final class Handover {

    private Handover() {}

    /**
     * Runs the launcher on this process's own streams.
     *
     * @return its exit code; empty when there is nothing to hand over to
     */
    public static OptionalInt run(String[] args) {
        try {
            Optional<Path> launcher = launcher(args);
            if (launcher.isEmpty()) {
                return OptionalInt.empty();
            }
            List<String> command = new ArrayList<>();
            command.add(launcher.get().toString());
            command.addAll(List.of(args));
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("JAVA_HOME", System.getProperty("java.home")); // not another Java than ours
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process.toHandle())));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }

    /** Who stops us means all of it: the launcher, and the Java that it started. */
    private static void stop(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static Optional<Path> launcher(String[] args) {
        String[] given = ProcessHandle.current().info().arguments().orElse(new String[0]);
        boolean plain = given.length == args.length + 2 && given[0].equals("-jar");
        return !plain || System.getenv("JAVA_TOOL_OPTIONS") != null
                ? Optional.empty()
                : Version.place()
                        .filter(Files::isRegularFile)
                        .map(jar -> jar.resolveSibling("hectograph"))
                        .filter(Files::isExecutable);
    }
}
