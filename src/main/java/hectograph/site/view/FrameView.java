package hectograph.site.view;

import hectograph.model.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page has around its content.
 *
 * @param language BCP 47 tag
 * @param siteTitle the name of the site
 * @param siteHost the host of its address
 * @param title the text of {@code title}
 * @param description one sentence for search engines; empty when there is none
 * @param canonical the absolute public address; empty for a page that has none (404)
 * @param root the way to the top folder: {@code ""} or {@code "../"} and so on; an absolute path on the 404 page,
 *     which is served at any depth
 * @param home whether this is the home page
 * @param skip the words of the skip link
 * @param styleHref the style sheet
 * @param siteStyleHref the style sheet of this site alone, which comes after all others; empty when there is none
 * @param iconHref the icon
 * @param searchHref the search page; empty on a site without one
 * @param navigation the links in the head of the page
 * @param footNavigation the links at its foot
 * @param footText one or two sentences at the foot
 * @param colophon whom to write to, the source and the licence; one without an address is words alone
 * @param readingHref the page of the reading list
 * @param alternates feeds of this page, the page's own first
 * @param metas facts for search engines, reference managers and previews
 * @param structured the same as JSON-LD, safe within {@code script}; empty on a page that says nothing of itself
 */
public record FrameView(
        String language,
        String siteTitle,
        String siteHost,
        String title,
        String description,
        String canonical,
        String root,
        boolean home,
        String skip,
        String styleHref,
        String siteStyleHref,
        String iconHref,
        String searchHref,
        List<NavView> navigation,
        List<NavView> footNavigation,
        String footText,
        List<LinkView> colophon,
        String readingHref,
        List<AlternateView> alternates,
        List<MetaView> metas,
        Html structured) {

    /** The same with further forms of its content, after its feeds. */
    public FrameView with(List<AlternateView> others) {
        List<AlternateView> all = new ArrayList<>(alternates);
        all.addAll(others);
        return new FrameView(
                language,
                siteTitle,
                siteHost,
                title,
                description,
                canonical,
                root,
                home,
                skip,
                styleHref,
                siteStyleHref,
                iconHref,
                searchHref,
                navigation,
                footNavigation,
                footText,
                colophon,
                readingHref,
                List.copyOf(all),
                metas,
                structured);
    }
}
