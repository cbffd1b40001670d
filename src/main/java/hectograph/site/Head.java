package hectograph.site;

import hectograph.json.Json;
import hectograph.model.Site;
import hectograph.site.view.MetaView;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page says of itself in its head, for search engines, reference managers and previews.
 *
 * @param type its Open Graph type
 * @param own facts that only this kind of page has
 * @param things the same as objects of schema.org
 */
record Head(String type, List<MetaView> own, List<Json> things) {

    /** A page that says no more of itself than its name and its address. */
    static final Head PAGE = new Head("website", List.of(), List.of());

    /** The site as an object of schema.org. */
    static Json site(Site site) {
        return Json.object()
                .with("@type", "WebSite")
                .with("@id", siteId(site))
                .with("url", site.url())
                .with("name", site.title())
                .with("description", site.description())
                .with("inLanguage", site.language())
                .with("publisher", Json.object().with("@type", "Organization").with("name", site.publisher()));
    }

    /** The name by which other objects refer to the site. */
    static String siteId(Site site) {
        return site.url() + "#site";
    }

    private static boolean isPicture(MetaView meta) {
        return meta.key().equals("og:image");
    }

    /** Its own facts, then Open Graph's; the Twitter card takes its words and its picture from these. */
    List<MetaView> metas(Cards cards, String title, String description, String address) {
        List<MetaView> metas = new ArrayList<>(own);
        metas.add(new MetaView("property", "og:type", type));
        metas.add(new MetaView("property", "og:site_name", cards.site().title()));
        metas.add(new MetaView("property", "og:title", title));
        if (!description.isEmpty()) {
            metas.add(new MetaView("property", "og:description", description));
        }
        metas.add(new MetaView("property", "og:url", address));
        if (metas.stream().noneMatch(Head::isPicture)) {
            metas.addAll(cards.metas());
        }
        boolean shown = metas.stream().anyMatch(Head::isPicture);
        metas.add(new MetaView("name", "twitter:card", shown ? "summary_large_image" : "summary"));
        return metas;
    }
}
