package hectograph.site.view;

/**
 * A link of a navigation.
 *
 * @param label the words
 * @param href the address
 * @param current value of {@code aria-current}: {@code page} on the page itself, {@code true} on a page below it, else
 *     empty
 */
public record NavView(String label, String href, String current) {}
