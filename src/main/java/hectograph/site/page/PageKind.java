package hectograph.site.page;

/** The kinds of page there are: which template prints each, and whether readers find it in the sitemap. */
public enum PageKind {
    /** The home page. */
    HOME("home.ftlh", true),
    /** A paper. */
    PAPER("paper.ftlh", true),
    /** A list of papers: all, of a year, of an author. */
    LIST("list.ftlh", true),
    /** A topic. */
    TOPIC("topic.ftlh", true),
    /** All topics. */
    TOPICS("topics.ftlh", true),
    /** A day. */
    DAY("day.ftlh", true),
    /** A list of years, days or authors. */
    INDEX("index.ftlh", true),
    /** The map of all papers. */
    MAP("map.ftlh", true),
    /** The search page. */
    SEARCH("search.ftlh", true),
    /** The reading list of whoever looks at it. */
    READING("reading.ftlh", false),
    /** A page of the site's own. */
    PROSE("page.ftlh", true),
    /** What a host shows when an address does not exist. */
    NOT_FOUND("404.ftlh", false),
    /** A former address of a paper. */
    REDIRECT("redirect.ftlh", false),
    /** How to subscribe. */
    FEEDS("feeds.ftlh", true),
    /** An Atom feed. */
    ATOM("", false),
    /** An RSS feed. */
    RSS("", false),
    /** A JSON Feed. */
    JSON_FEED("", false),
    /** A list of feeds. */
    OPML("", false),
    /** A part of the sitemap. */
    SITEMAP("", false),
    /** The list of the parts of a large sitemap. */
    SITEMAP_INDEX("", false),
    /** The picture that stands beside a link. */
    CARD("", false),
    /** A file of text for programs. */
    TEXT("", false),
    /** A file that is copied as it is. */
    FILE("", false);

    private final String template;
    private final boolean inSitemap;

    PageKind(String template, boolean inSitemap) {
        this.template = template;
        this.inSitemap = inSitemap;
    }

    /** File name of the template; empty for a page that no template prints. */
    public String template() {
        return template;
    }

    /** Whether it is a feed. */
    public boolean isFeed() {
        return this == ATOM || this == RSS || this == JSON_FEED;
    }

    /** Whether it is a page for readers. */
    public boolean inSitemap() {
        return inSitemap;
    }
}
