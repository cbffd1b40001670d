package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.PaperCache;
import hectograph.content.PromisesFile;
import hectograph.model.Limits;
import hectograph.model.Promises;
import hectograph.output.Note;
import hectograph.output.Publisher;
import hectograph.problem.Origin;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The pipeline, and the only place that knows its order: read, plan, check, render what is stale, publish. Each step
 * takes what the one before made; nothing reaches back. An error at any step ends the build before anything of the
 * site is touched.
 */
public final class Build {

    private final Settings settings;
    private final Progress progress;
    private final Limits limits;

    /** A build of a site as it is. */
    public Build(Settings settings, Progress progress) {
        this(settings, progress, Limits.USUAL);
    }

    /**
     * A build.
     *
     * @param settings what to do
     * @param progress hears how far it is
     * @param limits the sizes at which the site takes another shape
     */
    public Build(Settings settings, Progress progress, Limits limits) {
        this.limits = limits;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Builds. Several builds may run at once, in one process or in many, each with threads of its own that end with it. Two
     * that write into one folder do not: the one that comes second ends with an error in its outcome and changed
     * nothing. Call it once.
     *
     * @return what was done, with all problems; any error among them means that nothing was published, unless papers with
     *     errors were to be left out
     * @throws IOException when a file can't be read or written for reasons outside the content, such as a full disk; so does
     *     {@link java.io.UncheckedIOException}. The site is whole then, and the next build ends what this one began
     */
    public Outcome run() throws IOException {
        Verdict verdict = new Verdict();
        try {
            return run(verdict);
        } catch (Verdict.Stop stop) {
            return verdict.stopped();
        } catch (Publisher.BusyException e) {
            verdict.error(
                    Origin.of(ContentFiles.display(settings.places().out())),
                    "another build is writing here",
                    "wait for it to end, or build into another folder with --out");
            return verdict.stopped();
        }
    }

    private Outcome run(Verdict verdict) throws IOException, Verdict.Stop {
        verdict.addAll(Folders.check(settings));
        verdict.stopIfWrong();
        String generator = Version.identity();
        try (Workers workers = new Workers(settings.threads(), progress);
                PaperCache cache = cache(generator)) {
            ContentFiles files =
                    verdict.take(ContentFiles.list(settings.places().content()));
            LookFiles look = verdict.take(
                    Look.read(settings.places().templates(), settings.places().content(), files));
            PromisesKept kept = new PromisesKept(
                    settings.places().content(), settings.today().utc());
            UpToDate upToDate = new UpToDate(settings, look, files, generator, verdict.found());
            Optional<Outcome> nothingToDo = settings.choice().write() && verdict.isGood()
                    ? upToDate.outcome(workers, kept.text())
                    : Optional.empty();
            if (nothingToDo.isPresent()) {
                return nothingToDo.get();
            }
            workers.beside(() -> Renderer.prepare(look));
            Plan plan = verdict.take(Plan.of(settings, workers, new Plan.Inputs(files, look, cache, kept, limits)));
            verdict.addAll(Compressed.problems(plan.content().catalog().site().publishing()));
            verdict.leaveOut(plan.leftOut());
            verdict.stopIfWrong();
            if (!settings.choice().write()) {
                return rehearse(plan, workers, verdict);
            }
            try (Publisher publisher = Publisher.open(settings.places().out())) {
                PressRun made = new PressRun(settings, plan, workers, publisher, verdict);
                made.print();
                made.keepOldPages();
                made.complete();
                made.guard();
                made.publish((done, total) -> progress.at("publishing", done, total));
                keep(plan.promises(), kept, publisher, verdict);
                Outcome outcome = made.outcome();
                upToDate.note(publisher, outcome, kept.text());
                cache.publish();
                return outcome;
            }
        }
    }

    /** What is in the cache is left aside by a full build, and nothing is put there by one that writes nothing. */
    private PaperCache cache(String generator) {
        return new PaperCache(
                settings.places().cache(),
                generator,
                settings.today().latest(),
                !settings.choice().full(),
                settings.choice().write());
    }

    /** Renders every page and drops the bytes. */
    private static Outcome rehearse(Plan plan, Workers workers, Verdict verdict) throws Verdict.Stop {
        Renderer renderer = new Renderer(plan.look());
        verdict.addAll(renderer.problems(workers.at("parsing")));
        verdict.stopIfWrong();
        Printer printer = new Printer(renderer, plan.feeds());
        workers.at("checking").map(plan.pages(), printer::problems).forEach(verdict::addAll);
        verdict.stopIfWrong();
        return new Outcome(verdict.report(), plan.counts(1, 0, 0, 0), List.of());
    }

    /** Notes what was promised with the content, where the next build finds it on any machine. */
    private void keep(Promises promises, PromisesKept kept, Publisher publisher, Verdict verdict) throws IOException {
        if (kept.write(promises)) {
            publisher.forget(Note.PROMISES);
        } else {
            verdict.warning(
                    Origin.of(ContentFiles.display(settings.places().content().resolve(PromisesFile.NAME))),
                    "can't be written, so the ids and days that this build promised are not kept",
                    "let the build write there, and commit the file with the content");
        }
    }
}
