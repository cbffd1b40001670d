package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.English;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates known to the year, the month or the day. */
final class PartialDateTest {

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2015,       2015,             2015,     2015,                      2015-01-01",
        "2015-11,    November 2015,    Nov 2015, November 2015,             2015-11-01",
        "2015-11-19, 19 November 2015, Nov 2015, Thursday 19 November 2015, 2015-11-19",
        "2026-11-23, 23 November 2026, Nov 2026, Monday 23 November 2026,   2026-11-23",
        "2024-02-29, 29 February 2024, Feb 2024, Thursday 29 February 2024, 2024-02-29",
        "0476-05-01, 1 May 476,        May 476,  Friday 1 May 476,         0476-05-01",
    })
    void dateIsPrintedAsFarAsItIsKnown(String iso, String human, String brief, String weekday, LocalDate earliest) {
        PartialDate date = date(iso);
        assertThat(date.iso()).isEqualTo(iso);
        assertThat(English.WORDS.dates().full(date)).isEqualTo(human);
        assertThat(English.WORDS.dates().brief(date)).isEqualTo(brief);
        assertThat(English.WORDS.dates().withWeekday(date)).isEqualTo(weekday);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.isKnown()).isTrue();
        assertThat(date.isWholeDay()).isEqualTo(iso.length() == 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "201",
                "20155",
                "0000",
                "2015-",
                "2015-1",
                "2015-00",
                "2015-13",
                "2015-11-",
                "2015-11-1",
                "2015-11-00",
                "2015-11-31",
                "2023-02-29",
                "2015/11/19",
                "19.11.2015",
                "2015-11-19T00:00",
                "-2015",
                "+201",
                "２０１５",
                "٢٠١٥",
                " 2015",
                "2015-1 -1"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void datesAreOrderedAndTheLessKnownComesFirst() {
        assertThat(Stream.of("2016", "2015-11-19", "2015", "2015-12", "2015-11", "2015-11-02")
                        .map(PartialDateTest::date)
                        .sorted()
                        .map(PartialDate::iso))
                .containsExactly("2015", "2015-11", "2015-11-02", "2015-11-19", "2015-12", "2016");
        assertThat(PartialDate.UNKNOWN).isLessThan(date("0001"));
    }

    @Test
    void unknownDatePrintsNothing() {
        PartialDate unknown = PartialDate.UNKNOWN;
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.isWholeDay()).isFalse();
        assertThat(unknown.iso()
                        + English.WORDS.dates().full(unknown)
                        + English.WORDS.dates().brief(unknown)
                        + English.WORDS.dates().withWeekday(unknown))
                .isEmpty();
        assertThatThrownBy(unknown::earliest).isInstanceOf(DateTimeException.class);
    }

    @Test
    void dayCanBeLeftOut() {
        assertThat(date("2015-11-19").withoutDay()).isEqualTo(date("2015-11"));
        assertThat(date("2015").withoutDay()).isEqualTo(date("2015"));
        assertThat(PartialDate.of(LocalDate.of(2015, 11, 19))).isEqualTo(date("2015-11-19"));
        assertThat(PartialDate.ofYear(2015)).isEqualTo(date("2015"));
    }
}
