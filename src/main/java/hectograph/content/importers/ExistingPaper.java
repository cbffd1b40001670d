package hectograph.content.importers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A paper that has a content file already. Its text is read when it is needed: of most papers it never is.
 *
 * @param file the file below the content folder, such as {@code papers/a.md}
 * @param slug its slug
 * @param identity what tells it from others
 * @param aliases its former slugs
 */
record ExistingPaper(String file, String slug, Identity identity, Set<String> aliases) {

    /** Every slug that no other paper can have. */
    List<String> slugs() {
        return Stream.concat(Stream.of(slug), aliases.stream()).toList();
    }
}
