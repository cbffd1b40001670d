package hectograph.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Checked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is remembered, as a text. */
final class MemoryTest {

    private static final String TEXT = """
            # What fetch remembers. Written by fetch; commit it: a paper that you delete would come back without it.
            host example.org:8080 2026-11-24T07:00:00Z
            source arxiv asked 2026-11-23T06:00:00Z
            source arxiv from 2026-11-23
            source arxiv page cs:cs:LG 2026-11-16%7C3+%26+more
            source arxiv failed 2 2026-11-23
            source arxiv batch 2026-11-22 3 1 100 66 0a1b2c3d 2611.00004
            source arxiv batch 2026-11-23 0 0 0 0 00000000 -
            source blog etag W/"a, b c"
            source blog modified Sun, 22 Nov 2026 06:00:00 GMT
            seen arxiv:2611.00001 2026-11-23
            seen doi:10.1234/a 2026-11-23
            """;

    @Test
    void aTextIsReadAndWrittenAsItWas() {
        Checked<Memory> memory = Memory.read("content/.sources", TEXT);
        assertThat(memory.problems()).isEmpty();
        assertThat(memory.value().text()).isEqualTo(TEXT);
        assertThat(memory.value().source("arxiv").pages()).isEqualTo(Map.of("cs:cs:LG", "2026-11-16|3 & more"));
        assertThat(memory.value().source("blog").validators().etag()).isEqualTo("W/\"a, b c\"");
        assertThat(memory.value().resting())
                .isEqualTo(Map.of("example.org:8080", Instant.parse("2026-11-24T07:00:00Z")));
    }

    @Test
    void aDamagedLineCostsItselfAlone() {
        for (String damage : new String[] {
            "<<<<<<< HEAD",
            "source",
            "source x",
            "source x asked",
            "source x asked now",
            "source x batch 1 2",
            "seen a",
            "host a b",
            "source x failed many 2026-11-23",
            "source x page cs %zz",
            "\u0000"
        }) {
            Checked<Memory> memory = Memory.read("content/.sources", damage + "\n" + TEXT);
            assertThat(memory.problems()).as(damage).hasSize(1);
            assertThat(memory.problems().get(0).toString())
                    .isEqualTo("content/.sources:1: warning: a line that can't be read, passed over (delete it)");
            assertThat(memory.value().text()).as(damage).isEqualTo(TEXT);
        }
    }

    @Test
    void papersAreForgottenInTheEnd() {
        Memory memory = Memory.read("", TEXT).value();
        memory.prune(LocalDate.parse("2027-12-28"));
        assertThat(memory.text()).contains("seen ");
        memory.prune(LocalDate.parse("2027-12-29"));
        assertThat(memory.text()).doesNotContain("seen ");
    }

    @Test
    void tenBatchesAreKept() {
        Remembered source = Remembered.NOTHING;
        for (int day = 1; day <= 20; day++) {
            source = source.gave(new Batch(LocalDate.of(2026, 11, day), day, 0, 0, 0, "x", "-"));
        }
        assertThat(source.batches())
                .hasSize(10)
                .last()
                .extracting(Batch::records)
                .isEqualTo(20);
    }
}
