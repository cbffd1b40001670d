package hectograph.site.feed;

import hectograph.model.Phrasebook;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.OutputPath;
import hectograph.site.view.FactView;
import hectograph.site.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a feed of papers is found, whatever stands in it.
 *
 * @param label what it is called where feeds of several kinds are listed
 * @param stem what its files' names start with: a folder with its slash; empty at the top
 * @param formats in which it is published, in the order in which pages link them; one at least
 */
public record Channel(String label, String stem, List<FeedFormat> formats) {

    /** Copies the list. */
    public Channel {
        formats = List.copyOf(formats);
    }

    /** Its file in a format. */
    public OutputPath path(FeedFormat format) {
        return new OutputPath(stem + format.file());
    }

    /** The line beside a page that leads to it. */
    public FactView fact(Phrasebook words, OutputPath from) {
        return new FactView(words.say("nav.subscribe"), "", links(from));
    }

    /** The links from a page to its formats, for readers. */
    public List<LinkView> links(OutputPath from) {
        List<LinkView> links = new ArrayList<>();
        for (FeedFormat format : formats) {
            links.add(new LinkView(format.label(), from.to(path(format))));
        }
        return links;
    }
}
