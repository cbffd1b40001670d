/**
 * The import formats that are lines of text: BibTeX, those of tagged lines (RIS, EndNote, MEDLINE, Web of Science), and the posts of PMLR.
 * They read on after whatever is damaged, and say where it was.
 */
package hectograph.content.importers.text;
