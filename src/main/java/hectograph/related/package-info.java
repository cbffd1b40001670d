/**
 * Which papers say the same, and in which words. {@link hectograph.related.Related} is the door: neighbours with their reasons,
 * phrases that could be topics, places on the map. Primitive arrays throughout, since it holds the words of every paper;
 * the order of papers and the number of threads change nothing.
 */
package hectograph.related;
