package hectograph.content.importers;

import hectograph.model.Slug;
import hectograph.problem.Origin;

/**
 * A paper as an importer found it, before it is a content file.
 *
 * @param title plain text with formulas in {@code $...$}
 * @param plainTitle the same in Unicode alone
 * @param body the abstract in Markdown
 * @param origin where its title stands in the imported file
 */
public record Draft(String title, String plainTitle, String body, Origin origin) {

    /** What two spellings of one title have in common: no case, accents, hyphens or punctuation. */
    public String key() {
        return keyOf(plainTitle);
    }

    /** The key of a title. */
    static String keyOf(String plainTitle) {
        return Slug.from(plainTitle, Slug.MAX_LENGTH).value();
    }
}
