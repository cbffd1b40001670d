package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Site;
import hectograph.problem.Origin;
import hectograph.site.FeedFormat;
import hectograph.site.OutputPath;
import hectograph.site.Page;
import hectograph.site.PageKind;
import hectograph.site.Paths;
import hectograph.site.Urls;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import hectograph.site.view.OpmlView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Plans the feeds: of papers in three formats, archives, digests, and the list of all of them for readers to import. */
public final class FeedPages {

    /** About as many bytes as the entries of a feed take at most; services that pass feeds on refuse more than 512 KB. */
    private static final int BUDGET = 440_000;

    private final Site site;
    private final Feeds feeds;
    private final boolean keepsArchives;
    private final Urls urls;
    private final Tags tags;
    private final Announcements announcements;
    private final FeedEntries entries;
    private final Digests digests;
    private final List<Page> pages = new ArrayList<>();

    /** The pages of a site's feeds. */
    public FeedPages(Catalog catalog, Feeds feeds) {
        this.site = catalog.site();
        this.feeds = feeds;
        this.keepsArchives = site.has(Export.FEED_ARCHIVES, catalog.papers().size());
        this.urls = new Urls(site.url());
        this.tags = new Tags(site);
        this.announcements = new Announcements(catalog);
        this.entries = new FeedEntries(catalog, announcements, tags, urls);
        this.digests = new Digests(catalog, urls);
    }

    /** All of them; none for a site without papers. */
    public List<Page> pages() {
        feeds.all().ifPresent(this::archived);
        feeds.inOrder().stream()
                .filter(feed -> feed != feeds.all().orElseThrow())
                .forEach(feed -> formats(feed, FeedView.History.NONE, () -> timeline(feed)));
        if (feeds.hasDaily()) {
            digest(Paths.DIGEST, Paths.DIGEST_JSON, "digest", "daily digest", () -> digests.days(Digests.DAYS));
        }
        if (feeds.hasWeekly()) {
            digest(
                    Paths.WEEKLY,
                    Paths.WEEKLY_JSON,
                    "digest/weekly",
                    "weekly digest",
                    () -> digests.weeks(Digests.WEEKS));
        }
        if (!feeds.inOrder().isEmpty()) {
            pages.add(page(Paths.OPML, PageKind.OPML, this::opml));
        }
        return List.copyOf(pages);
    }

    /** The feed of everything goes on in archives (RFC 5005, section 4). */
    private void archived(Feed all) {
        Timeline timeline = timeline(all);
        List<Timeline.Archive> archives = keepsArchives ? timeline.archives() : List.of();
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
            pages.add(page(path, PageKind.ATOM, () -> {
                List<FeedEntryView> items = archive.papers().stream()
                        .map(paper -> entries.entry(paper, true))
                        .toList();
                return view(all, path, urls.of(path), history, items);
            }));
            previous = urls.of(path);
        }
        formats(all, new FeedView.History("", previous, ""), () -> timeline);
    }

    private void formats(Feed feed, FeedView.History history, Supplier<Timeline> timeline) {
        Supplier<List<FeedEntryView>> items = new Shared<>(() -> timeline.get().newest().stream()
                .map(held -> entries.entry(held.paper(), held.whole()))
                .toList());
        for (FeedFormat format : FeedFormat.values()) {
            OutputPath own = feed.path(format);
            List<String> stems = new ArrayList<>(feed.formerStems());
            stems.add(feed.stem());
            for (String stem : stems) {
                OutputPath path = new OutputPath(stem + format.file());
                pages.add(page(path, format.kind(), () -> view(feed, path, urls.of(own), history, items.get())));
            }
        }
    }

    private Timeline timeline(Feed feed) {
        return new Timeline(announcements.newestFirst(feed.papers()), announcements, entries, site.feedSize(), BUDGET);
    }

    private FeedView view(
            Feed feed, OutputPath path, String self, FeedView.History history, List<FeedEntryView> items) {
        String subtitle = feed.name().isEmpty() ? site.description() : "Papers on this site: " + feed.name() + ".";
        Head head = new Head(
                feed.specific(),
                feed.name().isEmpty() ? site.title() : feed.name() + " | " + site.title(),
                subtitle.isEmpty() ? "All papers." : subtitle,
                feed.home());
        return view(head, path, self, history, items);
    }

    private void digest(
            OutputPath atom, OutputPath json, String specific, String name, Supplier<List<FeedEntryView>> made) {
        String subtitle = "One item for each " + (name.startsWith("daily") ? "day" : "week") + " that brought papers.";
        Head head = new Head(specific, site.title() + ", " + name, subtitle, Paths.DAYS);
        Supplier<List<FeedEntryView>> items = new Shared<>(made);
        for (OutputPath path : List.of(atom, json)) {
            PageKind kind = path.equals(atom) ? PageKind.ATOM : PageKind.JSON_FEED;
            pages.add(page(path, kind, () -> view(head, path, urls.of(path), FeedView.History.NONE, items.get())));
        }
    }

    /**
     * What a feed says of itself.
     *
     * @param specific the part of its id that is its own
     * @param home the page it feeds
     */
    private record Head(String specific, String title, String subtitle, OutputPath home) {}

    private FeedView view(
            Head head, OutputPath path, String self, FeedView.History history, List<FeedEntryView> items) {
        return new FeedView(
                tags.of(head.specific()),
                head.title(),
                head.subtitle(),
                site.language(),
                urls.of(head.home()),
                self,
                latest(items),
                site.publisher(),
                site.hub(),
                urls.of(Paths.asset("icon.svg")),
                path.to(Paths.asset("feed.css")),
                history,
                items);
    }

    /** The latest change, never the clock. */
    private static String latest(List<FeedEntryView> items) {
        return items.stream()
                .map(FeedEntryView::updated)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private OpmlView opml() {
        List<OpmlView.OutlineView> whole = new ArrayList<>();
        List<OpmlView.OutlineView> topics = new ArrayList<>();
        List<OpmlView.OutlineView> authors = new ArrayList<>();
        for (Feed feed : feeds.inOrder()) {
            List<OpmlView.OutlineView> group = feed.name().isEmpty() ? whole : feed.isOfTopic() ? topics : authors;
            group.add(outline(
                    feed.name().isEmpty() ? site.title() + ", all papers" : feed.name(),
                    feed.path(FeedFormat.ATOM),
                    feed.home()));
        }
        if (feeds.hasDaily()) {
            whole.add(outline(site.title() + ", daily digest", Paths.DIGEST, Paths.DAYS));
        }
        if (feeds.hasWeekly()) {
            whole.add(outline(site.title() + ", weekly digest", Paths.WEEKLY, Paths.DAYS));
        }
        Feed all = feeds.all().orElseThrow();
        long latest =
                all.papers().stream().mapToLong(announcements::updated).max().orElseThrow();
        List<OpmlView.GroupView> groups = new ArrayList<>();
        groups.add(new OpmlView.GroupView(site.title(), whole));
        groups.add(new OpmlView.GroupView("Topics", topics));
        groups.add(new OpmlView.GroupView("Authors", authors));
        groups.removeIf(group -> group.outlines().isEmpty());
        return new OpmlView(site.title(), Announcements.time(latest), groups);
    }

    private OpmlView.OutlineView outline(String title, OutputPath feed, OutputPath home) {
        return new OpmlView.OutlineView(title, urls.of(feed), urls.of(home));
    }

    private static Page page(OutputPath path, PageKind kind, Supplier<? extends Record> view) {
        return Page.opaque(path, kind, "", Origin.of(path.value()), view);
    }
}
