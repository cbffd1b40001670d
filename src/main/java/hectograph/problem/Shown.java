package hectograph.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The problems of a report that somebody can read: the first of each kind, and of the others how many there are. Problems
 * are of one kind when they say the same but for quoted values and numbers.
 *
 * @param problems those to be printed whole, in their order
 * @param rest a line for each kind that has more
 */
public record Shown(List<Problem> problems, List<String> rest) {

    /** How many warnings of a kind are printed. */
    static final int WARNINGS = 20;

    /** How many errors of a kind are printed: each has to be mended. */
    static final int ERRORS = 200;

    /** A kind of problem, and those of it that are not printed. */
    private static final class Kind {
        private int count;
        private int more;
        private int files;
        private String lastFile = "";
        private String example = "";

        void add(Problem problem) {
            more++;
            files += problem.origin().file().equals(lastFile) ? 0 : 1; // problems are sorted by file
            lastFile = problem.origin().file();
            example = more == 1 ? problem.message() : example;
        }

        String line(String severity) {
            String word = more == 1 ? severity : severity + "s";
            String where = files == 1 ? "1 file" : files + " files";
            return "... and " + more + " more " + word + " like: " + example + " (in " + where
                    + "; --all-problems prints them)";
        }
    }

    /** Chooses from a report. */
    public static Shown of(Report report) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : report.problems()) {
            Kind kind =
                    kinds.computeIfAbsent(problem.severity().word() + " " + kind(problem.message()), key -> new Kind());
            kind.count++;
            if (kind.count <= (problem.isError() ? ERRORS : WARNINGS)) {
                problems.add(problem);
            } else {
                kind.add(problem);
            }
        }
        List<String> rest = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            if (kind.more > 0) {
                rest.add(kind.line(name.substring(0, name.indexOf(' '))));
            }
        });
        return new Shown(problems, rest);
    }

    /** Chooses all of a report. */
    public static Shown all(Report report) {
        return new Shown(report.problems(), List.of());
    }

    /** A message without what is quoted in it, and without its numbers. */
    private static String kind(String message) {
        StringBuilder kind = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c < '0' || c > '9')) {
                kind.append(c);
            }
        }
        return kind.toString();
    }
}
