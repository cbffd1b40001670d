package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.content.source.Source;
import hectograph.model.Parallel;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides what becomes of records: which are of one paper, what becomes of each paper, and of the listing of the day. But
 * for that listing, nothing of it depends on the order of the records.
 */
final class Decisions {

    private final List<Incoming> records;
    private final PaperDecisions papers;
    private final Map<Draft, Integer> places = new IdentityHashMap<>();
    private final Problems problems = new Problems();

    private Decisions(List<Incoming> records, PaperDecisions papers) {
        this.records = records;
        this.papers = papers;
        for (int i = 0; i < records.size(); i++) {
            places.put(records.get(i).draft(), i);
        }
    }

    /**
     * Decides.
     *
     * @param records in the order in which they came
     * @param papers decides on each paper
     * @param listing the file of the day's listing, its text empty when there is none
     * @param replace whether the listing takes the place of the one that is there
     * @param parallel shares work out
     */
    static ImportPlan plan(
            List<Incoming> records, PaperDecisions papers, Source listing, boolean replace, Parallel parallel) {
        return new Decisions(records, papers).plan(listing, replace, parallel);
    }

    private ImportPlan plan(Source listing, boolean replace, Parallel parallel) {
        Map<Integer, ImportPlan.Step> steps = new TreeMap<>();
        Map<Integer, DayListing.Item> listed = new TreeMap<>();
        List<PaperDecisions.Told> told = SamePaper.grouped(places.keySet(), parallel).stream()
                .map(paper -> new PaperDecisions.Told(paper, format(paper.records())))
                .toList();
        List<PaperDecisions.Decided> all = papers.decide(told, parallel, problems);
        for (int i = 0; i < all.size(); i++) {
            List<Draft> group = told.get(i).records().records();
            PaperDecisions.Decided decided = all.get(i);
            steps.put(first(group), decided.step());
            group.stream()
                    .filter(draft -> incoming(draft).format().isListing()
                            && !decided.names().isEmpty())
                    .mapToInt(this::place)
                    .min()
                    .ifPresent(place -> listed.put(place, decided.item()));
            tellTwice(group);
        }
        Map<String, String> files = papers.files(parallel);
        if (!listed.isEmpty()) {
            String before = replace ? "" : listing.text();
            String after = DayListing.with(before, List.copyOf(listed.values()));
            if (!after.equals(listing.text())) {
                String name = listing.file();
                files.put(name, after);
            }
        }
        return new ImportPlan(List.copyOf(steps.values()), files, problems.list());
    }

    private int place(Draft draft) {
        return places.getOrDefault(draft, 0);
    }

    private Incoming incoming(Draft draft) {
        return records.get(place(draft));
    }

    private int first(List<Draft> group) {
        return group.stream().mapToInt(this::place).min().orElseThrow();
    }

    /** The format that stands for the source of a paper where no record says whose it is. */
    private String format(List<Draft> group) {
        return group.stream()
                .map(draft -> incoming(draft).format().name())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private void tellTwice(List<Draft> group) {
        if (group.size() < 2) {
            return;
        }
        List<Draft> inOrder = new ArrayList<>(group);
        inOrder.sort(java.util.Comparator.comparingInt(this::place));
        Origin first = inOrder.get(0).origin();
        for (Draft again : inOrder.subList(1, inOrder.size())) {
            boolean sameFile = again.origin().file().equals(first.file());
            String where = sameFile ? "on line " + first.line() : "at " + first;
            problems.warning(
                    again.origin(),
                    "the paper stands twice, first " + where,
                    "the fuller record counts, and gets what only the other says");
        }
    }
}
