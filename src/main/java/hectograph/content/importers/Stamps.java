package hectograph.content.importers;

import hectograph.model.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stamps as services write them. What can't be told is not known; the day is the one that is written, in its own zone. */
public final class Stamps {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ].*)?");

    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{Alpha}{3,9},?\\s+)?(\\d{1,2})[ -](\\p{Alpha}{3})\\p{Alpha}*[ -](\\d{4})(?:\\s.*)?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Stamps() {}

    /** Of {@code 2026-11-23T06:00:00Z} and its beginnings, or of {@code Mon, 23 Nov 2026 06:00:00 GMT}. */
    public static PartialDate of(String text) {
        String bare = text.length() > 60 ? text.substring(0, 60).strip() : text.strip();
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher mail = MAIL.matcher(bare);
        if (mail.matches()) {
            int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
            return month == 0 ? PartialDate.UNKNOWN : of(number(mail.group(3)), month, number(mail.group(1)));
        }
        return PartialDate.UNKNOWN;
    }

    /** Of year, month and day, each 0 where it is not known; as much of it as the calendar has. */
    public static PartialDate of(int year, int month, int day) {
        if (year < 1 || year > 9999) {
            return PartialDate.UNKNOWN;
        }
        if (month < 1 || month > 12) {
            return PartialDate.ofYear(year);
        }
        try {
            return day == 0 ? new PartialDate(year, month, 0) : PartialDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new PartialDate(year, month, 0);
        }
    }

    /** Of milliseconds since 1970, in UTC. */
    public static PartialDate ofMillis(String text) {
        boolean number =
                text.length() >= 9 && text.length() <= 14 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? PartialDate.of(Instant.ofEpochMilli(Long.parseLong(text))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                : PartialDate.UNKNOWN;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
