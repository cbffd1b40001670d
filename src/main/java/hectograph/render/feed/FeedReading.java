package hectograph.render.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hectograph.render.feed.ReadFeed.ReadEntry;
import hectograph.site.page.PageKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a feed back by the rules of its format alone, with parsers that had no part in writing it: the JDK's for XML,
 * which stops at any character XML can't hold, and the JSON library's.
 */
final class FeedReading {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<ReadEntry> entries = new ArrayList<>();
    private String id = "";
    private String title = "";
    private String self = "";
    private String home = "";

    private FeedReading() {}

    /** The bytes are no document of the format. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message, null, false, false);
        }
    }

    /** Reads a feed. */
    static ReadFeed of(PageKind format, byte[] bytes) throws UnreadableException {
        FeedReading reading = new FeedReading();
        try {
            if (format == PageKind.JSON_FEED) {
                reading.json(bytes);
            } else {
                reading.xml(bytes, format == PageKind.ATOM ? "entry" : "item");
            }
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableException(
                    String.valueOf(e.getMessage()).replace('\n', ' ').strip());
        }
        return new ReadFeed(reading.id, reading.title, reading.self, reading.home, reading.entries);
    }

    private void xml(byte[] bytes, String item) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                path.push(name(xml));
                if (path.peek().equals(item)) {
                    inside = true;
                    entries.add(new ReadEntry());
                }
                attributes(xml, path.peek(), inside);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = path.pop();
                String parent = path.isEmpty() ? "" : path.peek();
                if (name.equals(item)) {
                    inside = false;
                } else if (inside) {
                    element(last(), name, parent, text.toString());
                } else {
                    element(name, parent, text.toString());
                }
                text.setLength(0);
            }
        }
    }

    /** A name with its usual prefix, except in Atom and RSS themselves. */
    private static String name(XMLStreamReader xml) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private ReadEntry last() {
        return entries.get(entries.size() - 1);
    }

    private void attributes(XMLStreamReader xml, String name, boolean inside) {
        if (name.equals("link") || name.equals("atom:link")) {
            String relation = value(xml, "rel");
            String address = value(xml, "href");
            if (!inside && relation.equals("self")) {
                self = address;
            } else if (!inside && relation.equals("alternate")) {
                home = address;
            } else if (inside && relation.equals("alternate")) {
                ReadEntry entry = last();
                entry.url = entry.url.isEmpty() ? address : entry.url + " " + address; // a second one is a fault
            }
        } else if (name.equals("category") && inside && !value(xml, "term").isEmpty()) {
            last().categories.add(value(xml, "term"));
        }
    }

    private static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private void element(String name, String parent, String text) {
        boolean top = parent.equals("feed") || parent.equals("channel");
        if (top && name.equals("id")) {
            id = text;
        } else if (top && name.equals("title")) {
            title = text;
        } else if (parent.equals("channel") && name.equals("link")) {
            home = text;
        }
    }

    private static void element(ReadEntry entry, String name, String parent, String text) {
        switch (name) {
            case "id", "guid" -> entry.id = text;
            case "title" -> entry.title = text;
            case "published", "pubDate" -> entry.published = text;
            case "updated", "atom:updated" -> entry.updated = text;
            case "content", "description" -> entry.content = text;
            case "dc:creator" -> entry.authors.add(text);
            case "name" -> {
                if (parent.equals("author")) {
                    entry.authors.add(text);
                }
            }
            case "category" -> {
                if (!text.isEmpty()) {
                    entry.categories.add(text);
                }
            }
            case "link" -> {
                if (!text.isEmpty()) {
                    entry.url = text;
                }
            }
            default -> {
                // not compared
            }
        }
    }

    private void json(byte[] bytes) throws IOException {
        try (JsonParser json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "title" -> title = json.getText();
                    case "feed_url" -> self = json.getText();
                    case "home_page_url" -> home = json.getText();
                    case "items" -> {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            entries.add(item(json));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
    }

    private static ReadEntry item(JsonParser json) throws IOException {
        ReadEntry entry = new ReadEntry();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> entry.id = json.getText();
                case "url" -> entry.url = json.getText();
                case "title" -> entry.title = json.getText();
                case "content_html" -> entry.content = json.getText();
                case "date_published" -> entry.published = json.getText();
                case "date_modified" -> entry.updated = json.getText();
                case "tags" -> {
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        entry.categories.add(json.getText());
                    }
                }
                case "authors" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            json.nextToken();
                            entry.authors.add(json.getText());
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        return entry;
    }
}
