package hectograph.problem;

import java.util.List;

/**
 * All problems of a build in the order in which they are shown.
 *
 * @param problems sorted by place, without repetitions
 */
public record Report(List<Problem> problems) {

    /** Sorts the problems and drops repetitions. */
    public Report {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Whether publishing must stop. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** {@code N errors, M warnings in K files}; empty when there is no problem. */
    public String summary() {
        if (problems.isEmpty()) {
            return "";
        }
        long errors = problems.stream().filter(Problem::isError).count();
        long files = problems.stream()
                .map(problem -> problem.origin().file())
                .distinct()
                .count();
        return count(errors, "error") + ", " + count(problems.size() - errors, "warning") + " in "
                + count(files, "file");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
