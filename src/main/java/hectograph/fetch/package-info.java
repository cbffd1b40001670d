/**
 * Keeps a site current: asks the sources of {@code sources.yaml}, decides which of their papers are wanted, and hands them
 * to the import. {@link hectograph.fetch.Fetch} is the door. What a run must know of earlier ones is a
 * {@link hectograph.fetch.Memory}, a text file beside the content. Told the time; asks through {@code net}; writes through
 * the import alone.
 */
package hectograph.fetch;
