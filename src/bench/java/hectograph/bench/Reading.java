package hectograph.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one run of a whole process took.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of processor time, the kernel's included
 * @param peak most memory it held, MiB
 * @param said what it printed
 */
record Reading(double wall, double cpu, double peak, String said) {

    /** Runs a command by way of {@code /usr/bin/time} (GNU), and expects that it succeeds. */
    static Reading of(Path folder, List<String> command) throws IOException, InterruptedException {
        Path times = Files.createTempFile("time", "");
        Path said = Files.createTempFile("said", "");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-o", times.toString(), "-f", "%e %U %S %M"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        int code = process.waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + text);
        }
        String[] figures = Files.readString(times).strip().split(" ");
        Files.delete(times);
        Files.delete(said);
        return new Reading(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]) + Double.parseDouble(figures[2]),
                Double.parseDouble(figures[3]) / 1024,
                text);
    }

    /** The reading in the middle, by wall time. */
    static Reading median(List<Reading> readings) {
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparingDouble(Reading::wall))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
