package hectograph.content.importers;

/**
 * A paper that has a content file already.
 *
 * @param file the file below the content folder, such as {@code papers/a.md}
 * @param slug its slug
 * @param key the key of its title, see {@link Draft#key()}
 * @param text the whole file
 * @param body its abstract
 */
record ExistingPaper(String file, String slug, String key, String text, String body) {}
