package hectograph.problem;

import java.util.Comparator;

/**
 * Something wrong with the input, with its place and its remedy.
 *
 * @param severity whether publishing must stop
 * @param origin where it is
 * @param message what is wrong: lower case, the bad value in double quotes
 * @param remedy what to do about it; empty when the message already says it
 */
public record Problem(Severity severity, Origin origin, String message, String remedy) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::origin)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::remedy);

    /** A longer message quotes a value that nobody would read to its end, in UTF-16 code units. */
    private static final int LONGEST = 360;

    /** Cuts what a long message quotes; it begins and ends as before. */
    public Problem {
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST / 2) + "…" + message.substring(message.length() - LONGEST / 2);
        }
    }

    /** An error. */
    public static Problem error(Origin origin, String message, String remedy) {
        return new Problem(Severity.ERROR, origin, message, remedy);
    }

    /** A warning. */
    public static Problem warning(Origin origin, String message, String remedy) {
        return new Problem(Severity.WARNING, origin, message, remedy);
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
