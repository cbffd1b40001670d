package hectograph.site.view;

import hectograph.model.DateWords;
import hectograph.model.PartialDate;

/**
 * A date as a {@code time} element needs it.
 *
 * @param iso {@code 2015}, {@code 2015-11} or {@code 2015-11-19}; empty when unknown
 * @param human the words; empty when unknown
 */
public record DateView(String iso, String human) {

    /** A date in full: {@code 19 November 2015}. */
    public static DateView full(DateWords words, PartialDate date) {
        return new DateView(date.iso(), words.full(date));
    }

    /** A date without its day: {@code Nov 2015}. */
    public static DateView brief(DateWords words, PartialDate date) {
        return new DateView(date.iso(), words.brief(date));
    }

    /** A day with its name: {@code Monday 23 November 2026}. */
    public static DateView day(DateWords words, PartialDate date) {
        return new DateView(date.iso(), words.withWeekday(date));
    }
}
