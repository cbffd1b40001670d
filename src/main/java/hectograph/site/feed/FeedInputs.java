package hectograph.site.feed;

import hectograph.model.Site;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.util.Comparator;
import java.util.List;

/**
 * What a feed in one format is made of.
 *
 * @param site the site
 * @param head what it says of itself
 * @param path where it stands
 * @param history its archives
 * @param items what stands in it, never empty
 */
record FeedInputs(Site site, Head head, OutputPath path, FeedView.History history, FeedItems items) implements Inputs {

    /**
     * What a feed says of itself.
     *
     * @param specific the part of its id that is its own
     * @param home the page it feeds
     * @param self where it stands first of all
     */
    record Head(String specific, String title, String subtitle, OutputPath home, OutputPath self) {}

    @Override
    public FeedView view() {
        Urls urls = new Urls(site.url());
        List<FeedEntryView> entries = items.entries();
        return new FeedView(
                new Tags(site).of(head.specific()),
                head.title(),
                head.subtitle(),
                site.language(),
                urls.of(head.home()),
                urls.of(head.self()),
                latest(entries),
                site.publisher(),
                site.hub(),
                urls.of(Paths.asset("icon.svg")),
                path.to(Paths.asset("feed.css")),
                history,
                entries);
    }

    /** The latest change, never the clock. */
    private static String latest(List<FeedEntryView> entries) {
        return entries.stream()
                .map(FeedEntryView::updated)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
