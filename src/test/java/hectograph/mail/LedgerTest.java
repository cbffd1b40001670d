package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.model.MailAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted is there in the next run, whatever became of this one. */
final class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void aLineThatWasCutOffCountsAsNotWritten() throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            ledger.note("open", "daily-2026-11-23", "one", "two");
            ledger.note("sent", "daily-2026-11-23", "aa", "all");
        }
        Path file = folder.resolve("l/ledger");
        Files.writeString(file, Files.readString(file) + "sent daily-2026-11-23 b");
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            assertThat(ledger.notes().isDone("daily-2026-11-23", "aa")).isTrue();
            assertThat(ledger.notes().isDone("daily-2026-11-23", "b")).isFalse();
            ledger.note("sent", "daily-2026-11-23", "cc", "1");
        }
        assertThat(Files.readString(file))
                .isEqualTo("open daily-2026-11-23 one two\nsent daily-2026-11-23 aa all\nsent daily-2026-11-23 cc 1\n");
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            assertThat(ledger.notes().toldTo("aa")).containsExactlyInAnyOrder("one", "two");
            assertThat(ledger.notes().toldTo("cc")).containsExactly("two");
        }
    }

    @Test
    void rubbishSaysNothing() {
        LedgerNotes notes = new LedgerNotes();
        for (String line : List.of("", "sent", "sent x", "new", "new a b", "read a b", "gone a", "\u0000", "open")) {
            notes.add(line);
        }
        assertThat(notes.told(Frequency.DAILY)).isEmpty();
        notes.add("open daily-2026-11-23 one");
        notes.add("sent daily-2026-11-23 a 7-2,x,99999999999");
        assertThat(notes.toldTo("a")).containsExactly("one");
    }

    @Test
    void whoRefusedThreeOfTheLastFiveIsGoneUntilTheyComeBack() {
        LedgerNotes notes = new LedgerNotes();
        notes.add("gone daily-2026-11-01 a");
        notes.add("sent daily-2026-11-02 a all");
        notes.add("gone daily-2026-11-03 a");
        assertThat(notes.isGone("a")).isFalse();
        notes.add("sent daily-2026-11-04 a all");
        notes.add("gone daily-2026-11-04 a");
        assertThat(notes.isGone("a")).isTrue();
        notes.add("back a");
        assertThat(notes.isGone("a")).isFalse();
    }

    @Test
    void anAgedLedgerIsRidOfWhatNobodyAsksFor() throws Exception {
        Path file = folder.resolve("l/ledger");
        Files.createDirectories(file.getParent());
        String old = "sent daily-2025-11-23 bb all\n".repeat(80_000);
        Files.writeString(
                file,
                "new aa 2025-01-01\n" + old + "gone daily-2025-01-01 cc\n"
                        + "gone daily-2025-01-02 dd\ngone daily-2025-01-03 dd\ngone daily-2025-01-04 dd\n"
                        + "sent daily-2026-11-22 aa all\n");
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            assertThat(ledger.notes().isDone("daily-2026-11-22", "aa")).isTrue();
        }
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "new aa 2025-01-01",
                        "gone daily-2025-01-02 dd",
                        "gone daily-2025-01-03 dd",
                        "gone daily-2025-01-04 dd",
                        "sent daily-2026-11-22 aa all");
    }

    @Test
    void nobodyElseReadsItAndOneRunHasIt() throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            ledger.key(Optional.empty());
            ledger.note("back", "a");
            for (String name : List.of("ledger", "key", "lock")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("l/" + name))))
                        .isEqualTo("rw-------");
            }
            assertThatThrownBy(() -> Ledger.open(folder.resolve("l"), TODAY)).isInstanceOf(Ledger.Busy.class);
        }
    }

    @Test
    void theKeyStaysAndAddressesAreNotInTheLedger() throws Exception {
        MailAddress ada = MailAddress.of("Ada@x.example").orElseThrow();
        String name;
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            name = ledger.key(Optional.empty()).name(ada);
        }
        try (Ledger ledger = Ledger.open(folder.resolve("l"), TODAY)) {
            assertThat(ledger.key(Optional.empty())
                            .name(MailAddress.of("ada@X.example").orElseThrow()))
                    .isEqualTo(name);
            assertThat(ledger.key(Optional.of("other")).name(ada)).isNotEqualTo(name);
        }
    }

    @Test
    void positionsAreShortAndReadBack() throws IOException {
        BitSet some = new BitSet();
        some.set(0, 5);
        some.set(7);
        assertThat(Positions.text(some, 9)).isEqualTo("0-4,7");
        assertThat(Positions.read("0-4,7", 9)).isEqualTo(some);
        some.clear();
        some.set(0, 9);
        assertThat(Positions.text(some, 9)).isEqualTo("all");
        assertThat(Positions.read("all", 9)).isEqualTo(some);
    }
}
