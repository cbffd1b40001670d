package hectograph.site;

import hectograph.model.Parallel;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.Paths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files in which the search looks things up, planned when somebody asks for one, and then kept. */
public final class SearchFiles {

    private final Function<Parallel, List<Page>> plan;
    private List<Page> pages = List.of();
    private boolean planned;

    SearchFiles(Function<Parallel, List<Page>> plan) {
        this.plan = plan;
    }

    /** All of them, by path. */
    public synchronized List<Page> pages(Parallel parallel) {
        if (!planned) {
            pages = plan.apply(parallel).stream()
                    .sorted(Comparator.comparing(Page::path))
                    .toList();
            planned = true;
        }
        return pages;
    }

    /** The file at a path; plans nothing for a path that is none of theirs. */
    public Optional<Page> at(OutputPath path, Parallel parallel) {
        if (!Paths.isOfIndex(path)) {
            return Optional.empty();
        }
        List<Page> all = pages(parallel);
        int at = Page.find(all, path);
        return at < 0 ? Optional.empty() : Optional.of(all.get(at));
    }
}
