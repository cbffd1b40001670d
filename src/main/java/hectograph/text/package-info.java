/**
 * The words of a text, folded, and their English stems, as everything that compares texts must see them: likeness, search,
 * topics. The one user of Lucene's stemmer. Imports nothing of ours.
 */
package hectograph.text;
