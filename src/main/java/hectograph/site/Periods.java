package hectograph.site;

import hectograph.model.DateWords;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of time in equal steps, without gaps, on which dates are counted. Unknown dates count nowhere.
 *
 * @param unit the length of a step
 * @param first the first step, in steps of the unit
 * @param last the last step; before the first when there is no date at all
 * @param open whether the first step also stands for all before it
 */
record Periods(Unit unit, int first, int last, boolean open) {

    /** More steps are not drawn: the first one then stands for all before it too. */
    static final int MOST = 40;

    /** The same stretch in months is drawn in months up to this many. */
    private static final int MOST_MONTHS = 24;

    /** The last weeks are this many at most. */
    private static final int LAST_WEEKS = 12;

    private static final Periods NONE = new Periods(Unit.YEAR, 0, -1, false);

    /** The length of a step. */
    enum Unit {
        WEEK("week"),
        MONTH("month"),
        YEAR("year");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        /** The last part of the keys of words about it. */
        String key() {
            return key;
        }

        /** The step a known date falls into; it names at least the year, month or day that it takes. */
        private int stepOf(PartialDate date) {
            return switch (this) {
                case YEAR -> date.year();
                case MONTH -> date.year() * 12 + date.month() - 1;
                case WEEK -> (int) Math.floorDiv(date.earliest().toEpochDay() + 3, 7); // day 0 was a Thursday
            };
        }

        private PartialDate startOf(int step) {
            return switch (this) {
                case YEAR -> PartialDate.ofYear(step);
                case MONTH -> new PartialDate(step / 12, step % 12 + 1, 0);
                case WEEK -> PartialDate.of(LocalDate.ofEpochDay(step * 7L - 3));
            };
        }
    }

    /**
     * A step with what was counted there.
     *
     * @param label in brief, for an axis: {@code 2025}, {@code Nov 2025} or {@code 23 Nov}
     * @param name to follow a number in a sentence: {@code in November 2025}
     * @param count how many dates fell into it
     */
    record Step(String label, String name, int count) {}

    /** From the first date to the last: in months if that is short and every date names its month, else in years. */
    static Periods of(Collection<PartialDate> dates) {
        List<PartialDate> known = dates.stream().filter(PartialDate::isKnown).toList();
        if (known.stream().allMatch(date -> date.month() > 0)) {
            Periods months = spanning(Unit.MONTH, known);
            if (months.size() <= MOST_MONTHS) {
                return months;
            }
        }
        Periods years = spanning(Unit.YEAR, known);
        return years.size() <= MOST ? years : new Periods(Unit.YEAR, years.last - MOST + 1, years.last, true);
    }

    /** The weeks before and with the last of some days, from the first of them that has one. */
    static Periods lastWeeks(Collection<PartialDate> days) {
        Periods all = spanning(Unit.WEEK, days);
        int from = Math.max(all.first, all.last - LAST_WEEKS + 1);
        return days.stream().mapToInt(Unit.WEEK::stepOf).filter(step -> step >= from).min().stream()
                .mapToObj(first -> new Periods(Unit.WEEK, first, all.last, false))
                .findFirst()
                .orElse(NONE);
    }

    private static Periods spanning(Unit unit, Collection<PartialDate> dates) {
        if (dates.isEmpty()) {
            return NONE;
        }
        var range = dates.stream().mapToInt(unit::stepOf).summaryStatistics();
        return new Periods(unit, range.getMin(), range.getMax(), false);
    }

    /** How many steps there are. */
    int size() {
        return last - first + 1;
    }

    /** The first step in words, such as {@code 2015} or {@code November 2025}. */
    String start(DateWords words) {
        return words.full(unit.startOf(first));
    }

    /** The last step in words. */
    String end(DateWords words) {
        return words.full(unit.startOf(last));
    }

    /** Counts dates by step, in the order of time; those after the last step count nowhere. */
    List<Step> count(DateWords words, Collection<PartialDate> dates) {
        int[] counts = new int[size()];
        for (PartialDate date : dates) {
            if (date.isKnown()) {
                int at = unit.stepOf(date) - first;
                if (at < counts.length && (at >= 0 || open)) {
                    counts[Math.max(0, at)]++;
                }
            }
        }
        List<Step> steps = new ArrayList<>(counts.length);
        IntStream.range(0, counts.length).forEach(i -> steps.add(step(words, i, counts[i])));
        return steps;
    }

    private Step step(DateWords words, int at, int count) {
        Phrasebook said = words.words();
        PartialDate start = unit.startOf(first + at);
        if (at == 0 && open) {
            return new Step(
                    said.say("chart.open", "date", words.brief(start)),
                    said.say("chart.until", "date", words.full(start)),
                    count);
        }
        return switch (unit) {
            case YEAR, MONTH -> new Step(words.brief(start), said.say("chart.in", "date", words.full(start)), count);
            case WEEK ->
                new Step(words.dayAndMonthBrief(start), said.say("chart.in-week", "date", words.full(start)), count);
        };
    }
}
