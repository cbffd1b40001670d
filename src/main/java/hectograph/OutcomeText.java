package hectograph;

import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Report;
import hectograph.problem.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a build said, as lines of text that a later one can say again: the counts, then a line a problem, its parts
 * separated by tabs, and in them the escapes of Java's string literals for what would end a part.
 */
final class OutcomeText {

    private OutcomeText() {}

    /** The lines for an outcome. */
    static List<String> format(Outcome outcome) {
        Outcome.Counts counts = outcome.counts();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                "\t",
                IntStream.of(
                                counts.papers(),
                                counts.drafts(),
                                counts.topics(),
                                counts.pages(),
                                counts.feeds(),
                                counts.leftOut().papers(),
                                counts.leftOut().kept())
                        .mapToObj(Integer::toString)
                        .toList()));
        outcome.report().problems().stream()
                .filter(problem -> !problem.until().equals(Problem.ONCE))
                .forEach(problem -> lines.add(format(problem)));
        return lines;
    }

    private static String format(Problem problem) {
        Origin origin = problem.origin();
        return String.join(
                "\t",
                problem.severity().name(),
                Integer.toString(origin.line()),
                Integer.toString(origin.column()),
                problem.until().equals(Problem.ALWAYS) ? "" : problem.until().toString(),
                escape(origin.file()),
                escape(problem.message()),
                escape(problem.remedy()));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The outcome of a build that would write nothing and say the same; empty for lines that are not ours. */
    static Optional<Outcome> parse(List<String> lines) {
        try {
            int[] counts = List.of(lines.get(0).split("\t")).stream()
                    .mapToInt(Integer::parseInt)
                    .toArray();
            List<Problem> problems =
                    lines.stream().skip(1).map(OutcomeText::problem).toList();
            return Optional.of(new Outcome(
                    new Report(problems),
                    new Outcome.Counts(
                            counts[0],
                            counts[1],
                            counts[2],
                            counts[3],
                            counts[4],
                            0,
                            counts[3],
                            0,
                            new Outcome.LeftOut(counts[5], counts[6])),
                    List.of()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Problem problem(String line) {
        String[] parts = line.split("\t", -1);
        Origin origin = new Origin(parts[4].translateEscapes(), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        LocalDate until = parts[3].isEmpty() ? Problem.ALWAYS : LocalDate.parse(parts[3]);
        return new Problem(
                Severity.valueOf(parts[0]), origin, parts[5].translateEscapes(), parts[6].translateEscapes(), until);
    }
}
