package hectograph.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads feeds in tests. */
final class Reading {

    private Reading() {}

    static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** The text of the elements, as it is. */
    static List<String> texts(Element root, String selector) {
        return root.select(selector).stream().map(Element::wholeText).toList();
    }

    static String text(Element root, String selector) {
        List<String> all = texts(root, selector);
        return all.isEmpty() ? "" : all.get(0);
    }

    static Element entry(Document feed, String id) {
        Elements all = feed.select("entry, item");
        return all.stream()
                .filter(entry -> text(entry, "id, guid").endsWith(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + id));
    }

    /** A document as maps, lists, strings, numbers and truth values. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> json(String text) {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            Map<String, Object> value = (Map<String, Object>) value(json);
            if (json.nextToken() != null) {
                throw new AssertionError("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> feed) {
        return (List<Map<String, Object>>) feed.get("items");
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, value(json));
            }
            return map;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> json.getText();
        };
    }
}
