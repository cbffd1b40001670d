package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Html;
import hectograph.model.Paper;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.site.view.BarView;
import hectograph.site.view.FactView;
import hectograph.site.view.LinkView;
import hectograph.site.view.TallyView;
import hectograph.site.view.TopicView;
import hectograph.site.view.TopicsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Plans the list of topics and the pages of each. */
final class TopicPages {

    private final Catalog catalog;
    private final Frames frames;
    private final Sections sections;
    private final Bibliographies bibliographies;

    TopicPages(Catalog catalog, Frames frames, Sections sections, Bibliographies bibliographies) {
        this.catalog = catalog;
        this.frames = frames;
        this.sections = sections;
        this.bibliographies = bibliographies;
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
            pages.add(new Page(Paths.TOPICS, PageKind.TOPICS, "", Origin.of("topics"), this::tree));
        }
        for (Topic topic : catalog.topics()) {
            List<Pagination.Part<Paper>> parts =
                    Pagination.parts(catalog.papersOf(topic), catalog.site().pageSize());
            for (Pagination.Part<Paper> part : parts) {
                OutputPath path = Paths.topic(topic.slug(), part.number());
                pages.add(new Page(
                        path, PageKind.TOPIC, "", topic.origin(), () -> view(topic, path, part, parts.size() - 1)));
            }
        }
        return pages;
    }

    private TopicView view(Topic topic, OutputPath path, Pagination.Part<Paper> part, int older) {
        boolean front = part.number() == 0;
        IntFunction<OutputPath> pathOf = number -> Paths.topic(topic.slug(), number);
        int count = catalog.papersOf(topic).size();
        String range = part.first() + " to " + part.last();
        String description = topic.introduction().firstSentence(200);
        return new TopicView(
                frames.frame(
                        path,
                        front ? topic.title() : topic.title() + ", " + range,
                        front ? description : "",
                        "Skip to the papers"),
                front ? TallyView.of(count, "paper", "papers") : new TallyView("", "", ""),
                topic.title(),
                front ? topic.introduction().html() : Html.EMPTY,
                front ? facts(topic, path) : List.of(),
                sections.byYear(path, part.items()),
                PaperLists.pager(path, topic.title(), part, older, pathOf));
    }

    private List<FactView> facts(Topic topic, OutputPath path) {
        List<FactView> facts = new ArrayList<>();
        Optional<Topic> parent = topic.parent().flatMap(catalog::topic);
        parent.ifPresent(above -> facts.add(new FactView("Part of", "", List.of(link(path, above)))));
        List<Topic> parts = catalog.childrenOf(topic);
        if (!parts.isEmpty()) {
            facts.add(new FactView("Its parts", "", links(path, parts)));
        }
        List<Topic> beside = parent.map(catalog::childrenOf).orElse(List.of()).stream()
                .filter(other -> other != topic)
                .toList();
        if (!beside.isEmpty()) {
            facts.add(new FactView("Beside it", "", links(path, beside)));
        }
        if (!topic.also().isEmpty()) {
            facts.add(new FactView("Also called", String.join(", ", topic.also()), List.of()));
        }
        facts.addAll(bibliographies.of(path, topic));
        return facts;
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
        return new TopicsView(
                frames.frame(
                        Paths.TOPICS, "Topics", "All topics with the number of papers in each.", "Skip to the topics"),
                TallyView.of(used, "topic", "topics"),
                roots.stream().map(this::node).toList());
    }

    private TopicsView.NodeView node(Topic topic) {
        return new TopicsView.NodeView(
                topic.title(),
                Paths.TOPICS.to(Paths.topic(topic.slug(), 0)),
                catalog.papersOf(topic).size(),
                String.join(", ", topic.also()),
                catalog.childrenOf(topic).stream()
                        .sorted(largestFirst(catalog))
                        .map(this::node)
                        .toList());
    }
}
