package hectograph.content.importers.record;

import hectograph.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the forms in which records write them. What names no day of the calendar is known to the month or the year. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Year, month and day, with anything between them and behind them. */
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?!\\d)(?:[-/.](\\d{1,2})(?!\\d))?)?.*", Pattern.DOTALL);

    private static final Pattern COMPACT = Pattern.compile("\\d{8}");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s+([A-Za-z]{3,9})\\.?(?:\\s+(\\d{1,2})(?!\\d))?.*", Pattern.DOTALL);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})(?:\\s*[-–]\\s*\\d{1,2})?\\.?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4}).*",
            Pattern.DOTALL);

    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4}).*", Pattern.DOTALL);

    private Dates() {}

    /**
     * Reads a date: {@code 2015}, {@code 2015-11-19T00:00:00Z}, {@code 2015/11//}, {@code 20151119}, {@code 2015 Nov 19},
     * {@code Thu, 19 Nov 2015 12:00:00 GMT}, {@code November 2015}, {@code 3-5 Nov. 2015}; of a range its beginning.
     *
     * @return as precise as the text is; unknown when it has none of these forms
     */
    public static PartialDate read(String text) {
        String date = text.strip();
        if (COMPACT.matcher(date).matches()) {
            return of(date.substring(0, 4), date.substring(4, 6), date.substring(6));
        }
        Matcher names = YEAR_FIRST.matcher(date);
        if (names.matches() && month(names.group(2)) > 0) {
            return of(names.group(1), said(names, 2), said(names, 3));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            return of(numbers.group(1), said(numbers, 2), said(numbers, 3));
        }
        Matcher day = DAY_FIRST.matcher(date);
        if (day.matches()) {
            return of(day.group(3), day.group(2), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(date);
        return month.matches() ? of(month.group(3), month.group(1), said(month, 2)) : PartialDate.UNKNOWN;
    }

    /**
     * A date of its parts, each as a record writes it: the month as a number or a name, the first of a range.
     *
     * @param month empty when not said, as is the day
     */
    public static PartialDate of(String year, String month, String day) {
        int y = number(year, 4);
        if (y < 1000) {
            return PartialDate.UNKNOWN;
        }
        int m = month(month);
        int d = m == 0 ? 0 : number(day, 2);
        String iso = new PartialDate(y, m, d).iso();
        return PartialDate.parse(iso)
                .or(() -> PartialDate.parse(new PartialDate(y, m, 0).iso()))
                .orElse(PartialDate.ofYear(y));
    }

    private static String said(Matcher matcher, int group) {
        return Objects.requireNonNullElse(matcher.group(group), "");
    }

    private static int month(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        int named = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        return named >= 0 ? named + 1 : number(word, 2);
    }

    /** The number a text begins with; 0 when it begins with none, or with a longer one. */
    private static int number(String text, int most) {
        String word = text.strip();
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end == 0 || end > most ? 0 : Integer.parseInt(word.substring(0, end));
    }
}
