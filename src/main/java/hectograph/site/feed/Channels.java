package hectograph.site.feed;

import hectograph.model.Site;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.view.AlternateView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The feeds that the head of every page may name.
 *
 * @param all the one of everything; absent on a site without papers
 * @param daily whether there is a digest of days
 * @param weekly whether there is a digest of weeks
 */
public record Channels(Optional<Channel> all, boolean daily, boolean weekly) {

    /**
     * The links by which feed readers find the feeds of a page (RSS Advisory Board, RSS Autodiscovery): many take the
     * first, so the page's own come before the site's, and Atom before the others.
     *
     * @param site the site
     * @param own the page's own feed, if it has one
     * @param digest whether the page is about days
     * @param root the way to the top folder
     */
    public List<AlternateView> alternates(Site site, Optional<Channel> own, boolean digest, String root) {
        List<AlternateView> links = new ArrayList<>();
        own.filter(channel -> !all.equals(own)).ifPresent(channel -> add(channel, channel.label(), root, links));
        all.ifPresent(channel -> add(channel, site.words().say("feed.all", "site", site.title()), root, links));
        if (digest && daily) {
            digests(site.words().say("feed.daily", "site", site.title()), true, root, links);
        }
        if (digest && weekly) {
            digests(site.words().say("feed.weekly", "site", site.title()), false, root, links);
        }
        return links;
    }

    private void digests(String title, boolean days, String root, List<AlternateView> links) {
        for (OutputPath path : digests(days)) {
            FeedFormat format = path.value().endsWith(".xml") ? FeedFormat.ATOM : FeedFormat.JSON;
            links.add(new AlternateView(format.type(), title + " (" + format.label() + ")", root + path));
        }
    }

    /**
     * The files of the digests, in the order in which pages link them: not every format has them.
     *
     * @param days whether the digests of days are meant, not those of weeks
     */
    public List<OutputPath> digests(boolean days) {
        List<FeedFormat> formats = all.map(Channel::formats).orElse(List.of());
        List<OutputPath> paths = new ArrayList<>();
        if (formats.contains(FeedFormat.ATOM)) {
            paths.add(days ? Paths.DIGEST : Paths.WEEKLY);
        }
        if (formats.contains(FeedFormat.JSON)) {
            paths.add(days ? Paths.DIGEST_JSON : Paths.WEEKLY_JSON);
        }
        return paths;
    }

    private static void add(Channel channel, String title, String root, List<AlternateView> links) {
        for (FeedFormat format : channel.formats()) {
            links.add(
                    new AlternateView(format.type(), title + " (" + format.label() + ")", root + channel.path(format)));
        }
    }
}
