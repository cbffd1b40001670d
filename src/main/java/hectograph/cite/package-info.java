/**
 * How a paper is cited: its key, its authors' names in parts, and the entry in BibTeX, RIS, CSL-JSON and the APA's style.
 * {@link hectograph.cite.Citation} is the door. Pure: the same paper gives the same text. Imports the model, {@code tex} and
 * {@code json}.
 */
package hectograph.cite;
