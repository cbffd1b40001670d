package hectograph.site.page;

import hectograph.model.Author;
import hectograph.model.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/** Names in a line, as pages and feeds print them. */
public final class Bylines {

    private static final int AUTHORS = 3;

    private Bylines() {}

    /** Up to three authors in full, else three and how many others. */
    public static String by(Phrasebook words, List<Author> authors) {
        int shown = Math.min(AUTHORS, authors.size());
        int others = authors.size() - shown;
        List<String> names = new ArrayList<>();
        authors.subList(0, shown).forEach(author -> names.add(author.name()));
        if (others > 0) {
            return String.join(words.comma(), names) + others(words, others);
        }
        return enumeration(words, names);
    }

    /** How many more there are, to follow the last name; nothing when there are none. */
    public static String others(Phrasebook words, int count) {
        return count == 0 ? "" : words.others(count);
    }

    /** {@code A, B and C}. */
    public static String enumeration(Phrasebook words, List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(words.comma(), names.subList(0, last)) + words.and() + names.get(last);
    }
}
