package hectograph.content.importers.record;

import hectograph.model.Parallel;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Keeps all records and problems, in their order. */
public final class Gathered implements Sink {

    private final Parallel parallel;
    private final List<Draft> drafts = new ArrayList<>(1);
    private final List<Problem> problems = new ArrayList<>(0);

    public Gathered(Parallel parallel) {
        this.parallel = parallel;
    }

    @Override
    public void record(Draft draft) {
        drafts.add(draft);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public <T> void each(List<T> items, BiConsumer<T, Sink> making) {
        parallel.map(items, item -> {
                    Gathered one = new Gathered(Parallel.ALONE);
                    making.accept(item, one);
                    return one;
                })
                .forEach(one -> {
                    drafts.addAll(one.drafts);
                    problems.addAll(one.problems);
                });
    }

    public Checked<List<Draft>> all() {
        return new Checked<>(List.copyOf(drafts), problems);
    }
}
