package hectograph.site.feed;

import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Html;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.model.Site;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.site.page.Bylines;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedEntryView.CategoryView;
import hectograph.site.view.FeedEntryView.RelatedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a paper's entry in a feed: the same in every feed and every format.
 *
 * @param site the site
 * @param topics the names of all topics
 */
record FeedEntries(Site site, Map<Slug, String> topics) implements Recurring {

    /** The longest summary, in UTF-16 code units. */
    private static final int SUMMARY = 280;

    /** The longest abstract that a feed carries whole, in characters of markup; one of 119 has 1,200. */
    private static final int WHOLE = 60_000;

    private static final String ARXIV_SCHEME = "https://arxiv.org/category_taxonomy";

    static FeedEntries of(Catalog catalog) {
        return new FeedEntries(
                catalog.site(), catalog.topics().stream().collect(Collectors.toMap(Topic::slug, Topic::title)));
    }

    /**
     * An entry.
     *
     * @param whole whether it carries the whole abstract, or its first sentence and a link
     */
    FeedEntryView entry(Announced announced, boolean whole) {
        Paper paper = announced.paper();
        return new FeedEntryView(
                new Tags(site).paper(paper),
                url(paper),
                paper.title().plain(),
                Announcements.time(announced.published()),
                Announcements.time(announced.updated()),
                authors(paper),
                categories(paper),
                paper.summary().firstSentence(SUMMARY),
                content(announced, whole),
                related(paper),
                new FeedEntryView.Facts(
                        paper.arxiv().text(),
                        paper.doi().text(),
                        paper.venue(),
                        paper.date().iso(),
                        paper.license().text()));
    }

    String url(Paper paper) {
        return new Urls(site.url()).of(Paths.paper(paper));
    }

    /** About as many bytes as the entry takes in the longest of the formats; never much fewer. */
    int cost(Paper paper, boolean whole) {
        int fixed = 1_400;
        int authors = paper.authors().stream()
                .mapToInt(author -> 50 + 2 * Html.bytesInXml(author.name()))
                .sum();
        int text = whole ? Math.min(WHOLE, paper.summary().facts().bytesInFeed()) : 2 * SUMMARY;
        return fixed + authors + 2 * Html.bytesInXml(paper.title().plain()) + text + text / 8;
    }

    /** Its authors, else the publisher: readers do not look at the feed's author. */
    private List<String> authors(Paper paper) {
        return paper.authors().isEmpty()
                ? List.of(site.publisher())
                : paper.authors().stream().map(Author::name).toList();
    }

    private List<CategoryView> categories(Paper paper) {
        List<CategoryView> categories = new ArrayList<>();
        String scheme = new Urls(site.url()).of(Paths.TOPICS);
        for (Slug slug : paper.topics()) {
            String title = topics.getOrDefault(slug, "");
            if (!title.isEmpty()) {
                categories.add(new CategoryView(slug.value(), title, scheme));
            }
        }
        if (!paper.category().isEmpty()) {
            categories.add(new CategoryView(paper.category(), "", ARXIV_SCHEME));
        }
        return categories;
    }

    private List<RelatedView> related(Paper paper) {
        Phrasebook words = site.words();
        List<RelatedView> related = new ArrayList<>();
        boolean ownPdf = paper.links().stream().anyMatch(link -> link.kind() == Link.Kind.PDF);
        if (paper.arxiv().isKnown()) {
            related.add(new RelatedView(
                    "arxiv",
                    words.say("link.arxiv", "id", paper.arxiv().text()),
                    paper.arxiv().address(),
                    "text/html"));
            if (!ownPdf) {
                related.add(new RelatedView(
                        Link.Kind.PDF.key(),
                        words.say(Link.Kind.PDF.words()),
                        paper.arxiv().pdfAddress(),
                        "application/pdf"));
            }
        }
        for (Link link : paper.links()) {
            String type = link.kind() == Link.Kind.PDF ? "application/pdf" : "";
            related.add(new RelatedView(link.kind().key(), words.say(link.kind().words()), link.url(), type));
        }
        if (paper.doi().isKnown()) {
            related.add(new RelatedView(
                    "doi",
                    words.say("link.doi", "id", paper.doi().text()),
                    paper.doi().address(),
                    ""));
        }
        return related;
    }

    /**
     * The abstract, then a line of facts and one of links. Classes say in every language what our own paragraphs and links
     * are (docs/feeds.md): an import goes by them.
     */
    private String content(Announced announced, boolean all) {
        Paper paper = announced.paper();
        Phrasebook words = site.words();
        StringBuilder out = new StringBuilder();
        if (paper.status().withdrawn()) {
            String reason = paper.status().reason();
            out.append("<p class=\"withdrawn\"><strong>" + Html.escape(words.say("entry.withdrawn")) + "</strong>")
                    .append(reason.isEmpty() ? "" : " " + Html.escape(reason))
                    .append("</p>\n");
        }
        Html text = paper.summary().portable();
        String whole = announced.files().anywhere(text).markup();
        if (whole.isEmpty()) {
            out.append("<p class=\"no-abstract\">" + Html.escape(words.say("paper.no-abstract")) + "</p>");
        } else if (all && whole.length() <= WHOLE) {
            out.append(whole);
        } else {
            out.append("<p class=\"beginning\">")
                    .append(Html.escape(paper.summary().firstSentence(SUMMARY)))
                    .append(" <a href=\"")
                    .append(Html.escape(url(paper)))
                    .append("\">" + Html.escape(words.say("feed.whole")) + "</a></p>");
        }
        List<String> facts = new ArrayList<>();
        facts.add(Bylines.enumeration(
                words, paper.authors().stream().map(Author::name).toList()));
        facts.add(paper.venue());
        facts.add(words.dates().full(paper.date()));
        facts.removeIf(String::isEmpty);
        if (!facts.isEmpty()) {
            out.append("\n<p class=\"facts\">")
                    .append(Html.escape(String.join(" · ", facts)))
                    .append("</p>");
        }
        List<String> links = related(paper).stream()
                .map(link -> "<a class=\"" + link.kind() + "\" href=\"" + Html.escape(link.href()) + "\">"
                        + Html.escape(link.title()) + "</a>")
                .toList();
        if (!links.isEmpty()) {
            out.append("\n<p class=\"links\">")
                    .append(String.join(" · ", links))
                    .append("</p>");
        }
        return out.toString();
    }
}
