package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.site.page.Page;
import hectograph.site.page.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small changes of a plan, for a preview, whose reader waits; a build plans anew. */
public final class Retouch {

    private Retouch() {}

    /**
     * A plan with other files of the look, in place of files of the same names: all else of a plan follows from content.
     *
     * @param pages all pages, by path
     * @return empty when one of the files has no place in the plan
     */
    public static Optional<List<Page>> looking(List<Page> pages, List<SitePlan.Asset> assets) {
        List<Page> others = new ArrayList<>(pages);
        for (SitePlan.Asset asset : assets) {
            int at = Page.find(pages, Paths.asset(asset.name()));
            if (at < 0) {
                return Optional.empty();
            }
            others.set(at, SitePlan.page(pages.get(at).path(), asset.origin(), asset.bytes()));
        }
        return Optional.of(List.copyOf(others));
    }

    /**
     * A plan in which a paper's own page shows the paper as it now is; other pages, and what others say of it, stay as they
     * were.
     *
     * @param pages all pages, by path
     * @param paper the paper, which has the place that it had
     * @param catalog everything else
     * @return empty when the paper has no page
     */
    public static Optional<List<Page>> with(List<Page> pages, Paper paper, Catalog catalog) {
        int at = Page.find(pages, Paths.paper(paper));
        if (at < 0 || !(pages.get(at).inputs() instanceof PaperInputs inputs)) {
            return Optional.empty();
        }
        Page page = pages.get(at);
        List<Page> others = new ArrayList<>(pages);
        others.set(
                at,
                new Page(
                        page.path(),
                        page.kind(),
                        page.lastChanged(),
                        page.origin(),
                        PaperPages.again(inputs, paper, catalog)));
        return Optional.of(List.copyOf(others));
    }
}
