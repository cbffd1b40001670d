package hectograph;

import hectograph.problem.Origin;
import hectograph.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One mistake in a template meets many pages; it is told once, with the first page and how many more. */
final class TemplateProblems {

    private TemplateProblems() {}

    /** The problems, those of one place and message made one. */
    static List<Problem> once(List<Problem> problems) {
        record Key(Origin origin, String message) {}
        Map<Key, List<Problem>> groups = new LinkedHashMap<>();
        for (Problem problem : problems) {
            groups.computeIfAbsent(new Key(problem.origin(), problem.message()), key -> new ArrayList<>())
                    .add(problem);
        }
        List<Problem> once = new ArrayList<>();
        groups.values().forEach(group -> {
            Problem first = group.get(0);
            int more = (int) group.stream().distinct().count() - 1;
            String remedy = more == 0 ? first.remedy() : first.remedy() + " and " + more + " more";
            once.add(new Problem(first.severity(), first.origin(), first.message(), remedy, first.until()));
        });
        return once;
    }
}
