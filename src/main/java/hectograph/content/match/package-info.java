/**
 * The language of a topic's {@code match:} queries: read once, then asked of each paper. Never throws on a query; what is
 * wrong with it is reported with its place.
 */
package hectograph.content.match;
