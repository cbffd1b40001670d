package hectograph.content.importers.json;

import java.util.List;

/** The documents in which services wrap their records. */
final class Wrappers {

    private Wrappers() {}

    /** The records of a value: those of a list, those that a document wraps, or the object itself. */
    static List<JsonTree> unwrap(JsonTree value) {
        if (value.isList()) {
            return value.list();
        }
        if (!value.isObject()) {
            return List.of();
        }
        if (value.has("message-type")
                || value.has("message") && value.at("message").isObject()) { // Crossref
            JsonTree message = value.at("message");
            return message.has("items") ? message.list("items") : List.of(message);
        }
        boolean record = value.has("title") && !value.text("version").startsWith("https://jsonfeed.org/");
        for (String list : List.of("items", "data", "notes", "papers", "references", "results")) {
            if (!record && value.has(list)) {
                return value.list(list);
            }
        }
        return List.of(value);
    }
}
