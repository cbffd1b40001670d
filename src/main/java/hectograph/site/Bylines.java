package hectograph.site;

import hectograph.model.Author;
import java.util.ArrayList;
import java.util.List;

/** Names in a line, as pages and feeds print them. */
public final class Bylines {

    private static final int AUTHORS = 3;

    private Bylines() {}

    /** Up to three authors in full, else three and how many others. */
    public static String by(List<Author> authors) {
        int shown = Math.min(AUTHORS, authors.size());
        int others = authors.size() - shown;
        List<String> names = new ArrayList<>();
        authors.subList(0, shown).forEach(author -> names.add(author.name()));
        if (others > 0) {
            return String.join(", ", names) + others(others);
        }
        return enumeration(names);
    }

    /** How many more there are, to follow the last name; nothing when there are none. */
    static String others(int count) {
        return count == 0 ? "" : " and " + count + (count == 1 ? "\u00A0other" : "\u00A0others");
    }

    /** {@code A, B and C}. */
    public static String enumeration(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
