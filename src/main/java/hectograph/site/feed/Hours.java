package hectograph.site.feed;

import hectograph.model.Catalog;
import java.time.LocalDate;
import java.util.Set;

/**
 * The hours of a day in which feeds announce its papers, in seconds since 1970 in UTC: from midnight through the hour of
 * the digest.
 *
 * <p>A day that was published while it had not begun in UTC, by a maintainer east of it, has one hour of the day before:
 * the one in which it begins where days begin first (UTC+14), or the one after the hours of the day before. So its entries
 * are not of the future, and still come after those of the day before.
 *
 * @param digestHour the hour of the digest
 * @param early days that were published while they had not begun in UTC
 */
record Hours(int digestHour, Set<LocalDate> early) {

    private static final int HOUR = 60 * 60;
    private static final int DAY = 24 * HOUR;
    private static final int FIRST_MIDNIGHT = -14 * HOUR;

    Hours(Catalog catalog) {
        this(catalog.site().digestHour(), catalog.promises().early());
    }

    /** The first second of these hours. */
    long start(LocalDate day) {
        long midnight = day.toEpochDay() * DAY;
        return early.contains(day) ? midnight + Math.max(FIRST_MIDNIGHT, (digestHour + 1) * HOUR - DAY) : midnight;
    }

    /** How many seconds these hours have. */
    int seconds(LocalDate day) {
        return early.contains(day) ? HOUR : (digestHour + 1) * HOUR;
    }

    /** When the digest of the day comes, at the beginning of the last of these hours. */
    long digest(LocalDate day) {
        return start(day) + seconds(day) - HOUR;
    }
}
