package hectograph;

import hectograph.content.FieldOrigins;
import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Promises;
import hectograph.model.Slug;
import hectograph.output.Fingerprint;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.render.feed.FeedGate;
import hectograph.site.Page;
import hectograph.site.Urls;
import hectograph.site.feed.Digests;
import hectograph.site.feed.Tags;
import hectograph.site.feed.TopicFeedIds;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Says what is wrong with feeds in the words of the content they come from. Safe for use by several threads. */
final class FeedProblems {

    /** Renamed whenever the way of digesting changes, so that a new generator does not take all digests for changed. */
    private static final String DIGEST = "3-";

    private final Catalog catalog;
    private final Tags tags;
    private final LocalDate today;

    FeedProblems(Catalog catalog, LocalDate today) {
        this.catalog = catalog;
        this.tags = new Tags(catalog.site());
        this.today = today;
    }

    /** What the gate finds in a feed that was rendered. */
    List<Problem> of(Page page, FeedView view, byte[] bytes) {
        return FeedGate.check(page.kind(), view, bytes, today.toString()).stream()
                .map(fault -> problem(page, view, fault))
                .toList();
    }

    private Problem problem(Page page, FeedView view, FeedGate.Fault fault) {
        String feed = "feed \"" + page.path() + "\"";
        if (fault.entry().isEmpty()) {
            return Problem.error(page.origin(), feed + ": " + fault.what(), fault.remedy());
        }
        Optional<Paper> paper = catalog.papers().stream()
                .filter(candidate -> tags.paper(candidate).equals(fault.entry()))
                .findFirst();
        String title = view.entries().stream()
                .filter(entry -> entry.id().equals(fault.entry()))
                .map(FeedEntryView::title)
                .findFirst()
                .orElse(fault.entry());
        Origin place = paper.map(found -> FieldOrigins.find(found.origin(), fault.field()))
                .orElse(page.origin());
        return Problem.error(place, feed + ", entry \"" + title + "\": " + fault.what(), fault.remedy());
    }

    /** What this build promises, and what earlier ones did that still counts. */
    Promises promises() {
        Promises last = catalog.promises();
        SortedMap<String, Promises.Arrival> papers = new TreeMap<>(last.papers());
        catalog.papers()
                .forEach(paper ->
                        papers.put(paper.id().value(), new Promises.Arrival(catalog.arrival(paper), paper.slug())));
        TopicFeedIds ids = new TopicFeedIds(catalog);
        SortedMap<String, String> feeds = new TreeMap<>(last.feeds());
        catalog.topics().forEach(topic -> feeds.values().remove(ids.of(topic))); // a renamed topic took its id along
        catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .forEach(topic -> feeds.put(topic.slug().value(), ids.of(topic)));
        Set<Export> exports = EnumSet.noneOf(Export.class);
        for (Export kind : Export.values()) {
            if (kind.dependsOnSize()
                    && catalog.site().has(kind, catalog.papers().size())) {
                exports.add(kind);
            }
        }
        SortedMap<String, String> digests = new TreeMap<>();
        new Digests(catalog, new Urls("")) // another address of the site is not another digest
                .days(Digests.DAYS)
                .forEach(entry -> digests.put(
                        entry.published().substring(0, "2026-11-23".length()),
                        DIGEST + Fingerprint.of("digest", entry)));
        return new Promises(tags.of(""), papers, feeds, exports, digests);
    }

    /**
     * What was promised and would be taken back.
     *
     * @param last what was promised
     * @param now what this build promises
     * @param siteFile where ids are set
     * @param out tells of a day and its digest whether they are known to be out
     */
    List<Problem> broken(Promises last, Promises now, Origin siteFile, BiPredicate<LocalDate, String> out) {
        Problems problems = new Problems();
        if (last.isEmpty()) {
            return List.of();
        }
        if (!last.subject().equals(now.subject())) {
            problems.error(
                    siteFile,
                    "all permanent ids would change from \"" + last.subject() + "...\" to \"" + now.subject()
                            + "...\", and feed readers would show every paper again",
                    "keep authority: and since: as they were; to begin anew, delete content/promises.txt and the output folder");
            return problems.list();
        }
        Map<Slug, String> idOf = new HashMap<>();
        last.papers().forEach((id, arrival) -> idOf.put(arrival.slug(), id));
        Set<String> ids = new HashSet<>();
        catalog.papers().forEach(paper -> ids.add(paper.id().value()));
        for (Paper paper : catalog.papers()) {
            List<Slug> names = new ArrayList<>(List.of(paper.slug()));
            names.addAll(paper.aliases());
            for (Slug name : names) {
                String before = idOf.getOrDefault(name, paper.id().value());
                if (!ids.contains(before)) {
                    problems.error(
                            FieldOrigins.find(paper.origin(), "id", "arxiv", "doi", "aliases"),
                            "the permanent id would change from \"" + before + "\" to \"" + paper.id()
                                    + "\", and feed readers would show the paper again",
                            "write id: \"" + before + "\"; if it is another paper, give its file another name");
                }
            }
        }
        if (!problems.hasErrors()) {
            digests(last, now, out, problems);
        }
        return problems.list();
    }

    private static void digests(Promises last, Promises now, BiPredicate<LocalDate, String> out, Problems problems) {
        List<String> changed = now.digests().entrySet().stream()
                .filter(entry -> last.digests().containsKey(entry.getKey()))
                .filter(entry -> !last.digests().get(entry.getKey()).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(day -> out.test(LocalDate.parse(day), last.digests().get(day)))
                .toList();
        if (!changed.isEmpty()) {
            String more = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
            problems.add(Problem.warning(
                            Origin.of("digest.xml"),
                            "the digest of " + changed.get(0) + more
                                    + " is out and changes; some readers will show it again",
                            "give a paper that comes late a later day in added:")
                    .until(Problem.ONCE));
        }
    }
}
