package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Person;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<FeedFormat> formats;
    private final List<NewDay> newDays;
    private final OutputPath days;

    /** The feeds of a site. */
    public Feeds(Catalog catalog) {
        List<Paper> papers = catalog.papers();
        this.formats = Arrays.stream(FeedFormat.values())
                .filter(format -> catalog.has(format.export()))
                .toList();
        this.newDays = catalog.has(Export.DIGESTS) ? NewDay.of(catalog) : List.of();
        this.days = catalog.has(Export.DAYS) ? Paths.DAYS : Paths.HOME;
        this.all = papers.isEmpty() || formats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feed(
                        "",
                        catalog.site().words().say("feed.label"),
                        "feed",
                        Paths.HOME,
                        "",
                        List.of(),
                        formats,
                        papers));
        all.ifPresent(inOrder::add);
        if (all.isEmpty()) {
            return;
        }
        TopicFeedIds ids = new TopicFeedIds(catalog);
        for (Topic topic : catalog.has(Export.TOPIC_FEEDS) ? catalog.topics() : List.<Topic>of()) {
            if (!catalog.papersOf(topic).isEmpty()) {
                Feed feed = topic(topic, catalog.papersOf(topic), ids);
                topics.put(topic.slug(), feed);
                inOrder.add(feed);
            }
        }
        if (catalog.has(Export.AUTHOR_FEEDS)) {
            for (Person person : catalog.people().bySlug()) {
                if (person.papers().size() >= PAPERS) {
                    Feed feed = author(person);
                    authors.put(person.slug(), feed);
                    inOrder.add(feed);
                }
            }
        }
    }

    private Feed topic(Topic topic, List<Paper> papers, TopicFeedIds ids) {
        return new Feed(
                topic.title(),
                topic.title(),
                ids.of(topic),
                Paths.topic(topic.slug(), 0),
                "topics/" + topic.slug() + "/",
                topic.aliases().stream().map(alias -> "topics/" + alias + "/").toList(),
                formats,
                papers);
    }

    private Feed author(Person person) {
        return new Feed(
                person.name(),
                person.name(),
                "feed/author/" + person.slug(),
                Paths.author(person.slug(), 0),
                "authors/" + person.slug() + "/",
                person.former().stream()
                        .map(former -> "authors/" + former + "/")
                        .toList(),
                formats,
                person.papers());
    }

    /** All of them: the site's, then the topics' and the authors', each by slug. */
    List<Feed> inOrder() {
        return inOrder;
    }

    /** The files of the digests of days, or of those of weeks; see {@link Channels#digests}. */
    public List<OutputPath> digests(boolean ofDays) {
        return new Channels(all.map(Feed::channel), true, true).digests(ofDays);
    }

    /** The page of all days, or the home page where days have none. */
    OutputPath days() {
        return days;
    }

    /** The feed of everything; absent on a site without papers or without any format. */
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

    /** The days of which digests tell, the latest first. */
    List<NewDay> newDays() {
        return newDays;
    }

    /** Whether there is a digest of days: some day is known on which papers came. */
    public boolean hasDaily() {
        return !newDays.isEmpty() && !digests(true).isEmpty();
    }

    /** Whether there is a digest of weeks: some week with papers is over, since a later one has papers too. */
    public boolean hasWeekly() {
        return hasDaily()
                && !newDays.get(0)
                        .monday()
                        .equals(newDays.get(newDays.size() - 1).monday());
    }

    /** The topics' feeds, by slug. */
    public List<Feed> ofTopics() {
        return inOrder.stream().filter(Feed::isOfTopic).toList();
    }

    /** The authors' feeds, by slug. */
    public List<Feed> ofAuthors() {
        return inOrder.stream().filter(Feed::isOfAuthor).toList();
    }

    /** What of them the head of every page may name. */
    public Channels channels() {
        return new Channels(all.map(Feed::channel), hasDaily(), hasWeekly());
    }
}
