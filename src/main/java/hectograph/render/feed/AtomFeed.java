package hectograph.render.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Writes a feed as Atom 1.0 (RFC 4287), an archive with the elements of RFC 5005. */
final class AtomFeed {

    private static final String HTML = "text/html";

    /** Atom's names, without a prefix. */
    private static final Namespace OWN = Namespace.getNamespace(FeedXml.ATOM.getURI());

    private AtomFeed() {}

    static byte[] write(FeedView view) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(view.id());
        feed.setTitleEx(text(view.title()));
        feed.setSubtitle(text(view.subtitle()));
        feed.setUpdated(FeedXml.date(view.updated()));
        feed.setAuthors(List.of(person(view.author())));
        feed.setIcon(view.icon());
        Generator generator = new Generator();
        generator.setValue("Hectograph"); // without a version, which would change the bytes of every feed
        generator.setUrl("https://github.com/hectograph/hectograph");
        feed.setGenerator(generator);
        feed.setAlternateLinks(List.of(link("alternate", view.home(), HTML, "")));
        List<Link> others = new ArrayList<>();
        others.add(link("self", view.self(), "application/atom+xml", ""));
        add(others, "hub", view.hub());
        add(others, "current", view.history().current());
        add(others, "prev-archive", view.history().previous());
        add(others, "next-archive", view.history().next());
        feed.setOtherLinks(others);
        if (view.history().marksArchive()) {
            feed.setForeignMarkup(List.of(new Element("archive", FeedXml.HISTORY)));
        }
        feed.setEntries(view.entries().stream().map(AtomFeed::entry).toList());
        Document document = FeedXml.document(feed, view);
        document.getRootElement().setAttribute("lang", view.language(), Namespace.XML_NAMESPACE);
        return FeedXml.bytes(document);
    }

    private static Entry entry(FeedEntryView view) {
        Entry entry = new Entry();
        entry.setId(view.id());
        entry.setTitleEx(text(view.title()));
        entry.setAuthors(view.authors().stream().map(AtomFeed::person).toList());
        entry.setAlternateLinks(List.of(link("alternate", view.url(), HTML, "")));
        entry.setOtherLinks(view.related().stream()
                .map(related -> link("related", related.href(), related.type(), related.title()))
                .toList());
        entry.setCategories(view.categories().stream().map(AtomFeed::category).toList());
        // No summary beside the whole text: programs that make mail of a feed would send the summary in its place.
        Content content = new Content();
        content.setType("html");
        content.setValue(view.content());
        entry.setContents(List.of(content));
        if (!view.paper().license().isEmpty()) {
            entry.setRights(view.paper().license());
        }
        List<Element> further = new ArrayList<>();
        further.add(FeedXml.element("published", OWN, view.published()));
        further.add(FeedXml.element("updated", OWN, view.updated()));
        further.addAll(FeedXml.facts(view.paper()));
        entry.setForeignMarkup(further);
        return entry;
    }

    private static Content text(String plain) {
        Content content = new Content();
        content.setType("text");
        content.setValue(plain);
        return content;
    }

    private static SyndPerson person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Category category(FeedEntryView.CategoryView view) {
        Category category = new Category();
        category.setTerm(view.term());
        category.setScheme(view.scheme());
        if (!view.label().isEmpty()) {
            category.setLabel(view.label());
        }
        return category;
    }

    private static void add(List<Link> links, String relation, String address) {
        if (!address.isEmpty()) {
            links.add(link(relation, address, "", ""));
        }
    }

    private static Link link(String relation, String address, String type, String title) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        if (!type.isEmpty()) {
            link.setType(type);
        }
        if (!title.isEmpty()) {
            link.setTitle(title);
        }
        return link;
    }
}
