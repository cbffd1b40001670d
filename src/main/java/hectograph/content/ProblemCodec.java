package hectograph.content;

import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Severity;
import hectograph.text.Octets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file as bytes. The file's name is not among them. */
final class ProblemCodec {

    /** The day of problems that do not pass; far enough for any other, and short as a number. */
    private static final int ALWAYS = Integer.MAX_VALUE;

    private ProblemCodec() {}

    /** The last day on which all the problems are some, in days since 1970. */
    static int until(List<Problem> problems) {
        return problems.stream().mapToInt(problem -> day(problem.until())).min().orElse(ALWAYS);
    }

    private static int day(LocalDate until) {
        return (int) Math.min(until.toEpochDay(), ALWAYS);
    }

    /** Writes the problems of a file. */
    static void write(List<Problem> problems, Octets.Out out) {
        out.number(problems.size());
        for (Problem problem : problems) {
            out.number(problem.isError() ? 1 : 0);
            out.number(problem.origin().line());
            out.number(problem.origin().column());
            out.text(problem.message());
            out.text(problem.remedy());
            out.number(day(problem.until()));
        }
    }

    /** Reads what {@link #write} wrote. */
    static List<Problem> read(String file, Octets.In in) {
        int count = in.number();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Severity severity = in.number() == 1 ? Severity.ERROR : Severity.WARNING;
            Origin origin = new Origin(file, in.number(), in.number());
            String message = in.text();
            String remedy = in.text();
            int until = in.number();
            LocalDate day = until == ALWAYS ? Problem.ALWAYS : LocalDate.ofEpochDay(until);
            problems.add(new Problem(severity, origin, message, remedy, day));
        }
        return problems;
    }
}
