/**
 * Which feeds there are and what stands in them. {@code Announcements} says when each paper was told, {@code Timeline}
 * what a live feed holds and what its archives, {@code Digests} what a day or a week had. Promises to subscribers are kept
 * here: an id once given stays, and nothing is told twice.
 */
package hectograph.site.feed;
