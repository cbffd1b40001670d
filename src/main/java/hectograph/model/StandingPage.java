package hectograph.model;

import hectograph.problem.Origin;
import java.util.List;

/**
 * A page of the site's own, such as «About».
 *
 * @param slug its file name and address
 * @param title its heading
 * @param description one sentence for search engines; the first one of the text where not given
 * @param body its text
 * @param links its links to other pages of the site, in the order of the text
 * @param pictures the pictures of the text that are files of the site's own
 * @param origin its file
 */
public record StandingPage(
        Slug slug,
        String title,
        String description,
        Prose body,
        List<PageLink> links,
        List<FileReference> pictures,
        Origin origin)
        implements Recurring {

    /** Holds its links. */
    public StandingPage {
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /**
     * A link to another page of the site.
     *
     * @param target its address as written, relative to the page
     * @param origin its place, or the page's file where it can't be told
     */
    public record PageLink(String target, Origin origin) {}
}
