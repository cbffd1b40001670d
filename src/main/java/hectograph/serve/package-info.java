/**
 * The preview: {@code Watch} waits for a change, {@code Preview} makes an edition of the site as values,
 * {@code Answers} renders the page that is asked for, {@code Server} speaks HTTP on this machine alone unless told otherwise.
 * Writes nothing, and no mistake in content or template ends it.
 */
package hectograph.serve;
