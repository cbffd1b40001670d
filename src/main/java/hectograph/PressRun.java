package hectograph;

import hectograph.Outcome.Change;
import hectograph.content.ContentFiles;
import hectograph.hosting.FileList;
import hectograph.hosting.HostLimits;
import hectograph.model.Catalog;
import hectograph.model.Compression;
import hectograph.output.Manifest;
import hectograph.output.OutputFolder;
import hectograph.output.Publisher;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site as a build makes them: what each holds, what became of it, and what goes. Its steps are called once, in
 * the order in which they stand here; nothing of the site is touched by any but the last.
 */
final class PressRun {

    private final Settings settings;
    private final Plan plan;
    private final Workers workers;
    private final Publisher publisher;
    private final Verdict verdict;
    private final LookDigests digests;
    private final Press press;
    private final SortedMap<String, Manifest.Entry> entries = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private List<String> removed = List.of();
    private int written;
    private int besidePages;
    private int oldPages;

    PressRun(Settings settings, Plan plan, Workers workers, Publisher publisher, Verdict verdict) {
        this.settings = settings;
        this.plan = plan;
        this.workers = workers;
        this.publisher = publisher;
        this.verdict = verdict;
        this.digests = new LookDigests(plan.look());
        Set<String> changedTemplates = digests.changedSince(publisher.last().look());
        Renderer renderer = new Renderer(plan.look());
        if (!changedTemplates.isEmpty()) {
            verdict.addAll(renderer.problems(workers.at("parsing")));
        }
        OutputFolder found = new OutputFolder(settings.places().out());
        this.press = new Press(
                new Printer(renderer, plan.feeds()),
                new Press.Shelf(
                        settings.places().out(),
                        found,
                        publisher,
                        changedTemplates,
                        settings.choice().full()));
    }

    /** Prints the pages that are stale. */
    void print() throws Verdict.Stop {
        verdict.stopIfWrong();
        List<Page> pages = plan.pages();
        List<Press.Made> made = workers.at("rendering").map(pages, press::make);
        Set<Problem> foreign = new LinkedHashSet<>(); // a folder may be in the way of many pages
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).isInTheWay()) {
                foreign.addAll(made.get(i).problems());
            } else {
                add(pages.get(i).path().value(), made.get(i));
            }
        }
        boolean unknown = publisher.last().entries().isEmpty() && foreign.size() > 1;
        verdict.addAll(unknown ? List.of(unknown(foreign.size())) : List.copyOf(foreign));
        verdict.stopIfWrong();
    }

    /** A folder full of files of which nothing says whose they are, as when only the pages were copied. */
    private Problem unknown(int files) {
        return Problem.error(
                Origin.of(ContentFiles.display(settings.places().out())),
                files + " files stand in the way of pages, and no note in " + Publisher.NOTES
                        + " says that a build left them",
                "if a build did, delete them and build again; else name another folder with --out");
    }

    /** Keeps the pages of papers that are left out, as an earlier build made them. */
    void keepOldPages() throws IOException {
        if (plan.leftOut().slugs().isEmpty()) {
            return;
        }
        OldPages old = new OldPages(settings.places().out(), plan.leftOut().slugs(), missing());
        oldPages = old.count();
        for (String path : old.paths()) {
            Manifest.Entry last = publisher.last().entry(path).orElse(Manifest.Entry.PENDING);
            entries.put(path, last.kept());
            changes.add(new Change(path, "kept", "a paper was left out"));
        }
    }

    /** Compresses the texts for hosts that want that, and lists all files; after this none is added. */
    void complete() throws Verdict.Stop {
        SortedMap<String, Press.Made> beside = new TreeMap<>();
        for (Compression kind : catalog().site().publishing().compressions()) {
            List<Map.Entry<String, Manifest.Entry>> texts = entries.entrySet().stream()
                    .filter(file -> Compressed.has(file.getKey(), file.getValue()))
                    .toList();
            List<Press.Made> compressed =
                    workers.at("compressing").map(texts, file -> press.compress(file.getKey(), file.getValue(), kind));
            for (int i = 0; i < compressed.size(); i++) {
                beside.put(kind.path(texts.get(i).getKey()), compressed.get(i));
            }
        }
        beside.forEach((path, made) -> entries.put(path, made.entry()));
        FileList files = fileList();
        beside.put(Paths.FILES.value(), press.make(page(files)));
        beside.forEach(this::add);
        besidePages = beside.size();
        removed = missing();
        verdict.stopIfWrong();
        verdict.addAll(HostLimits.of(catalog(), files));
    }

    /** Sees that nothing goes that subscribers and links rely on. */
    void guard() throws Verdict.Stop {
        if (!settings.choice().allowRemoval()) {
            Origin siteFile =
                    Origin.of(ContentFiles.display(settings.places().content().resolve("site.yaml")));
            int before = publisher.last().entries().size();
            verdict.addAll(new Removals(catalog()).of(removed, before, siteFile));
            verdict.stopIfWrong();
        }
    }

    /** Puts the files in their places. */
    void publish(Publisher.Steps steps) throws IOException {
        publisher.publish(new Manifest(digests.all(), entries), removed, steps);
    }

    /** What was done. */
    Outcome outcome() {
        List<Change> all = new ArrayList<>(changes);
        removed.forEach(path -> all.add(new Change(path, "removed", "no longer part of the site")));
        return new Outcome(verdict.report(), plan.counts(besidePages, written, removed.size(), oldPages), all);
    }

    private Catalog catalog() {
        return plan.content().catalog();
    }

    private void add(String path, Press.Made made) {
        verdict.addAll(made.problems());
        entries.put(path, made.entry());
        if (!made.action().isEmpty()) {
            changes.add(new Change(path, made.action(), made.reason()));
        }
        written += made.isWritten() ? 1 : 0;
    }

    /** The files that the last build left and this one does not have. */
    private List<String> missing() {
        return publisher.last().entries().keySet().stream()
                .filter(path -> !entries.containsKey(path))
                .toList();
    }

    private FileList fileList() {
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
