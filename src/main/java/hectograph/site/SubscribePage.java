package hectograph.site;

import hectograph.model.Mailing;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import hectograph.site.feed.Feed;
import hectograph.site.feed.Feeds;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.FeedsView;
import hectograph.site.view.FeedsView.AddressView;
import hectograph.site.view.FeedsView.FeedRowView;
import hectograph.site.view.LinkView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the page that says how to subscribe. */
final class SubscribePage {

    /** More authors' feeds than this are linked from the authors' pages alone. */
    private static final int AUTHORS = 40;

    private final Frames frames;
    private final Phrasebook words;
    private final Feeds feeds;
    private final Optional<Mailing> mail;

    /**
     * The page of a site.
     *
     * @param mail how the site's mail is addressed; absent where there is none
     */
    SubscribePage(Frames frames, Feeds feeds, Optional<Mailing> mail) {
        this.frames = frames;
        this.words = frames.words();
        this.feeds = feeds;
        this.mail = mail;
    }

    /** The page; absent on a site without papers, which has no feeds. */
    Optional<Page> page() {
        return feeds.all()
                .map(all -> new Page(Paths.FEEDS, PageKind.FEEDS, "", Origin.of("feeds"), new Inputs.Ready(view(all))));
    }

    private FeedsView view(Feed all) {
        List<AddressView> whole = new ArrayList<>();
        for (FeedFormat format : all.formats()) {
            whole.add(address(format.label(), all.path(format)));
        }
        List<AddressView> digests = new ArrayList<>();
        if (feeds.hasDaily()) {
            digests.add(
                    address(words.say("feeds.every-day"), feeds.digests(true).get(0)));
        }
        if (feeds.hasWeekly()) {
            digests.add(
                    address(words.say("feeds.every-week"), feeds.digests(false).get(0)));
        }
        List<FeedRowView> topics = feeds.ofTopics().stream().map(this::row).toList();
        List<FeedRowView> authors = feeds.ofAuthors().stream().map(this::row).toList();
        int ways = 1
                + (mail.isEmpty() ? 0 : 1)
                + (digests.isEmpty() ? 0 : 1)
                + (topics.isEmpty() ? 0 : 1)
                + (authors.isEmpty() ? 0 : 1);
        return new FeedsView(
                frames.frame(
                        Paths.FEEDS, words.say("nav.subscribe"), words.say("feeds.about"), words.say("skip.feeds")),
                TallyView.of(words, ways, "ways"),
                whole,
                words.count("count.papers", all.papers().size()),
                letters(),
                digests,
                topics,
                authors.size() > AUTHORS ? List.of() : authors,
                authors.size(),
                new LinkView(words.say("feeds.all-authors"), Paths.FEEDS.to(Paths.AUTHORS)),
                new LinkView(words.say("feeds.all-in-one"), Paths.FEEDS.to(Paths.OPML)));
    }

    /** Messages that ask for the digest by mail. */
    private List<LinkView> letters() {
        return mail.map(known -> List.of(
                        new LinkView(
                                words.say("feeds.every-day"), known.subscribe().mailto("subscribe")),
                        new LinkView(
                                words.say("feeds.every-week"), known.subscribe().mailto("subscribe weekly"))))
                .orElse(List.of());
    }

    private AddressView address(String label, OutputPath path) {
        String absolute = frames.address(path);
        return new AddressView(
                label, Paths.FEEDS.to(path), absolute, "feed:" + absolute.substring(absolute.indexOf("://") + 1));
    }

    private FeedRowView row(Feed feed) {
        FeedFormat first = feed.formats().get(0);
        return new FeedRowView(
                feed.name(),
                Paths.FEEDS.to(feed.home()),
                feed.papers().size(),
                address(first.label(), feed.path(first)),
                feed.channel().links(Paths.FEEDS));
    }
}
