package hectograph.render.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private FeedXml() {}

    /** The moment of a whole feed as Rome wants it; it prints UTC whatever the machine's zone. */
    static Date date(String time) {
        return Date.from(Instant.parse(time));
    }

    /**
     * A moment in the form of RFC 822, section 5, with four digits for the year. Entries get it, and Atom's form, as
     * elements of ours: Rome makes a formatter for every date it prints.
     *
     * @param time such as {@code 2026-03-03T06:59:59Z}
     */
    static String rfc822(String time) {
        int month = Integer.parseInt(time, 5, 7, 10);
        String dayOfMonth = time.substring(8, 10);
        LocalDate day = LocalDate.of(Integer.parseInt(time, 0, 4, 10), month, Integer.parseInt(dayOfMonth));
        String weekday = DAYS.get(day.getDayOfWeek().getValue() - 1);
        return weekday + ", " + dayOfMonth + " " + MONTHS.get(month - 1) + " " + time.substring(0, 4) + " "
                + time.substring(11, 19) + " GMT";
    }

    /** A moment that {@link #rfc822} printed, in the form it was printed from; as it is when it has another form. */
    static String iso(String rfc822) {
        int month = rfc822.length() == 29 ? MONTHS.indexOf(rfc822.substring(8, 11)) + 1 : 0;
        if (month == 0) {
            return rfc822;
        }
        String year = rfc822.substring(12, 16);
        String time = year + (month < 10 ? "-0" : "-") + month + "-" + rfc822.substring(5, 7) + "T"
                + rfc822.substring(17, 25) + "Z";
        try {
            return rfc822(time).equals(rfc822) ? time : rfc822;
        } catch (NumberFormatException | DateTimeException e) {
            return rfc822;
        }
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
