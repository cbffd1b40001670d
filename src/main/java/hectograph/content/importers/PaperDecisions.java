package hectograph.content.importers;

import hectograph.content.FrontMatterEdit;
import hectograph.content.PaperFacts;
import hectograph.content.PaperFile;
import hectograph.content.SourceReader;
import hectograph.content.importers.record.Draft;
import hectograph.content.source.Source;
import hectograph.model.Parallel;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Slug;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides what becomes of one paper after the other, and remembers what its decisions write. */
final class PaperDecisions {

    private final LocalDate day;
    private final boolean replace;
    private final ExistingPapers existing;
    private final Function<ExistingPaper, byte[]> reader;
    private final Set<String> slugs = new HashSet<>(Set.of("index")); // papers/index.html is the list of all
    private final Map<String, Supplier<String>> files = new LinkedHashMap<>();

    /**
     * Decisions.
     *
     * @param day the day of the import
     * @param replace whether other abstracts are replaced
     * @param papers the papers that have files
     * @param reader gives the bytes of such a file
     */
    PaperDecisions(LocalDate day, boolean replace, List<ExistingPaper> papers, Function<ExistingPaper, byte[]> reader) {
        this.day = day;
        this.replace = replace;
        this.existing = new ExistingPapers(papers);
        this.reader = reader;
        papers.forEach(paper -> slugs.addAll(paper.slugs()));
    }

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

    /** What the decisions write: file below the content folder, to text, in the order of the decisions. */
    Map<String, String> files(Parallel parallel) {
        List<String> names = List.copyOf(files.keySet());
        List<String> texts = parallel.map(List.copyOf(files.values()), Supplier::get);
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            written.put(names.get(i), texts.get(i));
        }
        return written;
    }

    /**
     * Decides what becomes of a paper.
     *
     * @param format what stands for its source where no record says whose it is
     */
    Decided decide(SamePaper.Group paper, String format, Problems problems) {
        Draft draft = Merged.of(paper.records());
        ExistingPapers.Found found = existing.claim(paper.identity());
        if (found.paper().isPresent()) {
            return existing(draft, found.paper().get(), found.others(), problems);
        }
        return draft.title().isEmpty()
                ? new Decided(step(draft, ImportPlan.Action.GONE, ""), List.of())
                : added(draft, format);
    }

    /** Decides what a paper that is here gains by a record that is surely its own. */
    Decided enrich(Draft draft, ExistingPaper paper, Problems problems) {
        ExistingPapers.Found found = existing.claim(Identity.of(draft));
        List<ExistingPaper> others = Stream.concat(found.paper().stream(), found.others().stream())
                .filter(other -> !other.file().equals(paper.file()))
                .toList();
        return existing(draft, paper, others, problems);
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
        files.put(file, () -> DraftFile.text(draft, source, name, day));
        return new Decided(step(draft, ImportPlan.Action.NEW, file), List.of(slug));
    }

    private Decided existing(Draft draft, ExistingPaper paper, List<ExistingPaper> others, Problems problems) {
        byte[] bytes = bytes(paper);
        Source source = SourceReader.read(paper.file(), bytes).value();
        PaperFacts facts = PaperFacts.of(source);
        Map<String, String> gains = gains(draft, facts, paper, !others.isEmpty());
        boolean withoutAbstract = facts.body().isEmpty() && !draft.body().isEmpty();
        String difference =
                facts.body().isEmpty() || draft.body().isEmpty() ? "" : WordDiff.of(facts.body(), draft.body());
        if (!others.isEmpty()) {
            List<String> names = others.stream().map(ExistingPaper::file).toList();
            problems.warning(
                    draft.origin(),
                    "could be " + paper.file() + " or " + String.join(" or ", names) + "; the first is taken",
                    "delete all but one of these files if they are one paper, or give them identifiers");
        }
        ImportPlan.Action action = ImportPlan.Action.SAME;
        String text = source.text();
        if (!gains.isEmpty() || withoutAbstract) {
            var enriched = FrontMatterEdit.withBody(bytes, gains, withoutAbstract ? draft.body() : "");
            if (enriched.isEmpty()) {
                problems.warning(
                        Origin.of(paper.file()),
                        "nothing can be added to its front matter as it is written: "
                                + String.join(", ", gains.keySet()),
                        "write one field a line, or add them by hand");
                gains = Map.of();
                withoutAbstract = false;
            } else {
                text = written(paper, new String(enriched.get(), StandardCharsets.UTF_8));
                action = gains.containsKey("withdrawn") ? ImportPlan.Action.WITHDRAWN : ImportPlan.Action.ENRICHED;
            }
        }
        if (!difference.isEmpty() && replace) {
            Source read = SourceReader.read(paper.file(), text.getBytes(StandardCharsets.UTF_8))
                    .value();
            written(paper, PaperFile.withAbstract(read.text(), draft.body(), day));
            action = ImportPlan.Action.REPLACED;
        } else if (!difference.isEmpty()) {
            action = ImportPlan.Action.CHANGED;
        }
        List<String> gained = new ArrayList<>(gains.keySet());
        if (withoutAbstract) {
            gained.add("abstract");
        }
        return new Decided(new ImportPlan.Step(draft, action, paper.file(), gained, difference), paper.slugs());
    }

    /** The file of a paper, with what was decided before: records that share no identifier can be of one paper all the same. */
    private byte[] bytes(ExistingPaper paper) {
        Supplier<String> written = files.get(paper.file());
        return written == null ? reader.apply(paper) : written.get().getBytes(StandardCharsets.UTF_8);
    }

    private String written(ExistingPaper paper, String text) {
        files.put(paper.file(), () -> text);
        return text;
    }

    private static ImportPlan.Step step(Draft draft, ImportPlan.Action action, String file) {
        return new ImportPlan.Step(draft, action, file, List.of(), "");
    }

    /**
     * The fields that a file does not have and the draft does. An identifier that it gets must not change its permanent
     * id, which is what feed readers know it by; so the id that it has so far is written down with it.
     */
    private Map<String, String> gains(Draft draft, PaperFacts facts, ExistingPaper paper, boolean doubtful) {
        Map<String, String> gains = new LinkedHashMap<>();
        Draft placed = facts.has("venue") ? draft : draft.beside(facts.date());
        DraftFile.fields(placed, placed.source()).forEach((name, value) -> {
            if (!facts.has(name)) {
                gains.put(name, value);
            }
        });
        if (doubtful) {
            gains.keySet().removeAll(List.of("arxiv", "doi"));
        }
        if (!facts.has("added") && !facts.has("date")) {
            gains.remove("date"); // it would be taken for the day on which the paper came here
        }
        boolean identified = gains.containsKey("arxiv") && !facts.has("arxiv") || gains.containsKey("doi");
        boolean becomesOther = identified
                && !facts.has("id")
                && !facts.arxiv().isKnown()
                && (!facts.doi().isKnown() || gains.containsKey("arxiv"));
        if (becomesOther) {
            String id = facts.doi().isKnown() ? facts.doi().key() : paper.slug();
            gains.put("id", " " + PaperFile.quoted(id));
        }
        if (gains.containsKey("withdrawn") && !facts.has("updated")) {
            gains.put("updated", " " + day);
        }
        return gains;
    }
}
