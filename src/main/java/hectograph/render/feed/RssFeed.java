package hectograph.render.feed;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import hectograph.model.Html;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;

/** Writes a feed as RSS 2.0 after the RSS Advisory Board's Best Practices Profile. */
final class RssFeed {

    private static final String DOCS = "https://www.rssboard.org/rss-specification";

    /** How many minutes readers shall wait: papers come once a day. */
    private static final int WAIT = 60;

    private RssFeed() {}

    static byte[] write(FeedView view) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(view.title());
        channel.setLink(view.home());
        channel.setDescription(Html.escape(view.subtitle())); // many readers take it as HTML, as an item's
        channel.setLanguage(view.language());
        channel.setLastBuildDate(FeedXml.date(view.updated()));
        channel.setGenerator("Hectograph");
        channel.setDocs(DOCS);
        channel.setTtl(WAIT);
        List<Element> further = new ArrayList<>();
        further.add(link("self", view.self()).setAttribute("type", "application/rss+xml"));
        if (!view.hub().isEmpty()) {
            further.add(link("hub", view.hub()));
        }
        channel.setForeignMarkup(further);
        channel.setItems(
                view.entries().stream().map(entry -> item(entry, view.author())).toList());
        return FeedXml.bytes(FeedXml.document(channel, view));
    }

    private static Element link(String relation, String address) {
        return new Element("link", FeedXml.ATOM).setAttribute("href", address).setAttribute("rel", relation);
    }

    private static Item item(FeedEntryView view, String publisher) {
        Item item = new Item();
        item.setTitle(view.title());
        item.setLink(view.url());
        Guid guid = new Guid();
        guid.setValue(view.id());
        guid.setPermaLink(false);
        item.setGuid(guid);
        Description description = new Description();
        description.setType("text/html");
        description.setValue(view.content());
        item.setDescription(description);
        item.setCategories(view.categories().stream().map(RssFeed::category).toList());
        List<Element> further = new ArrayList<>();
        further.add(new Element("pubDate").setText(FeedXml.rfc822(view.published())));
        // One element: readers show the first or the last of several. The publisher stands for authors nobody knows,
        // as in the other formats, where the feed's author does.
        String authors = view.authors().isEmpty() ? publisher : String.join(", ", view.authors());
        further.add(FeedXml.element("creator", FeedXml.DC, authors));
        further.add(FeedXml.element("updated", FeedXml.ATOM, view.updated()));
        further.addAll(FeedXml.facts(view.paper()));
        if (!view.paper().license().isEmpty()) {
            further.add(FeedXml.element("rights", FeedXml.DC, view.paper().license()));
        }
        item.setForeignMarkup(further);
        return item;
    }

    private static Category category(FeedEntryView.CategoryView view) {
        Category category = new Category();
        category.setDomain(view.scheme());
        category.setValue(view.term());
        return category;
    }
}
