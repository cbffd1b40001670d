package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.DateWords;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.site.feed.Feed;
import hectograph.site.feed.Feeds;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Statics;
import hectograph.site.view.BarView;
import hectograph.site.view.ChartView;
import hectograph.site.view.FactView;
import hectograph.site.view.LinkView;
import hectograph.site.view.SparklineView;
import hectograph.site.view.TallyView;
import hectograph.site.view.TopicsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the list of topics and the pages of each. */
final class TopicPages {

    /** Topics are named together from so many common papers on, and at most so many. */
    private static final int TOGETHER = 2;

    private static final int MOST_TOGETHER = 5;

    private final Catalog catalog;
    private final Phrasebook words;
    private final Statics statics;
    private final ListInputs.Site shared;
    private final Bibliographies bibliographies;
    private final Feeds feeds;

    TopicPages(Catalog catalog, Frames frames, Sections sections, Bibliographies bibliographies, Feeds feeds) {
        this.catalog = catalog;
        this.words = catalog.site().words();
        this.statics = new Statics(catalog);
        this.shared = new ListInputs.Site(frames, sections);
        this.bibliographies = bibliographies;
        this.feeds = feeds;
    }

    /** The topics that have papers, the largest first. */
    static List<BarView> bars(Catalog catalog, OutputPath from) {
        List<Topic> topics = catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .sorted(largestFirst(catalog))
                .toList();
        int most = topics.isEmpty() ? 1 : catalog.papersOf(topics.get(0)).size();
        return topics.stream()
                .map(topic -> new BarView(
                        topic.title(),
                        from.to(Paths.topic(topic.slug(), 0)),
                        catalog.papersOf(topic).size(),
                        most,
                        ""))
                .toList();
    }

    private static Comparator<Topic> largestFirst(Catalog catalog) {
        return Comparator.comparingInt((Topic topic) -> catalog.papersOf(topic).size())
                .reversed()
                .thenComparing(Topic::slug);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (!catalog.topics().isEmpty()) {
            pages.add(new Page(Paths.TOPICS, PageKind.TOPICS, "", Origin.of("topics"), new Inputs.Ready(tree())));
        }
        for (Topic topic : catalog.topics()) {
            List<Paper> papers = catalog.papersOf(topic);
            TopicInputs.About about =
                    new TopicInputs.About(topic, feeds.of(topic).map(Feed::channel), papers.size());
            for (Pager page :
                    Pager.of(papers, catalog.site().pageSize(), number -> Paths.topic(topic.slug(), number))) {
                Optional<TopicInputs.Front> front = page.isFront()
                        ? Optional.of(new TopicInputs.Front(
                                facts(topic, page.path()),
                                course(topic),
                                statics.in(topic.introduction().html())))
                        : Optional.empty();
                TopicInputs inputs = new TopicInputs(shared, about, front, page);
                pages.add(new Page(page.path(), PageKind.TOPIC, "", topic.origin(), inputs));
            }
        }
        return pages;
    }

    private ChartView course(Topic topic) {
        List<PartialDate> dates = dates(topic);
        Periods periods = Periods.of(dates);
        String caption = words.say("topic.course-" + periods.unit().key());
        return Charts.course(words, caption, periods, periods.count(words.dates(), dates));
    }

    private List<PartialDate> dates(Topic topic) {
        return catalog.papersOf(topic).stream().map(Paper::date).toList();
    }

    private List<FactView> facts(Topic topic, OutputPath path) {
        List<FactView> facts = new ArrayList<>();
        Optional<Topic> parent = topic.parent().flatMap(catalog::topic);
        parent.ifPresent(above -> facts.add(new FactView(words.say("topic.part-of"), "", List.of(link(path, above)))));
        List<Topic> parts = catalog.childrenOf(topic);
        if (!parts.isEmpty()) {
            facts.add(new FactView(words.say("topic.parts"), "", links(path, parts)));
        }
        List<Topic> beside = parent.map(catalog::childrenOf).orElse(List.of()).stream()
                .filter(other -> other != topic)
                .toList();
        if (!beside.isEmpty()) {
            facts.add(new FactView(words.say("topic.beside"), "", links(path, beside)));
        }
        Set<Slug> shown = new HashSet<>();
        topic.parent().ifPresent(shown::add);
        parts.forEach(part -> shown.add(part.slug()));
        beside.forEach(other -> shown.add(other.slug()));
        List<LinkView> together = together(topic, shown, path);
        if (!together.isEmpty()) {
            facts.add(new FactView(words.say("topic.often-with"), "", together));
        }
        if (!topic.also().isEmpty()) {
            facts.add(new FactView(words.say("topic.also"), String.join(words.comma(), topic.also()), List.of()));
        }
        facts.addAll(bibliographies.of(path, topic));
        feeds.of(topic).map(Feed::channel).ifPresent(own -> facts.add(own.fact(words, path)));
        return facts;
    }

    /** The other topics of its papers, the most frequent first, but for those that are shown already. */
    private List<LinkView> together(Topic topic, Set<Slug> shown, OutputPath path) {
        Map<Slug, Integer> counts = new HashMap<>();
        for (Paper paper : catalog.papersOf(topic)) {
            paper.topics().forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        counts.remove(topic.slug());
        counts.keySet().removeAll(shown);
        return counts.entrySet().stream()
                .filter(other -> other.getValue() >= TOGETHER)
                .sorted(Map.Entry.<Slug, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOGETHER)
                .flatMap(other -> catalog.topic(other.getKey()).stream()
                        .map(found -> new LinkView(
                                found.title() + " (" + other.getValue() + ")", path.to(Paths.topic(found.slug(), 0)))))
                .toList();
    }

    private List<LinkView> links(OutputPath path, List<Topic> topics) {
        return topics.stream()
                .sorted(largestFirst(catalog))
                .map(topic -> link(path, topic))
                .toList();
    }

    private static LinkView link(OutputPath path, Topic topic) {
        return new LinkView(topic.title(), path.to(Paths.topic(topic.slug(), 0)));
    }

    private TopicsView tree() {
        List<Topic> roots = catalog.topics().stream()
                .filter(topic -> topic.parent().flatMap(catalog::topic).isEmpty())
                .sorted(largestFirst(catalog))
                .toList();
        int used = (int) catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .count();
        Periods periods = Periods.of(catalog.topics().stream()
                .flatMap(topic -> dates(topic).stream())
                .toList());
        Map<Slug, List<Periods.Step>> courses = new HashMap<>();
        catalog.topics().forEach(topic -> courses.put(topic.slug(), periods.count(words.dates(), dates(topic))));
        int most = courses.values().stream().mapToInt(Charts::most).max().orElse(0);
        Map<Slug, SparklineView> pictures = new HashMap<>();
        courses.forEach((slug, steps) -> pictures.put(slug, Charts.sparkline(words, periods, steps, most)));
        return new TopicsView(
                shared.frames()
                        .frame(
                                Paths.TOPICS,
                                words.say("nav.topics"),
                                words.say("topics.about"),
                                words.say("skip.topics")),
                TallyView.of(words, used, "topics"),
                key(periods),
                MapPage.link(catalog, Paths.TOPICS),
                roots.stream().map(topic -> node(topic, pictures)).toList());
    }

    /** What the small pictures show; empty when there are none. */
    private String key(Periods periods) {
        if (periods.size() < 2) {
            return "";
        }
        DateWords dates = words.dates();
        return words.say(
                "topics.bars-" + periods.unit().key(), "first", periods.start(dates), "last", periods.end(dates));
    }

    private TopicsView.NodeView node(Topic topic, Map<Slug, SparklineView> pictures) {
        return new TopicsView.NodeView(
                topic.title(),
                Paths.TOPICS.to(Paths.topic(topic.slug(), 0)),
                catalog.papersOf(topic).size(),
                String.join(words.comma(), topic.also()),
                pictures.getOrDefault(topic.slug(), SparklineView.NONE),
                catalog.childrenOf(topic).stream()
                        .sorted(largestFirst(catalog))
                        .map(child -> node(child, pictures))
                        .toList());
    }
}
