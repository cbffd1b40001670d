package hectograph.content.importers.xml;

import java.util.Arrays;
import java.util.List;

/** Takes names apart that stand in one element. */
final class FeedAuthors {

    private FeedAuthors() {}

    /** The names; {@code Rowe, Ada} is one, since its first half is no whole name. */
    static List<String> split(String text) {
        if (text.contains(";")) {
            return names(text, ";");
        }
        int comma = text.indexOf(',');
        boolean one = comma > 0
                && comma == text.lastIndexOf(',')
                && text.substring(0, comma).strip().indexOf(' ') < 0;
        return one ? List.of(text.strip()) : names(text, ",\\s*and\\s+|,|\\s+and\\s+");
    }

    private static List<String> names(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
