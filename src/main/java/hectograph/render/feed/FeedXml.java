package hectograph.render.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.ProcessingInstruction;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/** What Atom and RSS share: further elements, and the way from Rome's model to bytes. */
final class FeedXml {

    static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace PRISM = Namespace.getNamespace("prism", "http://prismstandard.org/namespaces/basic/2.0/");
    static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");

    private FeedXml() {}

    /** The moment as Rome wants it; it prints UTC whatever the machine's zone. */
    static Date date(String time) {
        return Date.from(Instant.parse(time));
    }

    static Element element(String name, Namespace namespace, String text) {
        return new Element(name, namespace).setText(text);
    }

    /** A paper's identifiers and dates (Dublin Core, PRISM); those that are not known are left out. */
    static List<Element> facts(FeedEntryView.Facts facts) {
        List<Element> elements = new ArrayList<>();
        if (!facts.doi().isEmpty()) {
            elements.add(element("identifier", DC, "doi:" + facts.doi()));
        } else if (!facts.arxiv().isEmpty()) {
            elements.add(element("identifier", DC, "arXiv:" + facts.arxiv()));
        }
        add(elements, "doi", facts.doi());
        add(elements, "publicationName", facts.publication());
        add(elements, "publicationDate", facts.date());
        return elements;
    }

    private static void add(List<Element> elements, String name, String text) {
        if (!text.isEmpty()) {
            elements.add(element(name, PRISM, text));
        }
    }

    /** Rome's tree of a feed, with every prefix declared at its root and a style sheet named for browsers. */
    static Document document(WireFeed feed, FeedView view) {
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            Element root = document.getRootElement();
            Set<Namespace> used = new LinkedHashSet<>();
            collect(root, used);
            used.stream().filter(name -> !name.getPrefix().isEmpty()).forEach(root::addNamespaceDeclaration);
            document.getContent()
                    .add(
                            0,
                            new ProcessingInstruction(
                                    "xml-stylesheet", "type=\"text/css\" href=\"" + view.style() + "\""));
            return document;
        } catch (FeedException e) {
            throw new IllegalStateException(e); // everything a feed must have is there
        }
    }

    private static void collect(Element element, Set<Namespace> used) {
        used.add(element.getNamespace());
        element.getChildren().forEach(child -> collect(child, used));
    }

    /** UTF-8, a line an element; text is trimmed at its ends and otherwise as it is. */
    static byte[] bytes(Document document) {
        Format format = Format.getPrettyFormat()
                .setIndent("")
                .setLineSeparator(LineSeparator.UNIX)
                .setEncoding("UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            new XMLOutputter(format).output(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
