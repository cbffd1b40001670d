package hectograph.problem;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something wrong with the input, with its place and its remedy.
 *
 * @param severity whether publishing must stop
 * @param origin where it is
 * @param message what is wrong: lower case, the bad value in double quotes
 * @param remedy what to do about it; empty when the message already says it
 * @param until the last day on which it is one, when it passes by itself; {@link #ALWAYS}, or {@link #ONCE}
 */
public record Problem(Severity severity, Origin origin, String message, String remedy, LocalDate until)
        implements Comparable<Problem> {

    /** The day until which a problem is one that does not pass by itself. */
    public static final LocalDate ALWAYS = LocalDate.MAX;

    /** The day of a problem that is gone once it was reported. */
    public static final LocalDate ONCE = LocalDate.MIN;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::origin)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::remedy);

    /** A longer message quotes a value that nobody would read to its end, in UTF-16 code units. */
    private static final int LONGEST = 360;

    /** Cuts what a long message quotes; it begins and ends as before. */
    public Problem {
        if (message.length() > LONGEST) {
            message = message.substring(0, whole(message, LONGEST / 2)) + "…"
                    + message.substring(whole(message, message.length() - LONGEST / 2));
        }
    }

    /** The place, or the one before it where it lies between the halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** An error. */
    public static Problem error(Origin origin, String message, String remedy) {
        return new Problem(Severity.ERROR, origin, message, remedy, ALWAYS);
    }

    /** A warning. */
    public static Problem warning(Origin origin, String message, String remedy) {
        return new Problem(Severity.WARNING, origin, message, remedy, ALWAYS);
    }

    /** The same, as a problem that is one until the end of a day. */
    public Problem until(LocalDate day) {
        return new Problem(severity, origin, message, remedy, day);
    }

    /** Whether publishing must stop. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Orders by place, then severity, then text. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:col: severity: what (remedy)}. */
    @Override
    public String toString() {
        String text = origin + ": " + severity.word() + ": " + message;
        return remedy.isEmpty() ? text : text + " (" + remedy + ")";
    }
}
