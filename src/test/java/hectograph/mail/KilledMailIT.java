package hectograph.mail;

import static hectograph.mail.MailRoom.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that mail, killed at random. How often: {@code -Dmail.kills=200}. */
final class KilledMailIT {

    private static final int KILLS = Integer.getInteger("mail.kills", 3);
    private static final int MOST_A_RUN = 7;

    private static final Path JAR = Path.of(System.getProperty("hectograph.jar", "target/hectograph.jar"))
            .toAbsolutePath();

    @TempDir
    Path folder;

    private Process start(String server) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "mail",
                        "--content",
                        "one/content",
                        "--rate",
                        "100000")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        builder.environment().put("HECTOGRAPH_SMTP", server);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    @Test
    void killedAtRandomNobodyIsLeftOutAndOneAKillIsSentTwiceAtMost() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int people = KILLS * (MOST_A_RUN + 1);
        MailRoom.in(folder, paper("a", today.toString()))
                .subscribers(IntStream.range(0, people)
                        .mapToObj(i -> "p" + i + "@x.example")
                        .toArray(String[]::new));
        Random random = new Random(17);
        int killed = 0;
        try (ScriptedServer server = new ScriptedServer((line, count) -> "")) {
            while (killed < KILLS) {
                int until = server.taken.size() + random.nextInt(MOST_A_RUN + 1);
                long nanos = random.nextInt(3_000_000);
                Process process = start(server.address());
                int heard = server.heard().size();
                while (process.isAlive()
                        && (server.taken.size() < until || server.heard().size() == heard)) {
                    Thread.sleep(0, 200_000);
                }
                long end = System.nanoTime() + nanos;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                killed += process.isAlive() ? 1 : 0;
                process.destroyForcibly().waitFor();
                assertThat(server.taken.size()).as(said()).isLessThan(people + killed);
            }
            Process last = start(server.address());
            assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(last.exitValue()).as(said()).isZero();
            Map<String, Integer> times = new HashMap<>();
            List.copyOf(server.taken).forEach(taken -> times.merge(taken, 1, Integer::sum));
            int doubles = server.taken.size() - people;
            System.out.println("mail: " + killed + " kills, " + people + " subscribers, " + doubles + " sent twice");
            assertThat(times.keySet())
                    .as("nobody is left out, each with one Message-ID")
                    .hasSize(people);
            assertThat(new HashSet<>(times.values()))
                    .as("three times only after two kills")
                    .allMatch(n -> n <= 3);
            assertThat(doubles).isLessThanOrEqualTo(killed);
            Process again = start(server.address());
            assertThat(again.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(said()).contains("Nothing to send");
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }
}
