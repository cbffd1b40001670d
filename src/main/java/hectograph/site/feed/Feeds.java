package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Person;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.site.FeedFormat;
import hectograph.site.OutputPath;
import hectograph.site.Paths;
import hectograph.site.view.AlternateView;
import hectograph.site.view.FactView;
import hectograph.site.view.LinkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which feeds of papers a site has: one for everything, one for each topic that has papers, one for busy authors. */
public final class Feeds {

    /** An author of fewer papers has no feed. */
    public static final int PAPERS = 3;

    private final Optional<Feed> all;
    private final Map<Slug, Feed> topics = new HashMap<>();
    private final Map<Slug, Feed> authors = new HashMap<>();
    private final List<Feed> inOrder = new ArrayList<>();
    private final List<Day> newDays;

    /** The feeds of a site. */
    public Feeds(Catalog catalog) {
        List<Paper> papers = catalog.papers();
        this.newDays = newDays(catalog);
        this.all = papers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feed("", "all papers", "feed", Paths.HOME, "", List.of(), papers));
        all.ifPresent(inOrder::add);
        TopicFeedIds ids = new TopicFeedIds(catalog);
        for (Topic topic : catalog.topics()) {
            if (!catalog.papersOf(topic).isEmpty()) {
                Feed feed = topic(topic, catalog.papersOf(topic), ids);
                topics.put(topic.slug(), feed);
                inOrder.add(feed);
            }
        }
        if (catalog.site().has(Export.AUTHOR_FEEDS, papers.size())) {
            for (Person person : catalog.people().bySlug()) {
                if (person.papers().size() >= PAPERS) {
                    Feed feed = author(person);
                    authors.put(person.slug(), feed);
                    inOrder.add(feed);
                }
            }
        }
    }

    private static Feed topic(Topic topic, List<Paper> papers, TopicFeedIds ids) {
        return new Feed(
                topic.title(),
                topic.title(),
                ids.of(topic),
                Paths.topic(topic.slug(), 0),
                "topics/" + topic.slug() + "/",
                topic.aliases().stream().map(alias -> "topics/" + alias + "/").toList(),
                papers);
    }

    private static Feed author(Person person) {
        return new Feed(
                person.name(),
                person.name(),
                "feed/author/" + person.slug(),
                Paths.author(person.slug(), 0),
                "authors/" + person.slug() + "/",
                List.of(),
                person.papers());
    }

    /** All of them: the site's, then the topics' and the authors', each by slug. */
    List<Feed> inOrder() {
        return inOrder;
    }

    /** The feed of everything; absent on a site without papers. */
    public Optional<Feed> all() {
        return all;
    }

    /** The feed of a topic; absent when it has no papers. */
    public Optional<Feed> of(Topic topic) {
        return Optional.ofNullable(topics.get(topic.slug()));
    }

    /** The feed of an author; absent when there is none. */
    public Optional<Feed> of(Person person) {
        return Optional.ofNullable(authors.get(person.slug()));
    }

    /** The days on which papers appeared for the first time, the latest first. */
    static List<Day> newDays(Catalog catalog) {
        return catalog.days().stream()
                .filter(day ->
                        day.papers().stream().anyMatch(paper -> paper.added().equals(day.date())))
                .toList();
    }

    /** The Monday of a day's week (ISO 8601). */
    static LocalDate monday(Day day) {
        LocalDate date = day.date().earliest();
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }

    /** Whether there is a digest of days: some day is known on which papers came. */
    public boolean hasDaily() {
        return !newDays.isEmpty();
    }

    /** Whether there is a digest of weeks: some week with papers is over, since a later one has papers too. */
    public boolean hasWeekly() {
        return hasDaily() && !monday(newDays.get(0)).equals(monday(newDays.get(newDays.size() - 1)));
    }

    /** The topics' feeds, by slug. */
    public List<Feed> ofTopics() {
        return inOrder.stream().filter(Feed::isOfTopic).toList();
    }

    /** The authors' feeds, by slug. */
    public List<Feed> ofAuthors() {
        return inOrder.stream().filter(Feed::isOfAuthor).toList();
    }

    /** The line beside a page that leads to its feed. */
    public static FactView fact(OutputPath from, Feed feed) {
        return new FactView("Subscribe", "", links(from, feed));
    }

    /** The links from a page to the formats of a feed, for readers. */
    public static List<LinkView> links(OutputPath from, Feed feed) {
        List<LinkView> links = new ArrayList<>();
        for (FeedFormat format : FeedFormat.values()) {
            links.add(new LinkView(format.label(), from.to(feed.path(format))));
        }
        return links;
    }

    /**
     * The links by which feed readers find the feeds of a page (RSS Advisory Board, RSS Autodiscovery): many take the
     * first, so the page's own come before the site's, and Atom before the others.
     *
     * @param siteTitle the name of the site
     * @param own the page's own feed, if it has one
     * @param digest whether the page is about days
     * @param root the way to the top folder
     */
    public List<AlternateView> alternates(String siteTitle, Optional<Feed> own, boolean digest, String root) {
        List<AlternateView> links = new ArrayList<>();
        own.filter(feed -> all.isEmpty() || feed != all.get())
                .ifPresent(feed -> alternates(feed, feed.label(), root, links));
        all.ifPresent(feed -> alternates(feed, siteTitle + ", all papers", root, links));
        if (digest && hasDaily()) {
            digests(siteTitle + ", daily digest", Paths.DIGEST, Paths.DIGEST_JSON, root, links);
        }
        if (digest && hasWeekly()) {
            digests(siteTitle + ", weekly digest", Paths.WEEKLY, Paths.WEEKLY_JSON, root, links);
        }
        return links;
    }

    private static void digests(
            String title, OutputPath atom, OutputPath json, String root, List<AlternateView> links) {
        links.add(new AlternateView(FeedFormat.ATOM.type(), title + " (Atom)", root + atom));
        links.add(new AlternateView(FeedFormat.JSON.type(), title + " (JSON Feed)", root + json));
    }

    private static void alternates(Feed feed, String title, String root, List<AlternateView> links) {
        for (FeedFormat format : FeedFormat.values()) {
            links.add(new AlternateView(format.type(), title + " (" + format.label() + ")", root + feed.path(format)));
        }
    }
}
