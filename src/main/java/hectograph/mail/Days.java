package hectograph.mail;

import hectograph.model.PartialDate;
import java.time.LocalDate;

/** Days in words. */
final class Days {

    private Days() {}

    /** {@code 23 November 2026}. */
    static String human(LocalDate day) {
        return PartialDate.of(day).human();
    }

    /** {@code Monday 23 November 2026}. */
    static String withWeekday(LocalDate day) {
        return PartialDate.of(day).withWeekday();
    }

    /** {@code 1 paper}, {@code 2 papers}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
