package hectograph.site.view;

/**
 * A page that leads from a former address to the present one ({@code redirect.ftlh}).
 *
 * @param language BCP 47 tag
 * @param title the title of the paper
 * @param href the paper's page, relative
 * @param canonical its absolute address
 */
public record RedirectView(String language, String title, String href, String canonical) {}
