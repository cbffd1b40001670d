package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.PaperCache;
import hectograph.model.Catalog;
import hectograph.model.Parallel;
import hectograph.model.Today;
import hectograph.output.Fingerprint;
import hectograph.problem.Checked;
import hectograph.related.Related;
import hectograph.related.Wordings;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import hectograph.render.feed.FeedGate;
import hectograph.site.SitePlan;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.view.FeedView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The steps of a build over the content of this project, each alone, on one thread, when Java is warm: what a step costs
 * once a collection is so large that starting no longer counts. Run it in the project's folder; docs/performance.md says
 * how.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class StepBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

    private static final Parallel ALONE = new Parallel() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
            return items.stream().map(work).toList();
        }
    };

    private LookFiles look;
    private ContentFiles files;
    private Catalog catalog;
    private Related related;
    private Renderer renderer;
    private List<Made> papers;
    private List<Made> lists;
    private List<Made> feeds;

    /** A page with what the steps before made of it. */
    private record Made(Page page, Record view, byte[] bytes) {}

    /** Takes every step once. */
    @Setup
    public void prepare() throws IOException {
        look = LookFiles.read(Path.of("templates")).value();
        files = ContentFiles.list(Path.of("content")).value();
        catalog = read().value().catalog();
        related = compare();
        renderer = new Renderer(look);
        List<Page> pages = plan();
        papers = made(pages, kind -> kind == PageKind.PAPER);
        lists = made(pages, kind -> kind == PageKind.LIST);
        feeds = made(pages, PageKind::isFeed);
    }

    private List<Made> made(List<Page> pages, Predicate<PageKind> wanted) {
        return pages.stream()
                .filter(page -> wanted.test(page.kind()))
                .map(page -> {
                    Record view = page.view();
                    return new Made(page, view, renderer.render(page, view).value());
                })
                .toList();
    }

    /** Files to catalog. */
    @Benchmark
    public Checked<ContentReader.Content> read() {
        return new ContentReader(ALONE, Today.of(TODAY), site -> site, PaperCache.none()).read(files);
    }

    /** All papers with each other. */
    @Benchmark
    public Related compare() {
        return Related.of(catalog.papers(), new Wordings(), ALONE);
    }

    /** Catalog to pages, the index of the search with them. */
    @Benchmark
    public List<Page> plan() {
        return SitePlan.of(catalog, related, new Wordings(), look.assets(), ALONE);
    }

    /** Views of the papers' pages. */
    @Benchmark
    public void paperViews(Blackhole out) {
        papers.forEach(made -> out.consume(made.page().view()));
    }

    /** Views of the lists of papers. */
    @Benchmark
    public void listViews(Blackhole out) {
        lists.forEach(made -> out.consume(made.page().view()));
    }

    /** Views of the feeds. */
    @Benchmark
    public void feedViews(Blackhole out) {
        feeds.forEach(made -> out.consume(made.page().view()));
    }

    /** Digests of the papers' views. */
    @Benchmark
    public void paperDigests(Blackhole out) {
        papers.forEach(made -> out.consume(Fingerprint.of("PAPER", made.view())));
    }

    /** The papers' views to bytes. */
    @Benchmark
    public void paperPages(Blackhole out) {
        papers.forEach(made -> out.consume(renderer.render(made.page(), made.view())));
    }

    /** The lists' views to bytes. */
    @Benchmark
    public void listPages(Blackhole out) {
        lists.forEach(made -> out.consume(renderer.render(made.page(), made.view())));
    }

    /** The feeds' views to bytes. */
    @Benchmark
    public void feedDocuments(Blackhole out) {
        feeds.forEach(made -> out.consume(renderer.render(made.page(), made.view())));
    }

    /** The feeds' bytes read back. */
    @Benchmark
    public void feedGate(Blackhole out) {
        feeds.forEach(made -> out.consume(
                FeedGate.check(made.page().kind(), (FeedView) made.view(), made.bytes(), TODAY.toString())));
    }
}
