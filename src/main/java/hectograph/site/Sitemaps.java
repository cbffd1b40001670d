package hectograph.site;

import hectograph.problem.Origin;
import hectograph.site.view.SitemapView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans the sitemap: one file, or parts with an index over {@value #PART} addresses (sitemaps.org protocol). */
final class Sitemaps {

    /** The protocol allows 50,000; smaller parts mean less to write again for a new paper. */
    static final int PART = 10_000;

    private Sitemaps() {}

    /** The sitemap of pages, in one part or several. */
    static List<Page> of(List<Page> pages, Frames frames) {
        List<Page> listed = pages.stream()
                .filter(page -> page.kind().inSitemap())
                .sorted(Comparator.comparing((Page page) -> page.kind() == PageKind.PAPER)
                        .thenComparing(Page::lastChanged)
                        .thenComparing(Page::path))
                .toList();
        Origin origin = Origin.of("site.yaml");
        if (listed.size() <= PART) {
            return List.of(Page.opaque(Paths.SITEMAP, PageKind.SITEMAP, "", origin, () -> view(listed, frames)));
        }
        List<Page> sitemaps = new ArrayList<>();
        List<OutputPath> parts = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += PART) {
            List<Page> part = listed.subList(from, Math.min(from + PART, listed.size()));
            OutputPath path = Paths.sitemap(parts.size() + 1);
            parts.add(path);
            sitemaps.add(Page.opaque(path, PageKind.SITEMAP, "", origin, () -> view(part, frames)));
        }
        sitemaps.add(Page.opaque(
                Paths.SITEMAP,
                PageKind.SITEMAP_INDEX,
                "",
                origin,
                () -> new SitemapView(parts.stream()
                        .map(path -> new SitemapView.EntryView(frames.address(path), ""))
                        .toList())));
        return sitemaps;
    }

    private static SitemapView view(List<Page> pages, Frames frames) {
        return new SitemapView(pages.stream()
                .map(page -> new SitemapView.EntryView(frames.address(page.path()), page.lastChanged()))
                .toList());
    }
}
