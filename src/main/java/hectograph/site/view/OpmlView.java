package hectograph.site.view;

import java.util.List;

/**
 * The feeds of a site as a list that feed readers import (OPML 2.0).
 *
 * @param title the name of the site
 * @param updated the latest change of any entry, RFC 3339
 * @param groups the feeds by kind
 */
public record OpmlView(String title, String updated, List<GroupView> groups) {

    /**
     * Feeds of a kind.
     *
     * @param title such as {@code Topics}
     * @param outlines the feeds, at least one
     */
    public record GroupView(String title, List<OutlineView> outlines) {}

    /**
     * A feed.
     *
     * @param title plain text
     * @param feed its absolute address
     * @param home the absolute address of the page it feeds
     */
    public record OutlineView(String title, String feed, String home) {}
}
