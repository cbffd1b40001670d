package hectograph.content.importers.text;

import java.util.Map;

/**
 * An entry of a BibTeX file as it is written: values are TeX, strings and joints resolved.
 *
 * @param type its type in lower case, such as {@code article}
 * @param key its citation key; empty when it has none
 * @param fields its fields by their names in lower case, in the order of the entry; of two of one name the first
 * @param offset where it begins in the text
 */
record BibtexEntry(String type, String key, Map<String, String> fields, int offset) {

    /** The first of some fields that says anything; empty when none does. */
    String first(String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
