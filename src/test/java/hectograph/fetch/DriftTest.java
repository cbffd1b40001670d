package hectograph.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.FetchSource;
import hectograph.problem.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks odd, and what does not. */
final class DriftTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");

    private static FetchSource source(FetchSource.Kind kind) {
        return new FetchSource(
                "a",
                kind,
                Origin.of("sources.yaml"),
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                false,
                true,
                new FetchSource.Wanted(List.of(), FetchSource.Only.ALL, 500),
                List.of());
    }

    private static Batch batch(LocalDate day, int records, int added, int authors, int abstracts, String print) {
        return new Batch(day, records, added, authors, abstracts, print, "2611.00001");
    }

    private static List<Batch> usual(int added) {
        List<Batch> batches = new ArrayList<>();
        for (int i = 10; i > 0; i--) {
            batches.add(batch(WEDNESDAY.minusDays(i), 40, added, 100, 100, "p" + i));
        }
        return batches;
    }

    private static List<String> signs(FetchSource.Kind kind, Batch now) {
        return new Drift(source(kind), usual(10)).signs(now);
    }

    @Test
    void aUsualDayIsNotOdd() {
        assertThat(signs(FetchSource.Kind.ARXIV, batch(WEDNESDAY, 40, 10, 95, 95, "new")))
                .isEmpty();
    }

    @Test
    void nothingWhereThereAlwaysWasSomethingIsOdd() {
        assertThat(signs(FetchSource.Kind.ARXIV, batch(WEDNESDAY, 0, 0, 0, 0, "0")))
                .containsExactly("nothing, where the last 5 runs had some");
        LocalDate sunday = LocalDate.parse("2026-11-29");
        assertThat(signs(FetchSource.Kind.ARXIV, batch(sunday, 0, 0, 0, 0, "0")))
                .isEmpty();
        assertThat(signs(FetchSource.Kind.FEED, batch(sunday, 0, 0, 0, 0, "0"))).hasSize(1);
        assertThat(new Drift(source(FetchSource.Kind.ARXIV), List.of()).signs(batch(WEDNESDAY, 0, 0, 0, 0, "0")))
                .isEmpty();
    }

    @Test
    void theSameBatchIsOddWhereEachDayHasItsOwn() {
        Batch again = batch(WEDNESDAY, 40, 0, 100, 100, "p1");
        assertThat(signs(FetchSource.Kind.HUGGINGFACE, again))
                .containsExactly("the same batch as on 2026-11-24 (newest 2611.00001)");
        assertThat(signs(FetchSource.Kind.FEED, again)).isEmpty();
        assertThat(signs(FetchSource.Kind.FEED, batch(WEDNESDAY.plusDays(40), 40, 0, 100, 100, "p1")))
                .hasSize(1);
        assertThat(signs(FetchSource.Kind.FILE, batch(WEDNESDAY.plusDays(40), 40, 0, 100, 100, "p1")))
                .isEmpty();
    }

    @Test
    void abstractsAndAuthorsThatVanishAreOdd() {
        assertThat(signs(FetchSource.Kind.FEED, batch(WEDNESDAY, 40, 10, 100, 60, "new")))
                .containsExactly("40 of 100 abstracts have under 80 characters, before 0");
        assertThat(signs(FetchSource.Kind.FEED, batch(WEDNESDAY, 40, 10, 30, 100, "new")))
                .containsExactly("only 30 of 100 records name an author, before 100");
        assertThat(signs(FetchSource.Kind.FEED, batch(WEDNESDAY, 2, 1, 0, 0, "new")))
                .isEmpty();
    }

    @Test
    void aFloodIsMoreThanTheLimitOrFarMoreThanUsual() {
        Drift drift = new Drift(source(FetchSource.Kind.ARXIV), usual(12));
        assertThat(drift.flood(60, 500, false)).isEmpty();
        assertThat(drift.flood(61, 500, false)).contains("61 new papers, where it usually has 12");
        assertThat(drift.flood(61, 100, true)).isEmpty();
        assertThat(drift.flood(101, 100, true)).contains("101 new papers, and the limit is 100");
        assertThat(new Drift(source(FetchSource.Kind.ARXIV), usual(0)).flood(50, 500, false))
                .isEmpty();
        assertThat(new Drift(source(FetchSource.Kind.ARXIV), List.of()).flood(400, 500, false))
                .isEmpty();
    }
}
