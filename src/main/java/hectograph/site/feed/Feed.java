package hectograph.site.feed;

import hectograph.model.Paper;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.OutputPath;
import java.util.List;

/**
 * A feed of papers, in all formats.
 *
 * @param name what it feeds, such as a topic's title; empty for the whole site
 * @param label what it is called where feeds of several kinds are listed
 * @param specific the last part of its permanent id
 * @param home the page it feeds
 * @param stem what its files' names start with: a folder with its slash; empty at the top
 * @param formerStems stems at which its files stand too, since its page stood there once
 * @param formats in which it is published, in the order in which pages link them; one at least
 * @param papers what it is about, in any order, never empty
 */
public record Feed(
        String name,
        String label,
        String specific,
        OutputPath home,
        String stem,
        List<String> formerStems,
        List<FeedFormat> formats,
        List<Paper> papers) {

    /** Whether it is a topic's. */
    boolean isOfTopic() {
        return specific.startsWith("feed/topic/");
    }

    /** Whether it is an author's. */
    boolean isOfAuthor() {
        return specific.startsWith("feed/author/");
    }

    /** Its file in a format. */
    public OutputPath path(FeedFormat format) {
        return channel().path(format);
    }

    /** Where it is found. */
    public Channel channel() {
        return new Channel(label, stem, formats);
    }
}
