/**
 * The words of a text, folded, and their English stems, as everything that compares texts must see them: likeness, search,
 * topics; and numbers and texts in few bytes. The one user of Lucene's stemmer. Imports nothing of ours.
 */
package hectograph.text;
