package hectograph.site.view;

import java.util.List;

/**
 * A feed, whatever its format. All addresses are absolute but the style sheet's; times are RFC 3339 in UTC with seconds,
 * such as {@code 2026-11-23T06:59:59Z}; what is not known is empty.
 *
 * @param id permanent identifier, the same in all formats
 * @param title plain text
 * @param subtitle what the feed holds, plain text
 * @param language BCP 47 tag
 * @param home the page it feeds
 * @param self its own address
 * @param updated the latest change of an entry
 * @param author who publishes it; stands for entries without authors
 * @param hub WebSub hub
 * @param icon a square picture
 * @param style relative address of a CSS style sheet, for browsers
 * @param history where the rest of its entries stand
 * @param entries the latest first
 */
public record FeedView(
        String id,
        String title,
        String subtitle,
        String language,
        String home,
        String self,
        String updated,
        String author,
        String hub,
        String icon,
        String style,
        History history,
        List<FeedEntryView> entries) {

    /**
     * The links by which a feed and its archives are one (RFC 5005, section 4).
     *
     * @param current in an archive: the feed that goes on; empty in others
     * @param previous the archive before this document
     * @param next in the oldest archive: the one after it, once there is one
     */
    public record History(String current, String previous, String next) {

        /** Of a feed without archives. */
        public static final History NONE = new History("", "", "");

        /**
         * Whether the document is marked as an archive: one that leads to another. The mark may be left out (RFC 5005,
         * section 4), and validators warn of it where the only archive there is can lead nowhere.
         */
        public boolean marksArchive() {
            return !current.isEmpty() && !(previous.isEmpty() && next.isEmpty());
        }
    }
}
