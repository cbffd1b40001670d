package hectograph.mail;

import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that ends between any two steps of its talk with the server: what it has on disk at that moment is all that the next
 * run knows. KilledMailIT does it with processes.
 */
@Tag("slow")
final class KilledTest {

    @TempDir
    Path folder;

    @Test
    void whereverARunIsKilledNobodyIsLeftOutAndOneIsSentTwiceAtMost() throws Exception {
        String[] people =
                IntStream.range(0, 4).mapToObj(i -> "p" + i + "@x.example").toArray(String[]::new);
        MailRoom room = MailRoom.in(folder, paper("a", "2026-11-23")).subscribers(people);
        Path ledger = room.file("ledger/ledger");
        int steps = 0;
        boolean reached = true;
        for (int kill = 1; reached; kill++) {
            Files.deleteIfExists(ledger);
            AtomicInteger step = new AtomicInteger();
            List<String> onDisk = new ArrayList<>();
            List<String> taken = new ArrayList<>();
            int killed = kill;
            try (ScriptedServer first = new ScriptedServer((line, count) -> {
                if (step.incrementAndGet() == killed) {
                    onDisk.add(read(ledger));
                }
                return step.get() >= killed ? ScriptedServer.CUT : "";
            })) {
                room.to(first.address()).send();
                taken.addAll(first.taken);
            }
            reached = step.get() >= kill;
            if (reached) {
                Files.writeString(ledger, onDisk.get(0));
                steps++;
            }
            try (ScriptedServer second = new ScriptedServer((line, count) -> "")) {
                assertThat(room.to(second.address()).send().code()).isZero();
                taken.addAll(second.taken);
                assertThat(said(room.send())).contains("Nothing to send: everybody has had what is due.");
            }
            assertThat(taken).hasSizeBetween(people.length, people.length + 1);
            assertThat(new HashSet<>(taken)).as("all, each with one Message-ID").hasSize(people.length);
        }
        assertThat(steps).as("a greeting, four commands for each, and goodbye").isGreaterThan(4 * people.length);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
