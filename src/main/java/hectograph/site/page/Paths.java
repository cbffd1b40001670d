package hectograph.site.page;

import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Slug;
import java.util.stream.Stream;

/** The addresses of a site: the one place that knows what stands where. */
public final class Paths {

    /** The home page. */
    public static final OutputPath HOME = new OutputPath("index.html");

    /** All papers. */
    public static final OutputPath PAPERS = new OutputPath("papers/index.html");

    /** All topics. */
    public static final OutputPath TOPICS = new OutputPath("topics/index.html");

    /** All authors. */
    public static final OutputPath AUTHORS = new OutputPath("authors/index.html");

    /** All years. */
    public static final OutputPath YEARS = new OutputPath("years/index.html");

    /** All days. */
    public static final OutputPath DAYS = new OutputPath("days/index.html");

    /** All papers on a plane. */
    public static final OutputPath MAP = new OutputPath("map.html");

    /** The search page. */
    public static final OutputPath SEARCH = new OutputPath("search.html");

    /** The reading list. */
    public static final OutputPath READING = new OutputPath("reading.html");

    /** What a host shows when an address does not exist. */
    public static final OutputPath NOT_FOUND = new OutputPath("404.html");

    /** The digest of each day, in Atom. */
    public static final OutputPath DIGEST = new OutputPath("digest.xml");

    /** The same as a JSON Feed. */
    public static final OutputPath DIGEST_JSON = new OutputPath("digest.json");

    /** The digest of each week, in Atom. */
    public static final OutputPath WEEKLY = new OutputPath("weekly.xml");

    /** The same as a JSON Feed. */
    public static final OutputPath WEEKLY_JSON = new OutputPath("weekly.json");

    /** All feeds, for readers to import. */
    public static final OutputPath OPML = new OutputPath("feeds.opml");

    /** How to subscribe. */
    public static final OutputPath FEEDS = new OutputPath("feeds.html");

    /** The sitemap, or its index. */
    public static final OutputPath SITEMAP = new OutputPath("sitemap.xml");

    /** For crawlers. */
    public static final OutputPath ROBOTS = new OutputPath("robots.txt");

    /** The guide for language models. */
    public static final OutputPath LLMS = new OutputPath("llms.txt");

    /** The list of all files of the site with their digests. */
    public static final OutputPath FILES = new OutputPath("files.txt");

    /** The picture that stands beside a link to the site. */
    public static final OutputPath CARD = new OutputPath("card.png");

    /** Tells GitHub Pages to serve the files as they are. */
    public static final OutputPath NO_JEKYLL = new OutputPath(".nojekyll");

    private static final String INDEX = "search/";

    private Paths() {}

    /** The page of a paper. */
    public static OutputPath paper(Paper paper) {
        return paper(paper.slug());
    }

    /** The page of a paper, present or former. */
    public static OutputPath paper(Slug slug) {
        return new OutputPath("papers/" + slug + ".html");
    }

    /** A page of the list of all papers; 0 is the front. */
    public static OutputPath papers(int number) {
        return number == 0 ? PAPERS : new OutputPath("papers/page-" + number + ".html");
    }

    /** A page of a topic; 0 is the front. */
    public static OutputPath topic(Slug slug, int number) {
        return new OutputPath("topics/" + slug + (number == 0 ? "/index.html" : "/page-" + number + ".html"));
    }

    /** A page of an author; 0 is the front. */
    public static OutputPath author(Slug slug, int number) {
        return new OutputPath("authors/" + slug + (number == 0 ? ".html" : "-page-" + number + ".html"));
    }

    /** The authors whose sort key begins with some letters, such as {@code authors/m/mi/index.html}. */
    public static OutputPath authorsFrom(String letters) {
        StringBuilder folders = new StringBuilder("authors/");
        for (int i = 1; i <= letters.length(); i++) {
            folders.append(letters, 0, i).append('/');
        }
        return new OutputPath(folders.append("index.html").toString());
    }

    /** A page of a year; 0 is the front. */
    public static OutputPath year(int year, int number) {
        return new OutputPath(
                "years/" + PartialDate.ofYear(year).iso() + (number == 0 ? ".html" : "-page-" + number + ".html"));
    }

    /** A part of a day, from 1. */
    public static OutputPath day(PartialDate day, int part) {
        return new OutputPath("days/" + day.iso() + (part == 1 ? ".html" : "-part-" + part + ".html"));
    }

    /** The days of a year. */
    public static OutputPath daysOf(int year) {
        return new OutputPath("days/" + PartialDate.ofYear(year).iso() + "/index.html");
    }

    /** A page of the site's own. */
    public static OutputPath standing(Slug slug) {
        return new OutputPath(slug + ".html");
    }

    /** A file about a paper beside its page, such as {@code papers/a.bib}. */
    public static OutputPath beside(Paper paper, String extension) {
        return new OutputPath("papers/" + paper.slug() + "." + extension);
    }

    /** A part of the whole catalogue or its bibliography; 0 is the newest. */
    public static OutputPath catalogue(int number, String extension) {
        return new OutputPath("papers" + part(number) + "." + extension);
    }

    /** A part of the bibliography of a topic; 0 is the newest. */
    public static OutputPath topicBibliography(Slug slug, int number) {
        return new OutputPath("topics/" + slug + "/papers" + part(number) + ".bib");
    }

    /** A part of the bibliography of an author; 0 is the newest. */
    public static OutputPath authorBibliography(Slug slug, int number) {
        return new OutputPath("authors/" + slug + part(number) + ".bib");
    }

    /** A part of the bibliography of a year; 0 is the newest. */
    public static OutputPath yearBibliography(int year, int number) {
        return new OutputPath("years/" + PartialDate.ofYear(year).iso() + part(number) + ".bib");
    }

    /** A part of the bibliography of a day; 0 is the front. */
    public static OutputPath dayBibliography(PartialDate day, int number) {
        return new OutputPath("days/" + day.iso() + part(number) + ".bib");
    }

    /** Two hyphens, which no slug holds. */
    private static String part(int number) {
        return number == 0 ? "" : "--" + number;
    }

    /** A part of a large sitemap, from 1. */
    public static OutputPath sitemap(int part) {
        return new OutputPath("sitemap-" + part + ".xml");
    }

    /** A file of the search page's index. */
    public static OutputPath index(String name) {
        return new OutputPath(INDEX + name + ".js");
    }

    /** Whether a path is that of a file of the search page's index, should there be one of the name. */
    public static boolean isOfIndex(OutputPath path) {
        return path.value().startsWith(INDEX);
    }

    /** Whether a file is a feed that goes on: one that readers ask for again and a hub is told of. */
    public static boolean isLiveFeed(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (FeedFormat format : FeedFormat.values()) {
            if (name.equals(format.file())) {
                return true;
            }
        }
        return Stream.of(DIGEST, DIGEST_JSON, WEEKLY, WEEKLY_JSON)
                .anyMatch(digest -> digest.value().equals(path));
    }

    /** An archive of the feed of everything, such as {@code archive/2026-11.xml}. */
    public static OutputPath feedArchive(String name) {
        return new OutputPath("archive/" + name + ".xml");
    }

    /** A file of the look. */
    public static OutputPath asset(String name) {
        return new OutputPath("assets/" + name);
    }
}
