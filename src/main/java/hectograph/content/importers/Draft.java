package hectograph.content.importers;

import hectograph.problem.Origin;

/**
 * A paper as an importer found it, before it is a content file.
 *
 * @param title plain text with formulas in {@code $...$}
 * @param plainTitle the same in Unicode alone
 * @param body the abstract in Markdown
 * @param arxiv arXiv identifier; empty when not said
 * @param doi DOI; empty when not said
 * @param origin where its title stands in the imported file
 * @param suspicious whether there is a warning about it
 */
public record Draft(
        String title, String plainTitle, String body, String arxiv, String doi, Origin origin, boolean suspicious) {}
