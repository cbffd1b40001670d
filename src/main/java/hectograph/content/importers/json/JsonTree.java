package hectograph.content.importers.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value, asked for what it may hold: what it does not hold is empty, whatever it is. Numbers and truth values are
 * texts as written, and a null is nothing.
 */
public final class JsonTree {

    /** Nothing. */
    static final JsonTree NONE = new JsonTree("", 0);

    private final Map<String, JsonTree> members = new LinkedHashMap<>();
    private final List<JsonTree> items = new ArrayList<>();
    private final String text;
    private final int line;

    /**
     * A value.
     *
     * @param text a scalar's text; empty for an object and a list, whose values are added
     * @param line where it begins
     */
    JsonTree(String text, int line) {
        this.text = text;
        this.line = line;
    }

    void add(String name, JsonTree value) {
        members.putIfAbsent(name, value);
    }

    void add(JsonTree value) {
        items.add(value);
    }

    int line() {
        return line;
    }

    /** The value of a member of a member; an object that stands in a list alone counts as itself. */
    JsonTree at(String... path) {
        JsonTree at = this;
        for (String name : path) {
            at = at.single().members.getOrDefault(name, NONE);
        }
        return at;
    }

    private JsonTree single() {
        return members.isEmpty() && items.size() == 1 ? items.get(0) : this;
    }

    /** A text, or the first of a list of texts. */
    String text(String... path) {
        JsonTree at = at(path);
        return at.text.isEmpty() && !at.items.isEmpty() ? at.items.get(0).text : at.text;
    }

    /** The text of the first of some members that has one. */
    String firstOf(String... names) {
        for (String name : names) {
            if (!text(name).isEmpty()) {
                return text(name);
            }
        }
        return "";
    }

    /** A list; anything else that is there counts as a list of one. */
    List<JsonTree> list(String... path) {
        JsonTree at = at(path);
        return !at.items.isEmpty() || at.isEmpty() ? List.copyOf(at.items) : List.of(at);
    }

    /** Texts of a list. */
    List<String> texts(String... path) {
        return list(path).stream()
                .map(JsonTree::text)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    Map<String, JsonTree> members() {
        return members;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    boolean isList() {
        return !items.isEmpty();
    }

    boolean isObject() {
        return !members.isEmpty();
    }

    private boolean isEmpty() {
        return text.isEmpty() && members.isEmpty() && items.isEmpty();
    }
}
