package hectograph.render.feed;

import hectograph.site.page.PageKind;
import hectograph.site.view.FeedView;
import hectograph.site.view.OpmlView;

/** Writes feeds and the list of feeds. This package alone uses Rome and the JSON library for feeds. */
public final class FeedDocuments {

    private FeedDocuments() {}

    /**
     * Writes a feed.
     *
     * @param format a kind for which {@link PageKind#isFeed()} holds
     */
    public static byte[] feed(PageKind format, FeedView view) {
        return switch (format) {
            case ATOM -> AtomFeed.write(view);
            case RSS -> RssFeed.write(view);
            case JSON_FEED -> JsonFeed.write(view);
            default -> throw new IllegalArgumentException("not a feed: " + format);
        };
    }

    /** Writes the list of feeds. */
    public static byte[] opml(OpmlView view) {
        return Opml.write(view);
    }
}
