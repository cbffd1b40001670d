package hectograph.site;

import hectograph.json.Json;
import hectograph.model.Catalog;
import hectograph.model.Colophon;
import hectograph.model.Export;
import hectograph.model.Html;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.model.Site;
import hectograph.site.feed.Channel;
import hectograph.site.feed.Channels;
import hectograph.site.feed.Feeds;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.FrameView;
import hectograph.site.view.LinkView;
import hectograph.site.view.NavView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around every page: head, navigation, foot.
 *
 * @param site the site
 * @param usual ways to every index that has something in it
 * @param navigation the links in the head of every page
 * @param foot the links at its foot
 * @param channels the feeds that the head may name
 * @param search whether there is a page to search from
 * @param cards the pictures that stand beside links
 * @param ownStyle whether the site has a style sheet of its own beside that of the look
 */
record Frames(
        Site site,
        List<Way> usual,
        List<Way> navigation,
        List<Way> foot,
        Channels channels,
        boolean search,
        Cards cards,
        boolean ownStyle)
        implements Recurring {

    /** The asset that every page links after the look's own style sheets, if it is there. */
    static final String SITE_STYLE = "site.css";

    /**
     * A link that every page has.
     *
     * @param target an absolute address; empty when it leads to a page
     * @param page the page, if it leads to one
     */
    record Way(String label, String target, Optional<OutputPath> page) {

        private static Way to(OutputPath page, String label) {
            return new Way(label, "", Optional.of(page));
        }

        private static Way of(Site.NavigationItem item) {
            Way away = new Way(item.label(), item.target(), Optional.empty());
            try {
                return item.target().indexOf(':') >= 0 ? away : to(new OutputPath(item.target()), item.label());
            } catch (IllegalArgumentException e) {
                return away; // the checks report where it leads
            }
        }
    }

    /** The words of the look. */
    Phrasebook words() {
        return site.words();
    }

    static Frames of(Catalog catalog, Feeds feeds, boolean ownStyle) {
        Site site = catalog.site();
        Phrasebook words = site.words();
        List<Way> usual = usual(catalog, feeds);
        List<Way> navigation = site.navigation().stream().map(Way::of).toList();
        List<Way> foot = new ArrayList<>();
        catalog.pages().forEach(page -> foot.add(Way.to(Paths.standing(page.slug()), page.title())));
        foot.add(Way.to(Paths.PAPERS, words.say("nav.papers")));
        if (MapPage.isOn(catalog)) {
            foot.add(Way.to(Paths.MAP, words.say("nav.map")));
        }
        if (feeds.all().isPresent()) {
            foot.add(Way.to(Paths.FEEDS, words.say("nav.feeds")));
        }
        return new Frames(
                site,
                usual,
                navigation.isEmpty() ? usual : navigation,
                List.copyOf(foot),
                feeds.channels(),
                catalog.has(Export.SEARCH),
                Cards.of(catalog),
                ownStyle);
    }

    /** Home, and every index that has something in it. */
    private static List<Way> usual(Catalog catalog, Feeds feeds) {
        Phrasebook words = catalog.site().words();
        List<Way> items = new ArrayList<>();
        items.add(Way.to(Paths.HOME, words.say("nav.new")));
        if (!catalog.topics().isEmpty()) {
            items.add(Way.to(Paths.TOPICS, words.say("nav.topics")));
        }
        if (!catalog.days().isEmpty() && catalog.has(Export.DAYS)) {
            items.add(Way.to(Paths.DAYS, words.say("nav.days")));
        }
        if (!catalog.years().isEmpty()) {
            items.add(Way.to(Paths.YEARS, words.say("nav.years")));
        }
        if (!catalog.people().isEmpty()) {
            items.add(Way.to(Paths.AUTHORS, words.say("nav.authors")));
        }
        if (feeds.all().isPresent()) {
            items.add(Way.to(Paths.FEEDS, words.say("nav.subscribe")));
        }
        return items;
    }

    /** Ways to the papers without a search: the indexes that have something in them, and the list of all. */
    List<LinkView> ways(OutputPath path) {
        List<LinkView> ways = new ArrayList<>();
        usual.forEach(way -> way.page().ifPresent(page -> ways.add(new LinkView(way.label(), path.to(page)))));
        ways.add(new LinkView(words().say("nav.papers"), path.to(Paths.PAPERS)));
        return ways;
    }

    /** The absolute public address of a page; folders without their {@code index.html}. */
    String address(OutputPath path) {
        return new Urls(site.url()).of(path);
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
        return frame(new Said(path, heading, description, skip), Head.PAGE, Optional.empty());
    }

    /**
     * The frame of a page that has more to say of itself.
     *
     * @param head what that is
     */
    FrameView frame(OutputPath path, String heading, String description, String skip, Head head) {
        return frame(new Said(path, heading, description, skip), head, Optional.empty());
    }

    /**
     * The frame of a page that has a feed of its own.
     *
     * @param feed the page's feed; readers find it before the site's
     */
    FrameView frame(OutputPath path, String heading, String description, String skip, Optional<Channel> feed) {
        return frame(new Said(path, heading, description, skip), Head.PAGE, feed);
    }

    /** What every page says of itself. */
    private record Said(OutputPath path, String heading, String description, String skip) {}

    private FrameView frame(Said said, Head head, Optional<Channel> feed) {
        OutputPath path = said.path();
        boolean home = path.equals(Paths.HOME);
        boolean anywhere = path.equals(Paths.NOT_FOUND);
        String root = anywhere ? URI.create(site.url()).getRawPath() : path.toRoot();
        return new FrameView(
                site.language(),
                site.title(),
                URI.create(site.url()).getHost(),
                home ? site.title() : said.heading() + " | " + site.title(),
                said.description(),
                anywhere ? "" : address(path),
                root,
                home,
                said.skip(),
                root + Paths.asset("style.css"),
                ownStyle ? root + Paths.asset(SITE_STYLE) : "",
                root + Paths.asset("icon.svg"),
                search ? root + Paths.SEARCH : "",
                links(path, root, anywhere, navigation),
                links(path, root, anywhere, foot),
                home ? "" : site.description(),
                colophon(),
                root + Paths.READING,
                channels.alternates(site, feed, home || path.equals(Paths.FEEDS) || path.isBelow("days/"), root),
                anywhere
                        ? List.of()
                        : head.metas(cards, home ? site.title() : said.heading(), said.description(), address(path)),
                anywhere ? Html.EMPTY : structured(path, said.heading(), head));
    }

    private List<LinkView> colophon() {
        List<LinkView> links = new ArrayList<>();
        Colophon said = site.colophon();
        if (!said.contact().isEmpty()) {
            links.add(new LinkView(words().say("foot.contact"), said.contactHref()));
        }
        if (!said.repository().isEmpty()) {
            links.add(new LinkView(words().say("foot.source"), said.repository()));
        }
        if (said.license().isKnown()) {
            String name = words().say("foot.license", "license", said.license().name());
            links.add(new LinkView(name, said.license().address()));
        }
        return links;
    }

    private Html structured(OutputPath path, String heading, Head head) {
        List<Json> things = new ArrayList<>(head.things());
        if (path.equals(Paths.HOME)) {
            things.add(Head.site(site));
        } else {
            things.add(Breadcrumbs.to(words(), path, heading, this::address));
        }
        return new Html(Json.object()
                .with("@context", "https://schema.org")
                .with("@graph", things)
                .script());
    }

    private static List<NavView> links(OutputPath path, String root, boolean anywhere, List<Way> ways) {
        List<NavView> links = new ArrayList<>(ways.size());
        for (Way way : ways) {
            links.add(way.page()
                    .map(to -> new NavView(way.label(), anywhere ? root + to : path.to(to), current(path, to)))
                    .orElseGet(() -> new NavView(way.label(), way.target(), "")));
        }
        return links;
    }

    /** Whether a link leads to the page itself, or to the index of its folder. */
    private static String current(OutputPath path, OutputPath to) {
        int folder = to.value().lastIndexOf('/') + 1;
        boolean below = folder > 0 && path.value().startsWith(to.value().substring(0, folder));
        return path.equals(to) ? "page" : below ? "true" : "";
    }
}
