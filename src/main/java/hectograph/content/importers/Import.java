package hectograph.content.importers;

import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.PaperCache;
import hectograph.content.PaperIndex;
import hectograph.content.SourceReader;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Gathered;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Titles;
import hectograph.content.source.Source;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Brings records into a content folder. */
public final class Import {

    private final Path content;
    private final LocalDate day;
    private final Today today;
    private final boolean replace;
    private final Means means;
    private final Map<String, String> planned = new TreeMap<>();

    /**
     * An import.
     *
     * @param content the content folder
     * @param day the day of the import, and of a listing
     * @param today later dates are wrong
     * @param replace whether abstracts that differ are replaced
     * @param means what makes it fast
     */
    public Import(Path content, LocalDate day, Today today, boolean replace, Means means) {
        this.content = content;
        this.day = day;
        this.today = today;
        this.replace = replace;
        this.means = means;
    }

    /** An import on its own day. */
    Import(Path content, LocalDate day, boolean replace) {
        this(content, day, Today.of(day), replace, Means.NONE);
    }

    /**
     * The same import after another one that was only looked at: what it would have written counts as written.
     *
     * @param files below the content folder, with the text of each
     */
    public Import after(Map<String, String> files) {
        Import later = new Import(content, day, today, replace, means);
        later.planned.putAll(planned);
        later.planned.putAll(files);
        return later;
    }

    /** Reads an input of a format. */
    public Checked<List<Incoming>> read(Input input, ImportFormat format) throws IOException {
        Gathered gathered = new Gathered(means.parallel());
        format.read(input, gathered);
        Checked<List<Draft>> drafts = gathered.all();
        List<Incoming> records = drafts.value().stream()
                .map(draft -> new Incoming(draft, format))
                .toList();
        return new Checked<>(records, drafts.problems());
    }

    /** Decides what to write; writes nothing. */
    public Checked<ImportPlan> plan(List<Incoming> records) throws IOException {
        Problems problems = new Problems();
        String listingName = "listings/" + day + ".yaml";
        Path listingFile = content.resolve(listingName);
        String listingBefore = planned.containsKey(listingName)
                ? planned.getOrDefault(listingName, "")
                : listingBefore(listingFile, problems);
        PaperDecisions papers = decisions(existing(problems));
        ImportPlan plan =
                Decisions.plan(records, papers, new Source(listingName, listingBefore), replace, means.parallel());
        problems.addAll(plan.problems());
        return problems.with(plan);
    }

    private static String listingBefore(Path listingFile, Problems problems) throws IOException {
        return Files.exists(listingFile)
                ? problems.take(SourceReader.read(ContentFiles.display(listingFile), Files.readAllBytes(listingFile)))
                        .text()
                : "";
    }

    PaperDecisions decisions(List<ExistingPaper> existing) {
        return new PaperDecisions(day, replace, existing, this::bytes);
    }

    byte[] bytes(ExistingPaper paper) {
        try {
            String text = planned.get(paper.file());
            return text == null
                    ? Files.readAllBytes(content.resolve(paper.file()))
                    : text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ExistingPaper> existing(Problems problems) throws IOException {
        if (!Files.isDirectory(content)) {
            return List.of();
        }
        try (PaperCache cache = means.known().get()) {
            ContentFiles files = ContentFiles.list(content).value().with(content, planned);
            return problems.take(PaperIndex.of(files, cache)).stream()
                    .map(this::existing)
                    .toList();
        }
    }

    private ExistingPaper existing(PaperIndex.Entry paper) {
        String root = ContentFiles.display(content);
        String inside = paper.file().substring(root.length() + 1);
        String name = inside.substring(inside.lastIndexOf('/') + 1, inside.length() - ".md".length());
        Identity identity = Identity.of(paper.arxiv(), paper.doi(), Titles.plain(paper.title()), paper.authors());
        return new ExistingPaper(inside, name, identity, Set.copyOf(paper.aliases()));
    }

    /** Writes the files of a plan, each in one step. */
    public void write(ImportPlan plan) throws IOException {
        write(plan.files());
    }

    /**
     * Writes a file that goes with the content, in one step.
     *
     * @param file below the content folder
     */
    public void keep(String file, String text) throws IOException {
        write(Map.of(file, text));
    }

    /** What a build would stop at in the files of a plan, be they written yet or not. */
    public List<Problem> faults(ImportPlan plan) throws IOException {
        if (plan.files().isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        plan.files().keySet().forEach(file -> names.add(ContentFiles.display(content.resolve(file))));
        try (PaperCache cache = means.known().get()) {
            return new ContentReader(means.parallel(), today, site -> site, cache)
                    .read(files(plan)).problems().stream()
                            .filter(problem -> problem.isError()
                                    && names.contains(problem.origin().file()))
                            .toList();
        }
    }

    private ContentFiles files(ImportPlan plan) throws IOException {
        return ContentFiles.list(content).value().with(content, plan.files());
    }

    /**
     * Topics that the phrases of all papers here suggest, those of a plan among them, as files to edit. A topic that is
     * here already stays.
     *
     * @param check whether they are only found, and not written
     * @return the files, below the content folder; none when the content has errors, which are told
     */
    public Checked<List<String>> proposeTopics(ImportPlan plan, boolean check) throws IOException {
        Problems problems = new Problems();
        ContentReader reader =
                new ContentReader(means.parallel(), today, site -> site.discovering(0), PaperCache.none());
        Map<String, String> proposals =
                TopicProposals.of(problems.take(reader.read(files(plan))).catalog(), means.parallel());
        if (problems.hasErrors()) {
            return problems.with(List.of());
        }
        proposals.keySet().removeIf(file -> Files.exists(content.resolve(file)));
        if (!check) {
            write(proposals);
        }
        return problems.with(List.copyOf(proposals.keySet()));
    }

    private void write(Map<String, String> files) throws IOException {
        new ContentStage(content, means.parallel()).write(files);
    }
}
