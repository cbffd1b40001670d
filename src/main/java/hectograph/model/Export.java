package hectograph.model;

import java.util.Arrays;
import java.util.List;

/** What a site can do without: files for programs, which stand beside the pages, and the map. */
public enum Export {
    /** The BibTeX entry of each paper. */
    PAPER_BIB("paper-bib", true),
    /** The RIS record of each paper. */
    PAPER_RIS("paper-ris", true),
    /** The CSL-JSON item of each paper. */
    PAPER_JSON("paper-json", true),
    /** Each paper as Markdown. */
    PAPER_MD("paper-md", true),
    /** The bibliography of each author. */
    AUTHOR_BIB("author-bib", true),
    /** The feeds of authors of several papers. */
    AUTHOR_FEEDS("author-feeds", true),
    /** The bibliography of each topic. */
    TOPIC_BIB("topic-bib", false),
    /** The bibliography of each year. */
    YEAR_BIB("year-bib", false),
    /** The bibliography of each day. */
    DAY_BIB("day-bib", false),
    /** The bibliography of the whole site. */
    SITE_BIB("site-bib", false),
    /** The whole catalogue, a paper a line. */
    CATALOGUE("catalogue", false),
    /** The archives of the feed of everything. */
    FEED_ARCHIVES("feed-archives", false),
    /** The guide for language models. */
    LLMS("llms", false),
    /** The map of all papers. */
    MAP("map", false);

    /** A site of more papers has no files for each of them unless it asks: they would double its number of files. */
    public static final int MANY_PAPERS = 2_000;

    private final String key;
    private final boolean many;

    Export(String key, boolean many) {
        this.key = key;
        this.many = many;
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
        return many;
    }

    /** Whether a site that does not say gets these files. */
    boolean isUsual(int papers) {
        return !many || papers <= MANY_PAPERS;
    }
}
