package hectograph.model;

/**
 * Dates in words, as far as they are known.
 *
 * @param words the patterns, and the names of months and days
 */
public record DateWords(Phrasebook words) {

    /** {@code 19 November 2015}, {@code November 2015} or {@code 2015}; empty when unknown. */
    public String full(PartialDate date) {
        if (!date.isKnown()) {
            return "";
        }
        return said(date.day() > 0 ? "date.full" : date.month() > 0 ? "date.month" : "date.year", date);
    }

    /** {@code Nov 2015} or {@code 2015}, without the day; empty when unknown. */
    public String brief(PartialDate date) {
        if (!date.isKnown()) {
            return "";
        }
        return said(date.month() > 0 ? "date.brief" : "date.year", date);
    }

    /** {@code Monday 23 November 2026} for a whole day, else as {@link #full}. */
    public String withWeekday(PartialDate date) {
        return date.isWholeDay() ? said("date.weekday", date) : full(date);
    }

    /** {@code Monday 23} for a whole day, else as {@link #full}. */
    public String weekdayAndDay(PartialDate date) {
        return date.isWholeDay() ? said("date.weekday-day", date) : full(date);
    }

    /** {@code 23 November} for a whole day, else as {@link #full}. */
    public String dayAndMonth(PartialDate date) {
        return date.isWholeDay() ? said("date.day-month", date) : full(date);
    }

    /** {@code 23 Nov} for a whole day, else as {@link #brief}. */
    public String dayAndMonthBrief(PartialDate date) {
        return date.isWholeDay() ? said("date.day-month-brief", date) : brief(date);
    }

    /** Month names are looked up where a pattern has them: some languages decline them beside a day. */
    private String said(String pattern, PartialDate date) {
        String text = words.say(pattern);
        return words.say(
                pattern,
                "year",
                date.year(),
                "day",
                date.day(),
                "month",
                date.month() > 0 ? words.say("months." + date.month()) : "",
                "month-of",
                text.contains("{month-of}") ? words.say("months-of." + date.month()) : "",
                "month-short",
                text.contains("{month-short}") ? words.say("months-short." + date.month()) : "",
                "weekday",
                text.contains("{weekday}")
                        ? words.say("weekdays." + date.earliest().getDayOfWeek().getValue())
                        : "");
    }
}
