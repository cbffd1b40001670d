package hectograph.content.importers;

import hectograph.content.PaperFile;
import hectograph.content.importers.record.Draft;
import hectograph.model.Parallel;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Slug;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides what becomes of papers, and remembers what its decisions write. */
final class PaperDecisions {

    private final LocalDate day;
    private final ExistingPapers existing;
    private final Function<ExistingPaper, PaperUpdate> opener;
    private final Set<String> slugs = new HashSet<>(Set.of("index")); // papers/index.html is the list of all
    private final Map<String, Supplier<String>> added = new LinkedHashMap<>();
    private final Map<String, PaperUpdate> updates = new LinkedHashMap<>();

    /**
     * Decisions.
     *
     * @param day the day of the import
     * @param replace whether other abstracts are replaced
     * @param papers the papers that have files
     * @param reader gives the bytes of such a file; is called on several threads
     */
    PaperDecisions(LocalDate day, boolean replace, List<ExistingPaper> papers, Function<ExistingPaper, byte[]> reader) {
        this.day = day;
        this.existing = new ExistingPapers(papers);
        this.opener = paper -> new PaperUpdate(paper, day, replace, reader);
        papers.forEach(paper -> slugs.addAll(paper.slugs()));
    }

    /**
     * A paper that records tell of.
     *
     * @param records which
     * @param format what stands for its source where no record says whose it is
     */
    record Told(SamePaper.Group records, String format) {}

    /**
     * What was decided of a paper.
     *
     * @param step the decision
     * @param names the slugs by which a listing can have it, its own first; none for one that is gone
     */
    record Decided(ImportPlan.Step step, List<String> names) {

        DayListing.Item item() {
            return new DayListing.Item(names.get(0), names);
        }
    }

    /** What the decisions write: file below the content folder, to text. */
    Map<String, String> files(Parallel parallel) {
        List<String> names = List.copyOf(added.keySet());
        List<String> texts = parallel.map(List.copyOf(added.values()), Supplier::get);
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            files.put(names.get(i), texts.get(i));
        }
        updates.forEach((file, update) -> update.written().ifPresent(text -> files.put(file, text)));
        return files;
    }

    /**
     * Decides what becomes of papers. Which file is whose is found for one after the other, since what a file is given
     * counts for the papers after it; what the files then gain is found for all of them at once.
     *
     * @return the decisions, in the order of the papers
     */
    List<Decided> decide(List<Told> papers, Parallel parallel, Problems problems) {
        List<Decided> decided = new ArrayList<>(Collections.nCopies(papers.size(), null));
        Map<PaperUpdate, List<Claim>> claims = new LinkedHashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            Told told = papers.get(i);
            Draft draft = Merged.of(told.records().records());
            ExistingPapers.Found found = existing.claim(told.records().identity());
            if (found.paper().isPresent()) {
                PaperUpdate file = update(found.paper().get());
                claims.computeIfAbsent(file, none -> new ArrayList<>(1)).add(new Claim(i, draft, found.others()));
            } else if (draft.title().isEmpty()) {
                decided.set(i, new Decided(step(draft, ImportPlan.Action.GONE, ""), List.of()));
            } else {
                decided.set(i, added(draft, told.format()));
            }
        }
        parallel.map(List.copyOf(claims.entrySet()), file -> granted(file.getKey(), file.getValue())).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Granted::place))
                .forEach(granted -> {
                    decided.set(granted.place(), granted.decided());
                    problems.addAll(granted.problems());
                });
        return decided;
    }

    /** Records that are of a paper that is here. */
    private record Claim(int place, Draft draft, List<ExistingPaper> others) {}

    /** What a claim came to. */
    private record Granted(int place, Decided decided, List<Problem> problems) {}

    /** Takes all that is for one file. */
    private static List<Granted> granted(PaperUpdate file, List<Claim> claims) {
        List<Granted> all = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Problems problems = new Problems();
            ImportPlan.Step step = file.take(claim.draft(), claim.others(), problems);
            all.add(new Granted(claim.place(), new Decided(step, file.paper().slugs()), problems.list()));
        }
        return all;
    }

    private PaperUpdate update(ExistingPaper paper) {
        return updates.computeIfAbsent(paper.file(), none -> opener.apply(paper));
    }

    /** Decides what a paper that is here gains by a record that is surely its own. */
    ImportPlan.Step enrich(Draft draft, ExistingPaper paper, Problems problems) {
        ExistingPapers.Found found = existing.claim(Identity.of(draft));
        List<ExistingPaper> others = Stream.concat(found.paper().stream(), found.others().stream())
                .filter(other -> !other.file().equals(paper.file()))
                .toList();
        return updates.computeIfAbsent(paper.file(), none -> opener.apply(paper))
                .take(draft, others, problems);
    }

    private Decided added(Draft draft, String format) {
        String wanted = PaperFile.slug(draft.plainTitle()).value();
        String slug = wanted;
        for (int i = 2; !slugs.add(slug); i++) {
            slug = wanted + "-" + i;
        }
        String file = "papers/" + slug + ".md";
        Provenance source = draft.source().isKnown()
                ? draft.source()
                : new Provenance(format, "", PartialDate.of(day), draft.source().url());
        Slug name = new Slug(slug);
        added.put(file, () -> DraftFile.text(draft, source, name, day));
        return new Decided(step(draft, ImportPlan.Action.NEW, file), List.of(slug));
    }

    private static ImportPlan.Step step(Draft draft, ImportPlan.Action action, String file) {
        return new ImportPlan.Step(draft, action, file, List.of(), "");
    }
}
