package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Phrasebook;
import hectograph.model.Site;
import hectograph.problem.Origin;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.FeedView;
import hectograph.site.view.OpmlView;
import java.util.ArrayList;
import java.util.List;

/** Plans the feeds: of papers in three formats, archives, digests, and the list of all of them for readers to import. */
public final class FeedPages {

    private final Site site;
    private final Phrasebook words;
    private final Feeds feeds;
    private final boolean keepsArchives;
    private final Urls urls;
    private final Announcements announcements;
    private final FeedEntries entries;
    private final Digests digests;
    private final List<NewDay> newDays;
    private final List<Page> pages = new ArrayList<>();

    /** The pages of a site's feeds. */
    public FeedPages(Catalog catalog, Feeds feeds) {
        this.site = catalog.site();
        this.words = site.words();
        this.feeds = feeds;
        this.keepsArchives = catalog.has(Export.FEED_ARCHIVES);
        this.urls = new Urls(site.url());
        this.announcements = new Announcements(catalog);
        this.entries = FeedEntries.of(catalog);
        this.newDays = feeds.newDays();
        this.digests = new Digests(catalog, urls, newDays);
    }

    /** All of them; none for a site without papers. */
    public List<Page> pages() {
        feeds.all().ifPresent(this::archived);
        feeds.inOrder().stream()
                .filter(feed -> feed != feeds.all().orElseThrow())
                .forEach(feed -> formats(feed, FeedView.History.NONE, newest(feed)));

        if (feeds.hasDaily()) {
            List<NewDay> days = newDays.stream().limit(Digests.DAYS).toList();
            digest("digest", "daily", feeds.digests(true), new FeedItems(new FeedItems.Daily(digests, days)));
        }
        if (feeds.hasWeekly()) {
            digest(
                    "digest/weekly",
                    "weekly",
                    feeds.digests(false),
                    new FeedItems(new FeedItems.Weekly(digests, newDays)));
        }
        if (!feeds.inOrder().isEmpty()) {
            pages.add(page(Paths.OPML, PageKind.OPML, new Inputs.Ready(opml())));
        }
        return List.copyOf(pages);
    }

    private FeedItems.Newest newest(Feed feed) {
        return new FeedItems.Newest(entries, announcements.of(feed.papers()));
    }

    /** The feed of everything goes on in archives (RFC 5005, section 4). */
    private void archived(Feed all) {
        FeedItems.Newest newest = newest(all);
        List<Timeline.Archive> archives = keepsArchives ? newest.timeline().archives() : List.of();
        String current = urls.of(all.path(FeedFormat.ATOM));
        String previous = "";
        for (int i = 0; i < archives.size(); i++) {
            Timeline.Archive archive = archives.get(i);
            OutputPath path = Paths.feedArchive(archive.name());
            // The oldest alone leads onward, so that no other changes when one is added.
            String next = i == 0 && archives.size() > 1
                    ? urls.of(Paths.feedArchive(archives.get(1).name()))
                    : "";
            FeedView.History history = new FeedView.History(current, previous, next);
            FeedItems items = new FeedItems(new FeedItems.Archived(entries, archive.papers()));
            pages.add(page(path, PageKind.ATOM, new FeedInputs(site, head(all, path), path, history, items)));
            previous = urls.of(path);
        }
        formats(all, new FeedView.History("", previous, ""), newest);
    }

    private void formats(Feed feed, FeedView.History history, FeedItems.Newest newest) {
        FeedItems items = new FeedItems(newest);
        for (FeedFormat format : feed.formats()) {
            FeedInputs.Head head = head(feed, feed.path(format));
            List<String> stems = new ArrayList<>(feed.formerStems());
            stems.add(feed.stem());
            for (String stem : stems) {
                OutputPath path = new OutputPath(stem + format.file());
                pages.add(page(path, format.kind(), new FeedInputs(site, head, path, history, items)));
            }
        }
    }

    private FeedInputs.Head head(Feed feed, OutputPath self) {
        String subtitle = feed.name().isEmpty() ? site.description() : words.say("feed.about", "name", feed.name());
        return new FeedInputs.Head(
                feed.specific(),
                feed.name().isEmpty() ? site.title() : feed.name() + " | " + site.title(),
                subtitle.isEmpty() ? words.say("feed.everything") : subtitle,
                feed.home(),
                self);
    }

    private void digest(String specific, String period, List<OutputPath> paths, FeedItems items) {
        String title = words.say("feed." + period, "site", site.title());
        String subtitle = words.say("feed." + period + "-about");
        for (OutputPath path : paths) {
            PageKind kind = path.value().endsWith(".xml") ? PageKind.ATOM : PageKind.JSON_FEED;
            FeedInputs.Head head = new FeedInputs.Head(specific, title, subtitle, feeds.days(), path);
            pages.add(page(path, kind, new FeedInputs(site, head, path, FeedView.History.NONE, items)));
        }
    }

    private OpmlView opml() {
        List<OpmlView.OutlineView> whole = new ArrayList<>();
        List<OpmlView.OutlineView> topics = new ArrayList<>();
        List<OpmlView.OutlineView> authors = new ArrayList<>();
        for (Feed feed : feeds.inOrder()) {
            List<OpmlView.OutlineView> group = feed.name().isEmpty() ? whole : feed.isOfTopic() ? topics : authors;
            group.add(outline(
                    feed.name().isEmpty() ? words.say("feed.all", "site", site.title()) : feed.name(),
                    feed.path(feed.formats().get(0)),
                    feed.home()));
        }
        if (feeds.hasDaily()) {
            whole.add(outline(
                    words.say("feed.daily", "site", site.title()),
                    feeds.digests(true).get(0),
                    feeds.days()));
        }
        if (feeds.hasWeekly()) {
            whole.add(outline(
                    words.say("feed.weekly", "site", site.title()),
                    feeds.digests(false).get(0),
                    feeds.days()));
        }
        Feed all = feeds.all().orElseThrow();
        long latest = all.papers().stream()
                .mapToLong(paper -> announcements.of(paper).updated())
                .max()
                .orElseThrow();
        List<OpmlView.GroupView> groups = new ArrayList<>();
        groups.add(new OpmlView.GroupView(site.title(), whole));
        groups.add(new OpmlView.GroupView(words.say("nav.topics"), topics));
        groups.add(new OpmlView.GroupView(words.say("nav.authors"), authors));
        groups.removeIf(group -> group.outlines().isEmpty());
        return new OpmlView(site.title(), Announcements.time(latest), groups);
    }

    private OpmlView.OutlineView outline(String title, OutputPath feed, OutputPath home) {
        return new OpmlView.OutlineView(title, urls.of(feed), urls.of(home));
    }

    private static Page page(OutputPath path, PageKind kind, Inputs inputs) {
        return new Page(path, kind, "", Origin.of(path.value()), inputs);
    }
}
