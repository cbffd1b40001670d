package hectograph.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The day on which something runs, which is not the same day everywhere. Feeds count in UTC; a maintainer east of it lives
 * ahead of them and writes the date of his own calendar.
 *
 * @param utc the day in UTC
 * @param here the day of this machine's calendar, or that in UTC if it is later
 * @param latest the latest day that has begun anywhere on earth; what is dated later is still to come for everybody
 */
public record Today(LocalDate utc, LocalDate here, LocalDate latest) {

    /** The day at a moment, seen from a zone. */
    public static Today at(Instant now, ZoneId zone) {
        LocalDate utc = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate here = LocalDate.ofInstant(now, zone);
        return new Today(utc, here.isAfter(utc) ? here : utc, LocalDate.ofInstant(now, ZoneOffset.ofHours(14)));
    }

    /** A day that is the same everywhere, as it is for a moment at about ten in UTC. */
    public static Today of(LocalDate day) {
        return new Today(day, day, day);
    }

    /** Whether a day has begun somewhere, but not yet in UTC. */
    public boolean isEarly(LocalDate day) {
        return day.isAfter(utc) && !day.isAfter(latest);
    }
}
