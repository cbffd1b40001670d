package hectograph;

import hectograph.content.FieldOrigins;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.output.Fingerprint;
import hectograph.output.Note;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.render.feed.FeedGate;
import hectograph.site.Page;
import hectograph.site.Urls;
import hectograph.site.feed.Digests;
import hectograph.site.feed.Tags;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says what is wrong with feeds in the words of the content they come from. Safe for use by several threads. */
final class FeedProblems {

    /** Renamed whenever the way of digesting changes, so that a new generator does not take all digests for changed. */
    private static final String DIGEST = "digest-2/";

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

    /** What this build promises. */
    Note promises() {
        SortedMap<String, String> values = new TreeMap<>();
        catalog.papers()
                .forEach(paper -> values.put(paper.slug().value(), paper.id().value()));
        new Digests(catalog, new Urls("")) // another address of the site is not another digest
                .days(Digests.DAYS)
                .forEach(entry -> values.put(
                        DIGEST + entry.published().substring(0, "2026-11-23".length()),
                        Fingerprint.of("digest", entry)));
        return new Note(tags.of(""), values);
    }

    /** What was promised and would be taken back. */
    List<Problem> broken(Note last, Note now, Origin siteFile) {
        Problems problems = new Problems();
        if (last.equals(Note.NONE)) {
            return List.of();
        }
        if (!last.subject().equals(now.subject())) {
            problems.error(
                    siteFile,
                    "all permanent ids would change from \"" + last.subject() + "...\" to \"" + now.subject()
                            + "...\", and feed readers would show every paper again",
                    "keep authority: and since: as they were, or delete the output folder to begin anew");
            return problems.list();
        }
        Set<String> ids = new HashSet<>();
        catalog.papers().forEach(paper -> ids.add(paper.id().value()));
        for (Paper paper : catalog.papers()) {
            List<Slug> names = new ArrayList<>(List.of(paper.slug()));
            names.addAll(paper.aliases());
            for (Slug name : names) {
                String before =
                        last.values().getOrDefault(name.value(), paper.id().value());
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
            digests(last, now, problems);
        }
        return problems.list();
    }

    private static void digests(Note last, Note now, Problems problems) {
        List<String> changed = now.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(DIGEST))
                .filter(entry -> !last.values()
                        .getOrDefault(entry.getKey(), entry.getValue())
                        .equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!changed.isEmpty()) {
            String first = changed.get(0).substring(DIGEST.length());
            String more = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
            problems.add(Problem.warning(
                            Origin.of("digest.xml"),
                            "the digest of " + first + more + " is out and changes; some readers will show it again",
                            "give a paper that comes late a later day in added:")
                    .until(Problem.ONCE));
        }
    }
}
