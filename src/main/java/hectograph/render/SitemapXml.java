package hectograph.render;

import hectograph.site.view.SitemapView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes sitemaps (sitemaps.org protocol, 0.9). */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapXml() {}

    /** A list of pages. */
    static byte[] pages(SitemapView view) {
        return write(view, "urlset", "url");
    }

    /** A list of sitemaps. */
    static byte[] index(SitemapView view) {
        return write(view, "sitemapindex", "sitemap");
    }

    private static byte[] write(SitemapView view, String root, String item) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(view.entries().size() * 120 + 200);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (SitemapView.EntryView entry : view.entries()) {
                xml.writeCharacters("\n");
                xml.writeStartElement(item);
                element(xml, "loc", entry.url());
                if (!entry.lastChanged().isEmpty()) {
                    element(xml, "lastmod", entry.lastChanged());
                }
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory does not fail, and the text is clean since it was read
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
