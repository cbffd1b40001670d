/**
 * What stands in the output folder and how it changes: digests and keys, the manifest of the last build, the decision whether
 * a page is stale, and {@link hectograph.output.Publisher}, the only writer of {@code site/}. A build that is killed at any
 * moment leaves whole files, and notes from which the next one ends in the same site.
 */
package hectograph.output;
