package hectograph.site;

import hectograph.model.Site;
import hectograph.problem.Origin;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.SitemapView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans the sitemap: one file, or parts with an index where there are too many addresses for one (sitemaps.org protocol). */
final class Sitemaps {

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
        int most = frames.site().limits().sitemap();
        if (listed.size() <= most) {
            return List.of(new Page(Paths.SITEMAP, PageKind.SITEMAP, "", origin, inputs(listed, frames)));
        }
        List<Page> sitemaps = new ArrayList<>();
        List<OutputPath> parts = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += most) {
            List<Page> part = listed.subList(from, Math.min(from + most, listed.size()));
            OutputPath path = Paths.sitemap(parts.size() + 1);
            parts.add(path);
            sitemaps.add(new Page(path, PageKind.SITEMAP, "", origin, inputs(part, frames)));
        }
        List<SitemapInputs.Listed> all =
                parts.stream().map(path -> new SitemapInputs.Listed(path, "")).toList();
        sitemaps.add(
                new Page(Paths.SITEMAP, PageKind.SITEMAP_INDEX, "", origin, new SitemapInputs(frames.site(), all)));
        return sitemaps;
    }

    private static SitemapInputs inputs(List<Page> pages, Frames frames) {
        return new SitemapInputs(
                frames.site(),
                pages.stream()
                        .map(page -> new SitemapInputs.Listed(page.path(), page.lastChanged()))
                        .toList());
    }

    /** What a sitemap is made of. */
    private record SitemapInputs(Site site, List<Listed> pages) implements Inputs {

        /** A page, and the ISO date of its last change if that is known. */
        private record Listed(OutputPath path, String lastChanged) {}

        @Override
        public SitemapView view() {
            Urls urls = new Urls(site.url());
            return new SitemapView(pages.stream()
                    .map(page -> new SitemapView.EntryView(urls.of(page.path()), page.lastChanged()))
                    .toList());
        }
    }
}
