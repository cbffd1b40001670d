package hectograph.render.feed;

import hectograph.site.view.OpmlView;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the list of feeds as OPML 2.0. */
final class Opml {

    private Opml() {}

    static byte[] write(OpmlView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            open(xml, "opml");
            xml.writeAttribute("version", "2.0");
            open(xml, "head");
            text(xml, "title", view.title());
            text(xml, "dateModified", FeedXml.rfc822(view.updated()));
            xml.writeEndElement();
            open(xml, "body");
            for (OpmlView.GroupView group : view.groups()) {
                open(xml, "outline");
                xml.writeAttribute("text", group.title());
                xml.writeAttribute("title", group.title());
                for (OpmlView.OutlineView outline : group.outlines()) {
                    outline(xml, outline);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory does not fail, and the text is clean since it was read
        }
        return out.toByteArray();
    }

    private static void outline(XMLStreamWriter xml, OpmlView.OutlineView outline) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss"); // whatever the format: OPML 2.0, "Subscription lists"
        xml.writeAttribute("text", outline.title());
        xml.writeAttribute("title", outline.title());
        xml.writeAttribute("xmlUrl", outline.feed());
        xml.writeAttribute("htmlUrl", outline.home());
    }

    private static void open(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        open(xml, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
