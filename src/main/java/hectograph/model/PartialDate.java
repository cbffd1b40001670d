package hectograph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date known to the year, the month or the day.
 *
 * @param year 1 to 9999; 0 when nothing is known
 * @param month 1 to 12; 0 when not known
 * @param day 1 to 31; 0 when not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** No date at all. */
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    @Override
    public boolean equals(Object other) { // a record's own is linked at run time, which a short run would feel
        return other instanceof PartialDate date && year == date.year && month == date.month && day == date.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** A year of which no more is known. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** A whole day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @return empty when the text has another form or names no day of the calendar
     */
    public static Optional<PartialDate> parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = length > 4 ? Integer.parseInt(text.substring(5, 7)) : 0;
        int day = length > 7 ? Integer.parseInt(text.substring(8)) : 0;
        boolean exists = year > 0
                && (length == 4 || month >= 1 && month <= 12)
                && (length < 10 || day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return year > 0;
    }

    /** Whether the day is known. */
    public boolean isWholeDay() {
        return day > 0;
    }

    /**
     * The first day the date can mean.
     *
     * @throws DateTimeException when nothing is known
     */
    public LocalDate earliest() {
        if (!isKnown()) {
            throw new DateTimeException("no date is known");
        }
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** ISO 8601 with the known parts: {@code 2015}, {@code 2015-11} or {@code 2015-11-19}; empty when unknown. */
    public String iso() {
        if (!isKnown()) {
            return "";
        }
        StringBuilder out = new StringBuilder(10).append(year);
        while (out.length() < 4) {
            out.insert(0, '0');
        }
        if (month > 0) {
            out.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day > 0) {
            out.append(day < 10 ? "-0" : "-").append(day);
        }
        return out.toString();
    }

    /** The same date to the month or the year. */
    public PartialDate withoutDay() {
        return new PartialDate(year, month, 0);
    }

    /** Orders by year, month, day; the unknown comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }
}
