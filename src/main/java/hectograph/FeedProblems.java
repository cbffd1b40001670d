package hectograph;

import hectograph.content.FieldOrigins;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.render.feed.FeedGate;
import hectograph.site.feed.Tags;
import hectograph.site.page.Page;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with feeds in the words of the content they come from. Safe for use by several threads. */
final class FeedProblems {

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
}
