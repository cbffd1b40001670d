package hectograph.site;

import hectograph.json.Json;
import hectograph.model.Catalog;
import hectograph.model.Html;
import hectograph.model.Site;
import hectograph.site.feed.Feed;
import hectograph.site.feed.Feeds;
import hectograph.site.view.FrameView;
import hectograph.site.view.LinkView;
import hectograph.site.view.NavView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what stands around every page: head, navigation, foot. */
final class Frames {

    private final Site site;
    private final List<Site.NavigationItem> usual;
    private final List<Site.NavigationItem> navigation;
    private final List<Site.NavigationItem> foot = new ArrayList<>();
    private final Urls urls;
    private final Feeds feeds;

    Frames(Catalog catalog, Feeds feeds) {
        this.site = catalog.site();
        this.urls = new Urls(site.url());
        this.feeds = feeds;
        this.usual = usual(catalog);
        this.navigation = site.navigation().isEmpty() ? usual : site.navigation();
        catalog.pages()
                .forEach(page -> foot.add(new Site.NavigationItem(
                        page.title(), Paths.standing(page.slug()).value())));
        foot.add(new Site.NavigationItem("All papers", Paths.PAPERS.value()));
        if (MapPage.isOn(catalog)) {
            foot.add(new Site.NavigationItem("Map", Paths.MAP.value()));
        }
        if (feeds.all().isPresent()) {
            foot.add(new Site.NavigationItem("Feeds", Paths.FEEDS.value()));
        }
    }

    /** Home, and every index that has something in it. */
    private static List<Site.NavigationItem> usual(Catalog catalog) {
        List<Site.NavigationItem> items = new ArrayList<>();
        items.add(new Site.NavigationItem("Today", Paths.HOME.value()));
        if (!catalog.topics().isEmpty()) {
            items.add(new Site.NavigationItem("Topics", Paths.TOPICS.value()));
        }
        if (!catalog.days().isEmpty()) {
            items.add(new Site.NavigationItem("Days", Paths.DAYS.value()));
        }
        if (!catalog.years().isEmpty()) {
            items.add(new Site.NavigationItem("Years", Paths.YEARS.value()));
        }
        if (!catalog.people().isEmpty()) {
            items.add(new Site.NavigationItem("Authors", Paths.AUTHORS.value()));
        }
        if (!catalog.papers().isEmpty()) {
            items.add(new Site.NavigationItem("Subscribe", Paths.FEEDS.value()));
        }
        return items;
    }

    /** Ways to the papers without a search: the indexes that have something in them, and the list of all. */
    List<LinkView> ways(OutputPath path) {
        List<LinkView> ways = new ArrayList<>();
        usual.forEach(item -> ways.add(new LinkView(item.label(), path.to(new OutputPath(item.target())))));
        ways.add(new LinkView("All papers", path.to(Paths.PAPERS)));
        return ways;
    }

    /** The absolute public address of a page; folders without their {@code index.html}. */
    String address(OutputPath path) {
        return urls.of(path);
    }

    /**
     * The frame of a page.
     *
     * @param path the page
     * @param heading what it is called; empty for the home page
     * @param description one sentence; may be empty
     * @param skip the words of the skip link
     */
    FrameView frame(OutputPath path, String heading, String description, String skip) {
        return frame(path, heading, description, skip, Head.PAGE, Optional.empty());
    }

    /**
     * The frame of a page that has more to say of itself.
     *
     * @param head what that is
     */
    FrameView frame(OutputPath path, String heading, String description, String skip, Head head) {
        return frame(path, heading, description, skip, head, Optional.empty());
    }

    /**
     * The frame of a page that has a feed of its own.
     *
     * @param feed the page's feed; readers find it before the site's
     */
    FrameView frame(OutputPath path, String heading, String description, String skip, Optional<Feed> feed) {
        return frame(path, heading, description, skip, Head.PAGE, feed);
    }

    private FrameView frame(
            OutputPath path, String heading, String description, String skip, Head head, Optional<Feed> feed) {
        boolean home = path.equals(Paths.HOME);
        boolean anywhere = path.equals(Paths.NOT_FOUND);
        String root = anywhere ? URI.create(site.url()).getRawPath() : path.toRoot();
        return new FrameView(
                site.language(),
                site.title(),
                home ? site.title() : heading + " | " + site.title(),
                description,
                anywhere ? "" : address(path),
                root,
                home,
                skip,
                root + Paths.asset("style.css"),
                root + Paths.asset("icon.svg"),
                links(path, root, anywhere, navigation),
                links(path, root, anywhere, foot),
                home ? "" : site.description(),
                feeds.alternates(site.title(), feed, home || path.equals(Paths.FEEDS) || path.isBelow("days/"), root),
                anywhere ? List.of() : head.metas(site, home ? site.title() : heading, description, address(path)),
                anywhere ? Html.EMPTY : structured(path, heading, head));
    }

    private Html structured(OutputPath path, String heading, Head head) {
        List<Json> things = new ArrayList<>(head.things());
        if (path.equals(Paths.HOME)) {
            things.add(Head.site(site));
        } else {
            things.add(Breadcrumbs.to(path, heading, this::address));
        }
        return new Html(Json.object()
                .with("@context", "https://schema.org")
                .with("@graph", things)
                .script());
    }

    private static List<NavView> links(
            OutputPath path, String root, boolean anywhere, List<Site.NavigationItem> items) {
        List<NavView> links = new ArrayList<>();
        for (Site.NavigationItem item : items) {
            String target = item.target();
            if (target.indexOf(':') >= 0) {
                links.add(new NavView(item.label(), target, ""));
                continue;
            }
            OutputPath to = new OutputPath(target);
            int folder = target.lastIndexOf('/') + 1;
            boolean below = folder > 0 && path.value().startsWith(target.substring(0, folder));
            String current = path.equals(to) ? "page" : below ? "true" : "";
            links.add(new NavView(item.label(), anywhere ? root + to : path.to(to), current));
        }
        return links;
    }
}
