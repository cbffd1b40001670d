package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.English;
import hectograph.model.PartialDate;
import hectograph.site.view.ChartView;
import hectograph.site.view.SparklineView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How papers are counted over time, and what is drawn of it. */
final class PeriodsTest {

    private static List<PartialDate> dates(String... iso) {
        return Stream.of(iso)
                .map(date -> PartialDate.parse(date).orElse(PartialDate.UNKNOWN))
                .toList();
    }

    private static List<String> steps(Periods periods, List<PartialDate> dates) {
        return periods.count(English.WORDS.dates(), dates).stream()
                .map(step -> step.label() + " " + step.count())
                .toList();
    }

    private static List<String> steps(String... iso) {
        return steps(Periods.of(dates(iso)), dates(iso));
    }

    private static ChartView chart(String... iso) {
        Periods periods = Periods.of(dates(iso));
        return Charts.course(English.WORDS, "Papers", periods, periods.count(English.WORDS.dates(), dates(iso)));
    }

    @Test
    void pictureOfFewMonthsIsDrawnNoLargerThanOneOfManyYears() {
        ChartView few = chart("2024-12", "2025-01");
        ChartView many = chart("1990", "2025");
        assertThat(few.columns()).hasSize(2);
        assertThat(few.width()).isEqualTo(many.width());
        assertThat(few.height()).isEqualTo(many.height());
    }

    @Test
    void yearsWithoutPapersAreThereToo() {
        assertThat(steps("2022-03", "2025-11-20", "2025", "")).containsExactly("2022 1", "2023 0", "2024 0", "2025 2");
    }

    @Test
    void twoYearsAreCountedInMonths() {
        assertThat(steps("2025-01-31", "2024-11-01", "2025-01"))
                .containsExactly("Nov 2024 1", "Dec 2024 0", "Jan 2025 2");
        assertThat(steps("2023-01", "2024-12")).hasSize(24).startsWith("Jan 2023 1");
        assertThat(steps("2023-01", "2025-01")).containsExactly("2023 1", "2024 0", "2025 1");
    }

    @Test
    void monthsAreNotGuessed() {
        assertThat(steps("2024", "2025-02")).containsExactly("2024 1", "2025 1");
    }

    @Test
    void whatIsLongPastIsCountedTogether() {
        List<PartialDate> dates = dates("1936", "1950", "1987", "2026");
        assertThat(steps(Periods.of(dates), dates))
                .hasSize(Periods.MOST)
                .startsWith("–1987 3", "1988 0")
                .endsWith("2026 1");
    }

    @Test
    void weeksBeginOnMonday() {
        List<PartialDate> days = dates("2026-11-22", "2026-11-23", "2026-11-29", "2026-11-02", "2020-01-01");
        assertThat(steps(Periods.lastWeeks(days), days)).containsExactly("2 Nov 1", "9 Nov 0", "16 Nov 1", "23 Nov 2");
    }

    @Test
    void lastWeeksAreTwelve() {
        List<PartialDate> days = IntStream.rangeClosed(1, 30)
                .mapToObj(day -> new PartialDate(2026, day % 12 + 1, 1))
                .toList();
        assertThat(Periods.lastWeeks(days).size()).isBetween(2, 12);
    }

    @Test
    void onePaperOneYearOrNothingIsNoPicture() {
        assertThat(chart()).isEqualTo(ChartView.NONE);
        assertThat(chart("")).isEqualTo(ChartView.NONE);
        assertThat(chart("2025-03")).isEqualTo(ChartView.NONE);
        assertThat(chart("2025", "2025")).isEqualTo(ChartView.NONE);
        assertThat(Periods.lastWeeks(List.of()).count(English.WORDS.dates(), List.of()))
                .isEmpty();
    }

    @Test
    void pictureSaysInWordsWhatItShows() {
        assertThat(chart("2022", "2024", "2024").words()).isEqualTo("Papers a year: 1 in 2022, 2 in 2024.");
    }

    @Test
    void columnsStayInThePictureAndApart() {
        for (int years = 2; years <= 60; years++) {
            int last = 1960 + years;
            ChartView chart = chart("1961", Integer.toString(last), Integer.toString(last));
            int edge = 0;
            for (ChartView.ColumnView column : chart.columns()) {
                assertThat(column.x()).isGreaterThanOrEqualTo(edge);
                assertThat(column.y() + column.height()).isEqualTo(150);
                assertThat(column.height()).isBetween(1, 110);
                edge = column.x() + column.width() + 1;
            }
            assertThat(edge).isLessThanOrEqualTo(chart.width());
            assertThat(chart.columns().get(chart.columns().size() - 1).label()).isEqualTo(Integer.toString(last));
        }
    }

    @Test
    void valuesStandWhereThereIsRoomElseAtTheTallest() {
        assertThat(chart("2022", "2024", "2024").columns())
                .extracting(ChartView.ColumnView::value)
                .containsExactly("1", "", "2");
        String[] many = Stream.concat(
                        Stream.of("1990", "2026"), Stream.generate(() -> "2000").limit(1000))
                .toArray(String[]::new);
        assertThat(chart(many).columns())
                .extracting(ChartView.ColumnView::value)
                .filteredOn(value -> !value.isEmpty())
                .containsExactly("1000");
    }

    @Test
    void smallPicturesShareTheirScale() {
        List<PartialDate> dates = dates("2023", "2024", "2024");
        Periods periods = Periods.of(dates);
        assertThat(Charts.sparkline(English.WORDS, periods, periods.count(English.WORDS.dates(), dates), 4))
                .isEqualTo(new SparklineView(
                        "Papers a year: 1 in 2023, 2 in 2024.", 14, "M0 28v-1h14v1zM0 28v-7h6v7z", "M8 28v-14h6v14z"));
        assertThat(Charts.sparkline(English.WORDS, periods, periods.count(English.WORDS.dates(), List.of()), 4))
                .isEqualTo(SparklineView.NONE);
    }
}
