package hectograph.site.view;

/**
 * A link.
 *
 * @param label the words
 * @param href the address
 */
public record LinkView(String label, String href) {}
