package hectograph.content.importers;

import hectograph.content.PaperFile;

/**
 * A paper that has a content file already.
 *
 * @param file the file below the content folder, such as {@code papers/a.md}
 * @param slug its slug
 * @param plainTitle its title in Unicode alone
 * @param text the whole file
 * @param identity what tells it from others
 */
record ExistingPaper(String file, String slug, String plainTitle, String text, PaperFile.Identity identity) {}
