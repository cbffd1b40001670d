package hectograph.serve;

import hectograph.Look;
import hectograph.Planner;
import hectograph.Progress;
import hectograph.Workers;
import hectograph.content.ContentFiles;
import hectograph.content.RememberedPapers;
import hectograph.content.StaticFolder;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import hectograph.render.Layer;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import hectograph.site.Paths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes editions, one after the other, for one thread. Writes nothing, and whatever goes wrong is an edition too. */
final class Preview implements AutoCloseable {

    private final Serve.Settings asked;
    private final String address;
    private final Workers workers;
    private final RememberedPapers papers;
    private Optional<Edition> last = Optional.empty();
    private long number;
    private volatile List<Path> roots;

    /**
     * A preview.
     *
     * @param asked what to serve
     * @param address where the site is served, for the addresses that name it
     */
    Preview(Serve.Settings asked, String address) {
        this.address = address;
        this.asked = asked;
        this.roots = roots(List.of());
        this.papers = new RememberedPapers(asked.today());
        this.workers = new Workers(asked.threads(), Progress.NONE);
    }

    /** Reads everything and makes the next edition. */
    Edition next() {
        number++;
        String id = asked.session() + "-" + number;
        Edition edition;
        try {
            edition = read(id);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            edition = failed(id, e);
        }
        last = Optional.of(edition);
        return edition;
    }

    private Edition read(String id) throws IOException {
        Problems problems = new Problems();
        ContentFiles files = problems.take(ContentFiles.list(asked.content()));
        LookFiles look = problems.take(Look.read(asked.templates(), asked.content(), files));
        Planner planner = new Planner(workers, asked.today().get(), address, asked.drafts());
        roots = roots(Look.layers(asked.templates(), asked.content(), files).value());
        Checked<Planner.Planned> planned = planner.plan(files, look, papers);
        problems.addAll(planned.problems());
        Renderer renderer = new Renderer(planned.value().look());
        problems.addAll(renderer.problems(workers));
        List<String> drafts = planned.value().content().catalog().papers().stream()
                .filter(paper -> paper.status().draft())
                .map(paper -> Paths.paper(paper).value())
                .toList();
        Report report = new Report(problems.list());
        return new Edition(id, planned.value().pages(), renderer, drafts, report, before(report));
    }

    /** Everything the last edition was made of, which may be somewhere else once {@code site.yaml} names another theme. */
    List<Path> roots() {
        return roots;
    }

    private List<Path> roots(List<Layer> layers) {
        List<Path> all = new ArrayList<>(List.of(asked.content(), asked.templates(), StaticFolder.of(asked.content())));
        layers.stream().filter(layer -> !layer.isBuiltIn()).map(Layer::place).forEach(all::add);
        return List.copyOf(all);
    }

    private Optional<Edition> before(Report report) {
        return report.hasErrors() ? last.flatMap(Edition::good) : Optional.empty();
    }

    /** A failure of the machine, or of ours, is shown as the maintainer's mistakes are, and the next save tries again. */
    private Edition failed(String id, Throwable failure) {
        String what = failure instanceof IOException ? "can't be read" : "Hectograph failed";
        Problem problem = Problem.error(
                Origin.of(ContentFiles.display(asked.content())),
                what + ": " + failure,
                failure instanceof IOException
                        ? "the next change is tried again"
                        : "this is a bug in Hectograph; the next change is tried again");
        Report report = new Report(List.of(problem));
        Renderer none = new Renderer(LookFiles.NONE);
        return new Edition(id, List.of(), none, List.of(), report, before(report));
    }

    @Override
    public void close() {
        workers.close();
    }
}
