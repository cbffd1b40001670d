package hectograph.site.view;

import java.util.List;

/**
 * The page that says how to subscribe ({@code feeds.ftlh}).
 *
 * @param frame what is around it
 * @param tally how many ways there are
 * @param whole the feed of everything in each format
 * @param count how many papers it is about, with the word
 * @param mail messages that ask for the digest by mail; empty when it is not mailed
 * @param digests the digests there are; empty when none
 * @param topics the feeds of the topics; empty when none
 * @param authors the feeds of authors; empty when there are none, or too many for a page
 * @param authorCount how many authors have feeds
 * @param authorsLink the way to the authors' pages
 * @param opml the way to the list that readers import
 */
public record FeedsView(
        FrameView frame,
        TallyView tally,
        List<AddressView> whole,
        String count,
        List<LinkView> mail,
        List<AddressView> digests,
        List<FeedRowView> topics,
        List<FeedRowView> authors,
        int authorCount,
        LinkView authorsLink,
        LinkView opml) {

    /**
     * The address of a feed.
     *
     * @param label what it is called
     * @param href the way to it
     * @param address its absolute address, to be copied
     * @param subscribe an address that opens it in the feed reader of the machine
     */
    public record AddressView(String label, String href, String address, String subscribe) {}

    /**
     * A feed among others.
     *
     * @param name what it feeds
     * @param home the way to that page
     * @param count how many papers it is about
     * @param atom its Atom form
     * @param formats the ways to all its formats
     */
    public record FeedRowView(String name, String home, int count, AddressView atom, List<LinkView> formats) {}
}
