package hectograph.site.view;

/**
 * A citation in one form.
 *
 * @param id of the form, such as {@code bibtex}; unique on the page
 * @param label the name of the form
 * @param text the citation, lines ended by line feeds
 * @param href a file that holds it; empty when there is none
 * @param file the name to keep that file under
 */
public record CitationView(String id, String label, String text, String href, String file) {}
