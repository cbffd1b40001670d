package hectograph.content.importers;

import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.PaperCache;
import hectograph.content.PaperFile;
import hectograph.content.Source;
import hectograph.content.SourceReader;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a pasted listing into a content folder. */
public final class Import {

    private final Path content;
    private final LocalDate day;
    private final boolean replace;

    /**
     * An import.
     *
     * @param content the content folder
     * @param day the day of the listing
     * @param replace whether abstracts that differ are replaced
     */
    public Import(Path content, LocalDate day, boolean replace) {
        this.content = content;
        this.day = day;
        this.replace = replace;
    }

    /** Reads an input of a format and decides what to write; writes nothing. */
    public Checked<ImportPlan> plan(Input input, ImportFormat format) throws IOException {
        Problems problems = new Problems();
        List<Draft> drafts = problems.take(format.read(input));
        Path listingFile = content.resolve("listings").resolve(day + ".yaml");
        String listingName = ContentFiles.display(listingFile);
        Source listingBefore = Files.exists(listingFile)
                ? problems.take(SourceReader.read(listingName, Files.readAllBytes(listingFile)))
                : new Source(listingName, "");
        return problems.with(problems.take(ImportPlan.of(drafts, existing(problems), listingBefore, day, replace)));
    }

    private List<ExistingPaper> existing(Problems problems) throws IOException {
        List<ExistingPaper> papers = new ArrayList<>();
        if (Files.isDirectory(content)) {
            for (ContentFiles.File file : ContentFiles.list(content).value().papers()) {
                papers.add(existing(file, problems));
            }
        }
        return papers;
    }

    private ExistingPaper existing(ContentFiles.File file, Problems problems) {
        Checked<Source> read = file.read();
        Source source = read.value();
        if (source.text().isEmpty()) {
            problems.addAll(read.problems()); // a paper we know nothing of might be any of these
        }
        PaperFile.Identity identity = PaperFile.Identity.of(source);
        String inside = ContentFiles.display(content.relativize(file.path()));
        String name = inside.substring(inside.lastIndexOf('/') + 1, inside.length() - ".md".length());
        String title = Titles.plain(identity.title());
        return new ExistingPaper(inside, name, title, source.text(), identity);
    }

    /** Writes the files of a plan, each in one step. */
    public void write(ImportPlan plan) throws IOException {
        write(plan.files());
    }

    /** What a build would stop at in the files that were written. */
    public List<Problem> faults(ImportPlan written) throws IOException {
        Set<String> names = new HashSet<>();
        written.files().keySet().forEach(file -> names.add(ContentFiles.display(content.resolve(file))));
        ContentFiles files = ContentFiles.list(content).value();
        return new ContentReader(TopicProposals.ALONE, Today.of(day), site -> site, PaperCache.none())
                .read(files).problems().stream()
                        .filter(problem -> problem.isError()
                                && names.contains(problem.origin().file()))
                        .toList();
    }

    /**
     * Writes topics that the phrases of all papers here suggest, as files to edit. A topic that is here already stays.
     *
     * @return the files that were written, below the content folder; none when the content has errors, which are told
     */
    public Checked<List<String>> proposeTopics() throws IOException {
        Problems problems = new Problems();
        ContentReader reader =
                new ContentReader(TopicProposals.ALONE, Today.of(day), site -> site.discovering(0), PaperCache.none());
        ContentFiles files = problems.take(ContentFiles.list(content));
        Map<String, String> proposals =
                TopicProposals.of(problems.take(reader.read(files)).catalog());
        if (problems.hasErrors()) {
            return problems.with(List.of());
        }
        proposals.keySet().removeIf(file -> Files.exists(content.resolve(file)));
        write(proposals);
        return problems.with(List.copyOf(proposals.keySet()));
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = content.resolve(file.getKey());
            Path folder = target.getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".import", ".tmp");
            Files.writeString(draft, file.getValue(), StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
