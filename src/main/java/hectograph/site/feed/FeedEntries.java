package hectograph.site.feed;

import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Html;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Topic;
import hectograph.site.Bylines;
import hectograph.site.Paths;
import hectograph.site.Statics;
import hectograph.site.Urls;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedEntryView.CategoryView;
import hectograph.site.view.FeedEntryView.RelatedView;
import java.util.ArrayList;
import java.util.List;

/** Makes a paper's entry in a feed: the same in every feed and every format. */
final class FeedEntries {

    /** The longest summary, in UTF-16 code units. */
    private static final int SUMMARY = 280;

    /** The longest abstract that a feed carries whole, in characters of markup; one of 119 has 1,200. */
    private static final int WHOLE = 60_000;

    private static final String ARXIV_SCHEME = "https://arxiv.org/category_taxonomy";

    private final Catalog catalog;
    private final Statics statics;
    private final Announcements announcements;
    private final Tags tags;
    private final Urls urls;

    FeedEntries(Catalog catalog, Announcements announcements, Tags tags, Urls urls) {
        this.catalog = catalog;
        this.statics = new Statics(catalog);
        this.announcements = announcements;
        this.tags = tags;
        this.urls = urls;
    }

    /**
     * An entry.
     *
     * @param whole whether it carries the whole abstract, or its first sentence and a link
     */
    FeedEntryView entry(Paper paper, boolean whole) {
        return new FeedEntryView(
                tags.paper(paper),
                url(paper),
                paper.title().plain(),
                Announcements.time(announcements.published(paper)),
                Announcements.time(announcements.updated(paper)),
                authors(paper),
                categories(paper),
                paper.summary().firstSentence(SUMMARY),
                content(paper, whole),
                related(paper),
                new FeedEntryView.Facts(
                        paper.arxiv(), paper.doi(), paper.venue(), paper.date().iso(), paper.license()));
    }

    String url(Paper paper) {
        return urls.of(Paths.paper(paper));
    }

    /** About as many bytes as the entry takes in the longest of the formats; never much fewer. */
    int cost(Paper paper, boolean whole) {
        int fixed = 1_400;
        int authors = paper.authors().stream()
                .mapToInt(author -> 50 + 2 * bytes(author.name()))
                .sum();
        int text = whole ? Math.min(WHOLE, bytes(paper.summary().portable().markup())) : 2 * SUMMARY;
        return fixed + authors + 2 * bytes(paper.title().plain()) + text + text / 8;
    }

    /** How many bytes a text takes in UTF-8 with markup escaped. */
    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c == '<' || c == '>' ? 4 : c == '&' ? 5 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes;
    }

    /** Its authors, else the publisher: readers do not look at the feed's author. */
    private List<String> authors(Paper paper) {
        return paper.authors().isEmpty()
                ? List.of(catalog.site().publisher())
                : paper.authors().stream().map(Author::name).toList();
    }

    private List<CategoryView> categories(Paper paper) {
        List<CategoryView> categories = new ArrayList<>();
        String scheme = urls.of(Paths.TOPICS);
        paper.topics().stream()
                .flatMap(slug -> catalog.topic(slug).stream())
                .forEach(topic -> categories.add(category(topic, scheme)));
        if (!paper.category().isEmpty()) {
            categories.add(new CategoryView(paper.category(), "", ARXIV_SCHEME));
        }
        return categories;
    }

    private static CategoryView category(Topic topic, String scheme) {
        return new CategoryView(topic.slug().value(), topic.title(), scheme);
    }

    private static List<RelatedView> related(Paper paper) {
        List<RelatedView> related = new ArrayList<>();
        boolean ownPdf = paper.links().stream().anyMatch(link -> link.kind() == Link.Kind.PDF);
        if (!paper.arxiv().isEmpty()) {
            related.add(
                    new RelatedView("arXiv " + paper.arxiv(), "https://arxiv.org/abs/" + paper.arxiv(), "text/html"));
            if (!ownPdf) {
                related.add(new RelatedView("PDF", "https://arxiv.org/pdf/" + paper.arxiv(), "application/pdf"));
            }
        }
        for (Link link : paper.links()) {
            String type = link.kind() == Link.Kind.PDF ? "application/pdf" : "";
            related.add(new RelatedView(link.kind().label(), link.url(), type));
        }
        if (!paper.doi().isEmpty()) {
            related.add(new RelatedView("DOI " + paper.doi(), paper.doiAddress(), ""));
        }
        return related;
    }

    /** The abstract, then a line of facts and one of links. */
    private String content(Paper paper, boolean all) {
        StringBuilder out = new StringBuilder();
        if (paper.status().withdrawn()) {
            String reason = paper.status().reason();
            out.append("<p><strong>Withdrawn.</strong>")
                    .append(reason.isEmpty() ? "" : " " + Html.escape(reason))
                    .append("</p>\n");
        }
        Html text = paper.summary().portable();
        String whole = statics.in(text).anywhere(text).markup();
        if (all && whole.length() <= WHOLE) {
            out.append(whole);
        } else {
            out.append("<p>")
                    .append(Html.escape(paper.summary().firstSentence(SUMMARY)))
                    .append(" <a href=\"")
                    .append(Html.escape(url(paper)))
                    .append("\">The whole abstract</a></p>");
        }
        List<String> facts = new ArrayList<>();
        facts.add(Bylines.enumeration(paper.authors().stream().map(Author::name).toList()));
        facts.add(paper.venue());
        facts.add(paper.date().human());
        facts.removeIf(String::isEmpty);
        if (!facts.isEmpty()) {
            out.append("\n<p>").append(Html.escape(String.join(" · ", facts))).append("</p>");
        }
        List<String> links = related(paper).stream()
                .map(link -> "<a href=\"" + Html.escape(link.href()) + "\">" + Html.escape(link.title()) + "</a>")
                .toList();
        if (!links.isEmpty()) {
            out.append("\n<p>").append(String.join(" · ", links)).append("</p>");
        }
        return out.toString();
    }
}
