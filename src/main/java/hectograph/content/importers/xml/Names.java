package hectograph.content.importers.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The children of an element by the names that everybody uses, whatever prefixes a document chose. */
final class Names {

    private static final Map<String, String> USUAL = Map.of(
            "http://www.w3.org/2005/Atom", "",
            "http://purl.org/atom/ns#", "",
            "http://purl.org/rss/1.0/", "",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://arxiv.org/schemas/atom", "arxiv:",
            "http://prismstandard.org/namespaces/basic/2.0/", "prism:");

    private final Map<String, String> prefixes = new HashMap<>();

    /** The names in the document of an element. */
    static Names around(Element element) {
        Names names = new Names();
        for (Element at = element; at != null; at = at.parent()) {
            for (Attribute attribute : at.attributes()) {
                if (attribute.getKey().startsWith("xmlns:")) {
                    String usual = USUAL.get(attribute.getValue());
                    if (usual != null) {
                        names.prefixes.putIfAbsent(attribute.getKey().substring("xmlns:".length()), usual);
                    }
                }
            }
        }
        return names;
    }

    /** The usual name of an element. */
    String of(Element element) {
        String name = element.tagName();
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        String usual = prefixes.get(name.substring(0, colon));
        return usual == null ? name : usual + name.substring(colon + 1);
    }

    List<Element> children(Element element, String name) {
        return element.children().stream()
                .filter(child -> of(child).equals(name))
                .toList();
    }

    /** The text of the first child of a name that has one; empty when none has. */
    String text(Element element, String... names) {
        for (String name : names) {
            for (Element child : children(element, name)) {
                if (!child.wholeText().isBlank()) {
                    return child.wholeText().strip();
                }
            }
        }
        return "";
    }

    /** What a child holds as HTML: markup that stands in it as it is, or as text. Empty when there is no such child. */
    String html(Element element, String... names) {
        for (String name : names) {
            for (Element child : children(element, name)) {
                String html = child.childrenSize() > 0 ? child.html() : child.wholeText();
                if (!html.isBlank()) {
                    return html.strip();
                }
            }
        }
        return "";
    }
}
