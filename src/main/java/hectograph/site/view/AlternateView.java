package hectograph.site.view;

/**
 * The same content in another form, for the head of a page.
 *
 * @param type media type, such as {@code application/atom+xml}
 * @param title unique on the page
 * @param href the address
 */
public record AlternateView(String type, String title, String href) {}
