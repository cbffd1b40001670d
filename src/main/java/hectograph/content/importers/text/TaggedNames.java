package hectograph.content.importers.text;

import hectograph.content.AuthorsReader;
import hectograph.model.Author;
import hectograph.model.NameParts;
import java.util.List;

/** Names of authors in lines of tags: the family name first, a suffix last, and groups with a comma behind them. */
final class TaggedNames {

    private TaggedNames() {}

    /** The author of a line; its name is empty when there is none. */
    static Author read(String line) {
        String text = line.replace('\n', ' ').strip();
        if (text.endsWith(",")) {
            String group = text.substring(0, text.length() - 1).strip();
            return Author.named(group, NameParts.literal(group));
        }
        List<String> parts = List.of(text.split("\\s*,\\s*"));
        if (parts.size() == 3 && NameParts.isSuffix(parts.get(2))) {
            return AuthorsReader.author(new NameParts(parts.get(1), parts.get(0), parts.get(2)));
        }
        int last = text.lastIndexOf(' ');
        if (parts.size() == 2
                && NameParts.isSuffix(text.substring(last + 1))
                && parts.get(1).indexOf(' ') > 0) {
            String given = parts.get(1).substring(0, parts.get(1).lastIndexOf(' '));
            return AuthorsReader.author(new NameParts(given, parts.get(0), text.substring(last + 1)));
        }
        return text.isEmpty() ? Author.named(text) : AuthorsReader.author(text);
    }
}
