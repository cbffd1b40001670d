package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.model.PartialDate;
import java.util.List;

/** Dates as CSL and Crossref write them: a list of numbers in a list. */
final class JsonDates {

    private JsonDates() {}

    /** Of {@code {"date-parts": [[2026, 11, 23]]}}, and of its kinds that say it as text. */
    static PartialDate of(JsonTree date) {
        List<JsonTree> ranges = date.list("date-parts");
        List<String> parts = ranges.isEmpty() ? List.of() : ranges.get(0).texts();
        if (parts.isEmpty()) {
            String text = date.firstOf("raw", "literal", "date-time");
            return Dates.read(text.isEmpty() ? date.text() : text);
        }
        return Dates.of(part(parts, 0), part(parts, 1), part(parts, 2));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index).strip() : "";
    }
}
