package hectograph.content.importers.json;

import hectograph.content.importers.Stamps;
import hectograph.model.PartialDate;
import java.util.List;

/** Stamps as CSL and Crossref write them: a list of numbers in a list. */
final class JsonDates {

    private JsonDates() {}

    /** Of {@code {"date-parts": [[2026, 11, 23]]}}, and of its kinds that say it as text. */
    static PartialDate of(JsonTree date) {
        List<JsonTree> ranges = date.list("date-parts");
        List<String> parts = ranges.isEmpty() ? List.of() : ranges.get(0).texts();
        if (parts.isEmpty()) {
            String text = date.firstOf("raw", "literal", "date-time");
            return Stamps.of(text.isEmpty() ? date.text() : text);
        }
        return Stamps.of(number(parts, 0), number(parts, 1), number(parts, 2));
    }

    private static int number(List<String> parts, int index) {
        String text = index < parts.size() ? parts.get(index).strip() : "";
        boolean number = !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : 0;
    }
}
