package hectograph.site.view;

import java.util.List;

/**
 * A sitemap or the index of one (sitemaps.org protocol).
 *
 * @param entries the addresses in order
 */
public record SitemapView(List<EntryView> entries) {

    /**
     * An address.
     *
     * @param url absolute
     * @param lastChanged ISO date; empty when not known
     */
    public record EntryView(String url, String lastChanged) {}
}
