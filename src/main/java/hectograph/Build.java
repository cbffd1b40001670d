package hectograph;

import hectograph.Outcome.Change;
import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.PaperCache;
import hectograph.content.PromisesFile;
import hectograph.model.Catalog;
import hectograph.model.Promises;
import hectograph.output.Fingerprint;
import hectograph.output.Manifest;
import hectograph.output.Note;
import hectograph.output.OutputFolder;
import hectograph.output.Publisher;
import hectograph.output.Staleness;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import hectograph.site.Page;
import hectograph.site.view.FeedView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /**
     * A build.
     *
     * @param settings what to do
     * @param progress hears how far it is
     */
    public Build(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.out = new OutputFolder(settings.out());
    }

    /**
     * Builds.
     *
     * @throws IOException when a file can't be read or written for reasons outside the content
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
            LookFiles look = problems.take(LookFiles.read(settings.templates()));
            ContentFiles files = problems.take(ContentFiles.list(settings.content()));
            UpToDate upToDate = new UpToDate(settings, look, files, generator, problems.list());
            PromisesKept kept = new PromisesKept(settings.content(), settings.today());
            Optional<Outcome> nothing = settings.write() && !problems.hasErrors()
                    ? upToDate.outcome(out, workers, kept.text())
                    : Optional.empty();
            if (nothing.isPresent()) {
                return nothing.get();
            }
            Planner planner = new Planner(workers, settings.today(), settings.url(), false);
            Planner.Planned planned = problems.take(planner.plan(files, look, cache));
            ContentReader.Content content = planned.content();
            List<Page> pages = planned.pages();
            if (problems.hasErrors()) {
                return Outcome.stopped(new Report(problems.list()));
            }
            Origin siteFile =
                    Origin.of(files.site().map(ContentFiles.File::name).orElse("site.yaml"));
            FeedProblems feeds = new FeedProblems(content.catalog(), settings.today());
            Promises last =
                    PromisesKept.former(settings.out(), content.catalog().promises());
            PromiseProblems promising = new PromiseProblems(content.catalog());
            Promises promises = promising.promises();
            problems.addAll(promising.broken(last, promises, siteFile, kept::out));
            if (problems.hasErrors()) {
                return Outcome.stopped(new Report(problems.list()));
            }
            if (!settings.write()) {
                return rehearse(workers, content, pages, look, feeds, problems);
            }
            Outcome outcome = publish(workers, content, pages, look, feeds, promises, problems, upToDate, kept);
            if (!outcome.report().hasErrors()) {
                cache.publish();
            }
            return outcome;
        }
    }

    /** What is in the cache is left aside by a full build, and nothing is put there by one that writes nothing. */
    private PaperCache cache(String generator) {
        return new PaperCache(settings.cache(), generator, settings.today(), !settings.full(), settings.write());
    }

    /** Renders every page and drops the bytes. */
    private Outcome rehearse(
            Workers workers,
            ContentReader.Content content,
            List<Page> pages,
            LookFiles look,
            FeedProblems feeds,
            Problems problems) {
        Renderer renderer = new Renderer(look);
        problems.addAll(renderer.problems());
        if (problems.hasErrors()) {
            return Outcome.stopped(new Report(problems.list()));
        }
        List<Checked<Integer>> sizes = workers.at("checking").map(pages, page -> {
            Record view = page.view().get();
            Checked<byte[]> bytes = renderer.render(page, view);
            return new Checked<>(bytes.value().length, checked(page, view, bytes, feeds));
        });
        sizes.forEach(problems::take);
        Outcome.Counts counts = counts(content, pages, 0, pages.size(), 0);
        return new Outcome(new Report(TemplateProblems.once(problems.list())), counts, List.of());
    }

    /** What is wrong with a page's bytes: a feed is read back before it is published. */
    private static List<Problem> checked(Page page, Record view, Checked<byte[]> bytes, FeedProblems feeds) {
        return page.kind().isFeed() && bytes.problems().isEmpty()
                ? feeds.of(page, (FeedView) view, bytes.value())
                : bytes.problems();
    }

    /**
     * What became of a page.
     *
     * @param entry its manifest entry
     * @param action as in {@link Change}; empty for a page that was kept or has problems
     * @param reason why
     */
    private record Made(Manifest.Entry entry, String action, String reason, List<Problem> problems) {}

    /** Of a page whose place something else has. */
    private static final String IN_THE_WAY = "in the way";

    /** A folder full of files of which nothing says whose they are, as when only the pages were copied. */
    private Problem unknown(int files) {
        return Problem.error(
                Origin.of(ContentFiles.display(settings.out())),
                files + " files stand in the way of pages, and no note in " + Publisher.NOTES
                        + " says that a build left them",
                "if a build did, delete them and build again; else name another folder with --out");
    }

    private Outcome publish(
            Workers workers,
            ContentReader.Content content,
            List<Page> pages,
            LookFiles look,
            FeedProblems feeds,
            Promises promises,
            Problems problems,
            UpToDate upToDate,
            PromisesKept kept)
            throws IOException {
        byte[] text = (Version.number() + "\n" + look.templateText()).getBytes(StandardCharsets.UTF_8);
        String lookDigest = Fingerprint.of(text);
        try (Publisher publisher = Publisher.open(settings.out())) {
            Manifest last = publisher.last();
            boolean sameLook = last.look().equals(lookDigest);
            Renderer renderer = new Renderer(look);
            if (!sameLook) {
                problems.addAll(renderer.problems());
                if (problems.hasErrors()) {
                    return Outcome.stopped(new Report(problems.list()));
                }
            }
            List<Made> made = workers.at("rendering")
                    .map(
                            pages,
                            page -> make(page, last.entry(page.path().value()), sameLook, renderer, feeds, publisher));
            SortedMap<String, Manifest.Entry> entries = new TreeMap<>();
            List<Change> changes = new ArrayList<>();
            Set<Problem> foreign = new LinkedHashSet<>(); // a folder may be in the way of many pages
            int written = 0;
            for (int i = 0; i < made.size(); i++) {
                String path = pages.get(i).path().value();
                Made one = made.get(i);
                if (one.action().equals(IN_THE_WAY)) {
                    foreign.addAll(one.problems());
                    continue;
                }
                problems.addAll(one.problems());
                entries.put(path, one.entry());
                if (!one.action().isEmpty()) {
                    changes.add(new Change(path, one.action(), one.reason()));
                }
                written += one.action().equals("written") ? 1 : 0;
            }
            problems.addAll(
                    last.entries().isEmpty() && foreign.size() > 1
                            ? List.of(unknown(foreign.size()))
                            : List.copyOf(foreign));
            if (problems.hasErrors()) {
                return Outcome.stopped(new Report(TemplateProblems.once(problems.list())));
            }
            List<String> removed = last.entries().keySet().stream()
                    .filter(path -> !entries.containsKey(path))
                    .toList();
            if (!settings.allowRemoval()) {
                Origin siteFile =
                        Origin.of(ContentFiles.display(settings.content().resolve("site.yaml")));
                problems.addAll(new Removals(content.catalog())
                        .of(removed, last.entries().size(), siteFile));
                if (problems.hasErrors()) {
                    return Outcome.stopped(new Report(problems.list()));
                }
            }
            removed.forEach(path -> changes.add(new Change(path, "removed", "no longer part of the site")));
            publisher.publish(
                    new Manifest(lookDigest, entries),
                    removed,
                    (done, total) -> progress.at("publishing", done, total));
            if (kept.write(promises)) {
                publisher.forget(Note.PROMISES);
            } else {
                problems.warning(
                        Origin.of(ContentFiles.display(settings.content().resolve(PromisesFile.NAME))),
                        "can't be written, so the ids and days that this build promised are not kept",
                        "let the build write there, and commit the file with the content");
            }
            Outcome.Counts counts = counts(content, pages, written, pages.size() - written, removed.size());
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

    private Made make(
            Page page,
            Optional<Manifest.Entry> last,
            boolean sameLook,
            Renderer renderer,
            FeedProblems feeds,
            Publisher publisher) {
        String path = page.path().value();
        Record view = page.view().get();
        String digest = Fingerprint.of(page.kind().name(), view);
        long size = out.size(path);
        Staleness.Decision decision = Staleness.decide(digest, last, sameLook, size, settings.full());
        if (!decision.render()) {
            return new Made(last.orElseThrow(), "", decision.reason(), List.of());
        }
        Checked<byte[]> bytes = renderer.render(page, view);
        List<Problem> faults = checked(page, view, bytes, feeds);
        if (!faults.isEmpty()) {
            return new Made(Manifest.Entry.PENDING, "", "", faults);
        }
        String obstacle = size < 0 ? out.obstacle(path) : "";
        boolean others = last.isEmpty() && size >= 0 && !out.holds(path, bytes.value());
        if (others || !obstacle.isEmpty()) {
            String inTheWay = others ? path : obstacle;
            Origin origin = Origin.of(ContentFiles.display(settings.out().resolve(inTheWay)));
            Problem foreign = Problem.error(
                    origin, "not ours, but in the way of a page", "move it away, or delete it, and build again");
            return new Made(Manifest.Entry.PENDING, IN_THE_WAY, "", List.of(foreign));
        }
        Manifest.Entry entry = new Manifest.Entry(digest, bytes.value().length);
        boolean same = size == bytes.value().length && out.holds(path, bytes.value());
        if (!same) {
            publisher.stage(path, bytes.value());
        }
        return new Made(entry, same ? "same" : "written", decision.reason(), List.of());
    }

    private static Outcome.Counts counts(
            ContentReader.Content content, List<Page> pages, int written, int unchanged, int removed) {
        Catalog catalog = content.catalog();
        int topics = (int) catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .count();
        int feeds = (int) pages.stream().filter(page -> page.kind().isFeed()).count();
        return new Outcome.Counts(
                catalog.papers().size(), content.drafts(), topics, pages.size(), feeds, written, unchanged, removed);
    }
}
