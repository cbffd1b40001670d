package hectograph;

import hectograph.Outcome.Change;
import hectograph.content.ContentFiles;
import hectograph.content.PaperCache;
import hectograph.content.PromisesFile;
import hectograph.hosting.FileList;
import hectograph.hosting.HostLimits;
import hectograph.model.Compression;
import hectograph.model.Limits;
import hectograph.output.Manifest;
import hectograph.output.Note;
import hectograph.output.OutputFolder;
import hectograph.output.Publisher;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import hectograph.site.page.Inputs;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.TextView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pipeline, and the only place that knows its order: read, plan, check, render what is stale, publish. Each step
 * takes what the one before made; nothing reaches back. An error at any step ends the build before anything of the
 * site is touched.
 */
public final class Build {

    private final Settings settings;
    private final Progress progress;
    private final OutputFolder out;
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
        this.out = new OutputFolder(settings.out());
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
        Problems problems = new Problems();
        problems.addAll(Folders.check(settings));
        if (problems.hasErrors()) {
            return Outcome.stopped(new Report(problems.list()));
        }
        String generator = Version.identity();
        try (Workers workers = new Workers(settings.threads(), progress);
                PaperCache cache = cache(generator)) {
            ContentFiles files = problems.take(ContentFiles.list(settings.content()));
            LookFiles look = problems.take(Look.read(settings.templates(), settings.content(), files));
            UpToDate upToDate = new UpToDate(settings, look, files, generator, problems.list());
            PromisesKept kept =
                    new PromisesKept(settings.content(), settings.today().utc());
            Optional<Outcome> nothing = settings.write() && !problems.hasErrors()
                    ? upToDate.outcome(out, workers, kept.text())
                    : Optional.empty();
            if (nothing.isPresent()) {
                return nothing.get();
            }
            Plan plan = problems.take(Plan.of(settings, workers, new Plan.Inputs(files, look, cache, kept, limits)));
            Compressed.check(plan.content().catalog().site().publishing(), problems);
            if (problems.hasErrors()) {
                return stopped(plan, problems);
            }
            if (!settings.write()) {
                return rehearse(workers, plan, problems);
            }
            Outcome outcome = publish(workers, plan, problems, upToDate, kept);
            if (outcome.isPublished()) {
                cache.publish();
            }
            return outcome;
        }
    }

    /** What is in the cache is left aside by a full build, and nothing is put there by one that writes nothing. */
    private PaperCache cache(String generator) {
        return new PaperCache(
                settings.cache(), generator, settings.today().latest(), !settings.full(), settings.write());
    }

    /** Of a build that some error stopped: what is wrong with the papers that it would have left out is reported too. */
    private static Outcome stopped(Plan plan, Problems problems) {
        problems.addAll(plan.leftOut().errors());
        return Outcome.stopped(new Report(TemplateProblems.once(problems.list())));
    }

    /** Renders every page and drops the bytes. */
    private Outcome rehearse(Workers workers, Plan plan, Problems problems) {
        Renderer renderer = new Renderer(plan.look());
        problems.addAll(renderer.problems(workers.at("parsing")));
        if (problems.hasErrors()) {
            return stopped(plan, problems);
        }
        Press press = new Press(renderer, plan.feeds());
        workers.at("checking").map(plan.pages(), press::rehearse).forEach(problems::addAll);
        if (problems.hasErrors()) {
            return stopped(plan, problems);
        }
        problems.addAll(plan.leftOut().errors());
        return new Outcome(new Report(problems.list()), plan.counts(1, 0, 0, 0), List.of());
    }

    /** A folder full of files of which nothing says whose they are, as when only the pages were copied. */
    private Problem unknown(int files) {
        return Problem.error(
                Origin.of(ContentFiles.display(settings.out())),
                files + " files stand in the way of pages, and no note in " + Publisher.NOTES
                        + " says that a build left them",
                "if a build did, delete them and build again; else name another folder with --out");
    }

    private Outcome publish(Workers workers, Plan plan, Problems problems, UpToDate upToDate, PromisesKept kept)
            throws IOException {
        LookFiles look = plan.look();
        List<Page> pages = plan.pages();
        LookDigests digests = new LookDigests(look);
        try (Publisher publisher = Publisher.open(settings.out())) {
            Manifest last = publisher.last();
            Set<String> changed = digests.changedSince(last.look());
            Renderer renderer = new Renderer(look);
            if (!changed.isEmpty()) {
                problems.addAll(renderer.problems(workers.at("parsing")));
                if (problems.hasErrors()) {
                    return stopped(plan, problems);
                }
            }
            Press press = new Press(renderer, plan.feeds());
            Press.Shelf shelf = new Press.Shelf(settings.out(), out, publisher, changed, settings.full());
            List<Press.Made> made = workers.at("rendering").map(pages, page -> press.make(page, shelf));
            SortedMap<String, Manifest.Entry> entries = new TreeMap<>();
            List<Change> changes = new ArrayList<>();
            Set<Problem> foreign = new LinkedHashSet<>(); // a folder may be in the way of many pages
            int written = 0;
            for (int i = 0; i < made.size(); i++) {
                String path = pages.get(i).path().value();
                Press.Made one = made.get(i);
                if (one.isInTheWay()) {
                    foreign.addAll(one.problems());
                    continue;
                }
                problems.addAll(one.problems());
                entries.put(path, one.entry());
                if (!one.action().isEmpty()) {
                    changes.add(new Change(path, one.action(), one.reason()));
                }
                written += one.isWritten() ? 1 : 0;
            }
            problems.addAll(
                    last.entries().isEmpty() && foreign.size() > 1
                            ? List.of(unknown(foreign.size()))
                            : List.copyOf(foreign));
            if (problems.hasErrors()) {
                return stopped(plan, problems);
            }
            List<String> removed = new ArrayList<>(last.entries().keySet());
            removed.removeIf(path -> entries.containsKey(path));
            OldPages old = new OldPages(settings.out(), plan.leftOut().slugs(), removed);
            for (String path : old.paths()) {
                entries.put(
                        path, last.entry(path).orElse(Manifest.Entry.PENDING).kept());
                changes.add(new Change(path, "kept", "a paper was left out"));
            }
            SortedMap<String, Press.Made> beside = new TreeMap<>();
            for (Compression kind : plan.content().catalog().site().publishing().compressions()) {
                List<Map.Entry<String, Manifest.Entry>> texts = entries.entrySet().stream()
                        .filter(file -> Compressed.has(file.getKey(), file.getValue()))
                        .toList();
                List<Press.Made> compressed = workers.at("compressing")
                        .map(texts, file -> press.compress(file.getKey(), file.getValue(), kind, shelf));
                for (int i = 0; i < compressed.size(); i++) {
                    beside.put(kind.path(texts.get(i).getKey()), compressed.get(i));
                }
            }
            beside.forEach((path, one) -> entries.put(path, one.entry()));
            FileList files = fileList(entries);
            beside.put(Paths.FILES.value(), press.make(page(files), shelf));
            for (Map.Entry<String, Press.Made> each : beside.entrySet()) {
                Press.Made one = each.getValue();
                problems.addAll(one.problems());
                entries.put(each.getKey(), one.entry());
                if (!one.action().isEmpty()) {
                    changes.add(new Change(each.getKey(), one.action(), one.reason()));
                }
                written += one.isWritten() ? 1 : 0;
            }
            if (problems.hasErrors()) {
                return stopped(plan, problems);
            }
            problems.addAll(HostLimits.of(plan.content().catalog(), files));
            removed.removeIf(path -> entries.containsKey(path));
            if (!settings.allowRemoval()) {
                Origin siteFile =
                        Origin.of(ContentFiles.display(settings.content().resolve("site.yaml")));
                problems.addAll(new Removals(plan.content().catalog())
                        .of(removed, last.entries().size(), siteFile));
                if (problems.hasErrors()) {
                    return stopped(plan, problems);
                }
            }
            removed.forEach(path -> changes.add(new Change(path, "removed", "no longer part of the site")));
            publisher.publish(
                    new Manifest(digests.all(), entries),
                    removed,
                    (done, total) -> progress.at("publishing", done, total));
            if (kept.write(plan.promises())) {
                publisher.forget(Note.PROMISES);
            } else {
                problems.warning(
                        Origin.of(ContentFiles.display(settings.content().resolve(PromisesFile.NAME))),
                        "can't be written, so the ids and days that this build promised are not kept",
                        "let the build write there, and commit the file with the content");
            }
            problems.addAll(plan.leftOut().errors());
            Outcome.Counts counts = plan.counts(beside.size(), written, removed.size(), old.count());
            Outcome outcome = new Outcome(new Report(problems.list()), counts, changes);
            upToDate.note(publisher, outcome, kept.text());
            return outcome;
        } catch (Publisher.BusyException e) {
            problems.error(
                    Origin.of(ContentFiles.display(settings.out())),
                    "another build is writing here",
                    "wait for it to end, or build into another folder with --out");
            return Outcome.stopped(new Report(problems.list()));
        }
    }

    private static FileList fileList(SortedMap<String, Manifest.Entry> entries) {
        SortedMap<String, FileList.Entry> files = new TreeMap<>();
        entries.forEach((path, entry) -> files.put(path, new FileList.Entry(entry.bytes(), entry.size())));
        return new FileList(files);
    }

    /** The list of all files: a page like any other, but for what it lists, which is known when all others are made. */
    private static Page page(FileList files) {
        Inputs inputs = new Inputs.Ready(new TextView(files.lines()));
        return new Page(Paths.FILES, PageKind.TEXT, "", Origin.of("site.yaml"), inputs);
    }
}
