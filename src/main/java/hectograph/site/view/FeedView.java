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
 * @param current in an archive (RFC 5005, section 4): the feed that goes on; empty in others
 * @param previous the archive before this document
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
        String current,
        String previous,
        List<FeedEntryView> entries) {}
