package hectograph.content.importers;

import hectograph.content.PaperFile;
import hectograph.content.Source;
import hectograph.model.Slug;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an import will do: which papers are new, which are here already, and which files are written. Pure: it sees
 * the drafts and the files that exist, and decides.
 *
 * @param steps one a paper, in the order of the listing
 * @param files what to write: file below the content folder, to text; in that order
 */
public record ImportPlan(List<Step> steps, Map<String, String> files) {

    /** What an import makes of a paper. */
    public enum Action {
        /** It gets a file. */
        NEW,
        /** Its file says the same. */
        SAME,
        /** Its file has another abstract, which stays. */
        CHANGED,
        /** Its file gets the new abstract and keeps its front matter. */
        REPLACED
    }

    /**
     * A paper of the listing.
     *
     * @param draft the paper
     * @param action what is made of it
     * @param file its file below the content folder
     */
    public record Step(Draft draft, Action action, String file) {}

    /**
     * Plans an import.
     *
     * @param drafts the papers in the order of the listing
     * @param existing the papers that have files
     * @param listingBefore the day's listing file; an empty text when there is none
     * @param day the day
     * @param replace whether other abstracts and another listing are replaced
     */
    static Checked<ImportPlan> of(
            List<Draft> drafts, List<ExistingPaper> existing, Source listingBefore, LocalDate day, boolean replace) {
        KnownPapers<ExistingPaper> known = new KnownPapers<>();
        Set<String> slugs = new HashSet<>(Set.of("index")); // papers/index.html is the list of all
        for (ExistingPaper paper : existing) {
            known.add(paper.identity().arxiv(), paper.identity().doi(), paper.plainTitle(), paper);
            slugs.add(paper.slug());
        }
        List<Step> steps = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        Set<String> order = new LinkedHashSet<>();
        Problems problems = new Problems();
        for (Draft draft : once(drafts, problems)) {
            Optional<ExistingPaper> found = known.find(draft.arxiv(), draft.doi(), draft.plainTitle());
            if (found.isEmpty()) {
                String slug = freeSlug(PaperFile.slug(draft.plainTitle()), slugs);
                slugs.add(slug);
                String file = "papers/" + slug + ".md";
                files.put(
                        file,
                        PaperFile.imported(
                                new Slug(slug), draft.title(), draft.arxiv(), draft.doi(), draft.body(), day));
                steps.add(new Step(draft, Action.NEW, file));
                order.add(slug);
            } else {
                ExistingPaper paper = found.get();
                order.add(paper.slug());
                boolean same = paper.identity().body().equals(draft.body());
                if (!same && replace) {
                    files.put(paper.file(), PaperFile.withAbstract(paper.text(), draft.body(), day));
                }
                Action action = same ? Action.SAME : replace ? Action.REPLACED : Action.CHANGED;
                steps.add(new Step(draft, action, paper.file()));
            }
        }
        String listing = PaperFile.listing(List.copyOf(order));
        String listingFile = "listings/" + day + ".yaml";
        String before = listingBefore.text();
        if (!before.isEmpty() && !before.equals(listing) && !replace) {
            problems.error(
                    listingBefore.whole(),
                    "the listing of this day exists and differs",
                    "name another day with --date, or replace it with --replace");
        } else if (!before.equals(listing)) {
            files.put(listingFile, listing);
        }
        return problems.with(new ImportPlan(List.copyOf(steps), files));
    }

    /** The papers without those that stand twice. */
    private static List<Draft> once(List<Draft> drafts, Problems problems) {
        KnownPapers<Draft> seen = new KnownPapers<>();
        List<Draft> once = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> first = seen.find(draft.arxiv(), draft.doi(), draft.plainTitle());
            if (first.isPresent()) {
                int line = first.get().origin().line();
                problems.warning(draft.origin(), "the paper stands twice, first on line " + line, "the first counts");
            } else {
                seen.add(draft.arxiv(), draft.doi(), draft.plainTitle(), draft);
                once.add(draft);
            }
        }
        return once;
    }

    private static String freeSlug(Slug wanted, Set<String> taken) {
        String slug = wanted.value();
        for (int i = 2; taken.contains(slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }
}
