package hectograph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a site can do without: kinds of pages, feeds, and files for programs. */
public enum Export {
    /** The pages of authors, and their index. */
    AUTHORS("authors", Group.PAGES),
    /** The pages of years. */
    YEARS("years", Group.PAGES),
    /** The pages of days. */
    DAYS("days", Group.PAGES),
    /** The map of all papers. */
    MAP("map", Group.PAGES),
    /** The search page and its index. */
    SEARCH("search", Group.PAGES),
    /** The digests of days and weeks. */
    DIGESTS("digests", Group.PAGES),
    /** Feeds in Atom. */
    ATOM("atom", Group.PAGES),
    /** Feeds in RSS. */
    RSS("rss", Group.PAGES),
    /** Feeds as JSON Feed. */
    JSON_FEED("json-feed", Group.PAGES),
    /** The feeds of topics. */
    TOPIC_FEEDS("topic-feeds", Group.PAGES),
    /** The feeds of authors of several papers. */
    AUTHOR_FEEDS("author-feeds", Group.PAGES, true, AUTHORS),
    /** The BibTeX entry of each paper. */
    PAPER_BIB("paper-bib", Group.EXPORTS, true),
    /** The RIS record of each paper. */
    PAPER_RIS("paper-ris", Group.EXPORTS, true),
    /** The CSL-JSON item of each paper. */
    PAPER_JSON("paper-json", Group.EXPORTS, true),
    /** Each paper as Markdown. */
    PAPER_MD("paper-md", Group.EXPORTS, true),
    /** The picture that stands beside a link to each paper. */
    PAPER_CARD("paper-card", Usual.ASKED_FOR),
    /** The bibliography of each author. */
    AUTHOR_BIB("author-bib", Group.EXPORTS, true, AUTHORS),
    /** The bibliography of each topic. */
    TOPIC_BIB("topic-bib", Group.EXPORTS),
    /** The bibliography of each year. */
    YEAR_BIB("year-bib", Group.EXPORTS, false, YEARS),
    /** The bibliography of each day. */
    DAY_BIB("day-bib", Group.EXPORTS, false, DAYS),
    /** The bibliography of the whole site. */
    SITE_BIB("site-bib", Group.EXPORTS),
    /** The whole catalogue, a paper a line. */
    CATALOGUE("catalogue", Group.EXPORTS),
    /** The archives of the feed of everything. */
    FEED_ARCHIVES("feed-archives", Group.EXPORTS, false, ATOM),
    /** The picture that stands beside a link to any other page. */
    SITE_CARD("site-card", Group.EXPORTS),
    /** The guide for language models. */
    LLMS("llms", Group.EXPORTS);

    /** Where in {@code site.yaml} a kind is asked for or refused. */
    public enum Group {
        /** What readers visit and subscribe to. */
        PAGES("pages"),
        /** Files for programs. */
        EXPORTS("exports");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The name in {@code site.yaml}. */
        public String key() {
            return key;
        }
    }

    /** Which sites have a kind that say nothing of it. */
    private enum Usual {
        /** Every site. */
        ALWAYS,
        /** One that is not too large. */
        IN_SMALL_SITES,
        /** None: it takes time. */
        ASKED_FOR
    }

    private final String key;
    private final Group group;
    private final Usual usual;
    private final Optional<Export> needed;

    Export(String key, Group group) {
        this(key, group, false);
    }

    Export(String key, Group group, boolean many) {
        this.key = key;
        this.group = group;
        this.usual = many ? Usual.IN_SMALL_SITES : Usual.ALWAYS;
        this.needed = Optional.empty();
    }

    Export(String key, Usual usual) {
        this.key = key;
        this.group = Group.EXPORTS;
        this.usual = usual;
        this.needed = Optional.empty();
    }

    Export(String key, Group group, boolean many, Export needed) {
        this.key = key;
        this.group = group;
        this.usual = many ? Usual.IN_SMALL_SITES : Usual.ALWAYS;
        this.needed = Optional.of(needed);
    }

    /** Where it is asked for or refused. */
    public Group group() {
        return group;
    }

    /** The kind it stands beside, without which there is none of it. */
    public Optional<Export> needed() {
        return needed;
    }

    /** The name in {@code site.yaml}. */
    public String key() {
        return key;
    }

    /** Every name, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Export::key).toList();
    }

    /** Whether it depends on the size of a site that does not say. */
    public boolean dependsOnSize() {
        return usual == Usual.IN_SMALL_SITES;
    }

    /** Whether a site that does not say gets these files. */
    boolean isUsual(int papers, Limits limits) {
        return usual == Usual.ALWAYS || usual == Usual.IN_SMALL_SITES && papers <= limits.exports();
    }
}
