package hectograph.serve;

import hectograph.Look;
import hectograph.Planner;
import hectograph.Progress;
import hectograph.Workers;
import hectograph.content.ContentFiles;
import hectograph.content.RememberedPapers;
import hectograph.content.StaticFolder;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Report;
import hectograph.related.Related;
import hectograph.render.Layer;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Makes editions, one after the other. Writes nothing, and whatever goes wrong is an edition too. What a small change asks
 * for is made at once: a new look of the same content needs no plan, and an abstract only its own page. Such a page is
 * followed by an edition for which all is read ({@link #settle}), since an abstract shows elsewhere too.
 */
final class Preview implements AutoCloseable {

    private final Serve.Settings asked;
    private final String address;
    private final Workers workers;
    private final RememberedPapers papers;

    /** Held while all is read, since that is where papers are remembered. */
    private final Object desk = new Object();

    private Optional<Edition> last = Optional.empty();
    private volatile Optional<Reading> reading = Optional.empty();
    private volatile boolean settled = true;
    private volatile long number;
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

    /** Whether the last edition is what a build would make, and not what could be made at once. */
    boolean isSettled() {
        return settled;
    }

    /**
     * Makes the next edition.
     *
     * @param changed the files that are not as they were for the last; empty when that is not known
     */
    Edition next(List<Path> changed) {
        synchronized (this) {
            number++; // whoever is at work on an older one need not go on
        }
        Change change = Change.of(asked.content(), changed);
        Optional<Reading> before =
                reading.filter(known -> known.today().equals(asked.today().get()));
        boolean whole = settled && change.isOfLookAlone();
        Optional<Made> soon = before.flatMap(known -> soon(known, change)).map(Made::of);
        if (soon.isPresent()) {
            return put(soon.get(), whole);
        }
        Optional<Related> near = before.map(known -> known.planned().value().related());
        return put(read(before, change, near, workers), near.isEmpty());
    }

    /** Reads all, after an edition of which a part could be made at once; empty when the next was asked for meanwhile. */
    Optional<Edition> settle() {
        long begun = number;
        Optional<Reading> before = reading;
        Made made;
        Progress here = (stage, done, total) -> {
            if (number != begun) {
                throw new CancellationException("there is something newer to read");
            }
        };
        try (Workers own = new Workers(asked.threads(), here)) {
            made = read(before, Change.OF_PAPERS, Optional.empty(), own);
        }
        synchronized (this) {
            if (number != begun) {
                return Optional.empty();
            }
            number++;
            return Optional.of(put(made, true));
        }
    }

    /**
     * What came of reading.
     *
     * @param reading what was read; empty where that failed
     * @param report all problems
     */
    private record Made(Optional<Reading> reading, Report report) {

        static Made of(Reading reading) {
            return new Made(Optional.of(reading), reading.report());
        }
    }

    private synchronized Edition put(Made made, boolean whole) {
        String id = asked.session() + "-" + number;
        Optional<Edition> before = made.report().hasErrors() ? last.flatMap(Edition::good) : Optional.empty();
        Edition edition = made.reading()
                .map(read ->
                        new Edition(id, pages(read), read.printing().renderer(), read.drafts(), made.report(), before))
                .orElseGet(() ->
                        new Edition(id, Pages.NONE, new Renderer(LookFiles.NONE), List.of(), made.report(), before));
        last = Optional.of(edition);
        reading = made.reading();
        settled = whole;
        return edition;
    }

    private Pages pages(Reading read) {
        return new Pages(read.pages(), Optional.of(read.planned().value().index()), workers);
    }

    /** What a small change asks for, which needs no new plan; empty when all has to be read. */
    private Optional<Reading> soon(Reading before, Change change) {
        try {
            if (change.isOfLookAlone()) {
                return before.in(look(before.files().value()), workers);
            }
            Optional<Reading> next = Optional.of(before);
            for (ContentFiles.File paper : change.papers(before.files().value()).orElse(List.of())) {
                next = next.flatMap(known -> known.again(paper));
            }
            return next.filter(known -> known != before);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty(); // reading all will show it
        }
    }

    private Made read(Optional<Reading> before, Change change, Optional<Related> near, Workers workers) {
        synchronized (desk) {
            try {
                Checked<ContentFiles> files = ContentFiles.list(asked.content());
                Optional<Reading> same = before.filter(known -> change.keepsLook());
                Checked<LookFiles> look = same.isPresent() ? same.get().look() : look(files.value());
                Today today = asked.today().get();
                Planner planner = new Planner(workers, today, address, asked.drafts());
                Checked<Planner.Shown> planned = planner.show(files.value(), look.value(), papers, near);
                Reading.Printing printing = same.map(
                                known -> known.printing(planned.value().planned(), workers))
                        .orElseGet(() ->
                                Reading.Printing.with(planned.value().planned().look(), workers));
                return Made.of(new Reading(today, files, look, planned, printing));
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return failed(e);
            }
        }
    }

    private Checked<LookFiles> look(ContentFiles files) throws IOException {
        Checked<LookFiles> look = Look.read(asked.templates(), asked.content(), files);
        roots = roots(Look.layers(asked.templates(), asked.content(), files).value());
        return look;
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

    /** A failure of the machine, or of ours, is shown as the maintainer's mistakes are, and the next save tries again. */
    private Made failed(Throwable failure) {
        String what = failure instanceof IOException ? "can't be read" : "Hectograph failed";
        Problem problem = Problem.error(
                Origin.of(ContentFiles.display(asked.content())),
                what + ": " + failure,
                failure instanceof IOException
                        ? "the next change is tried again"
                        : "this is a bug in Hectograph; the next change is tried again");
        return new Made(Optional.empty(), new Report(List.of(problem)));
    }

    @Override
    public void close() {
        workers.close();
    }
}
