package hectograph.bench;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the disk alone asks for: {@code Floor CONTENT SITE OUT} reads every file of CONTENT, and writes the bytes of SITE
 * under the same names below OUT, which must be new. Prints the seconds and the CPU seconds of the two, which are the
 * least that a Java program can take; getting the bytes of SITE is not counted.
 */
public final class Floor {

    private static final int THREADS = 2;
    private static final int CHUNK = 4_000;

    private double wall;
    private double cpu;

    private Floor() {}

    /** Measures. */
    public static void main(String[] args) throws Exception {
        Floor floor = new Floor();
        List<Path> inputs = files(Path.of(args[0]));
        floor.timed(() -> side(inputs, Floor::read));
        Path site = Path.of(args[1]);
        Path out = Path.of(args[2]);
        List<Path> outputs = files(site);
        List<Path> folders = folders(site);
        floor.timed(() -> {
            for (Path folder : folders) {
                Files.createDirectories(out.resolve(site.relativize(folder).toString()));
            }
        });
        for (int from = 0; from < outputs.size(); from += CHUNK) {
            List<Path> names = outputs.subList(from, Math.min(outputs.size(), from + CHUNK));
            List<byte[]> bytes = new ArrayList<>();
            names.forEach(name -> bytes.add(read(name)));
            List<Integer> numbers = IntStream.range(0, names.size()).boxed().toList();
            floor.timed(() -> side(
                    numbers,
                    i -> write(out.resolve(site.relativize(names.get(i)).toString()), bytes.get(i))));
        }
        System.out.printf(Locale.ROOT, "%.3f %.3f%n", floor.wall, floor.cpu);
    }

    /** Work that may fail. */
    private interface Work {
        void run() throws Exception;
    }

    private void timed(Work work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long startCpu = system.getProcessCpuTime();
        work.run();
        wall += (System.nanoTime() - start) / 1e9;
        cpu += (system.getProcessCpuTime() - startCpu) / 1e9;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".hectograph")))
                    .toList();
        }
    }

    private static <T> void side(List<T> items, Consumer<T> work) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            int first = number;
            Thread thread = new Thread(() -> {
                for (int i = first; i < items.size(); i += THREADS) {
                    work.accept(items.get(i));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static List<Path> folders(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try (FileOutputStream stream = new FileOutputStream(file.toFile())) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
