package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.related.Plane;
import hectograph.related.Related;
import hectograph.site.view.LinkView;
import hectograph.site.view.MapView;
import hectograph.site.view.MapView.AreaView;
import hectograph.site.view.MapView.DotView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the map: all papers on a plane, each a dot, or of a large collection how many stand where. */
final class MapPage {

    /** Fewer papers make no map. */
    private static final int LEAST = 20;

    /** Of more papers a dot each would be too many to load and too small to point at. */
    private static final int MOST_DOTS = 1_000;

    private static final int COLUMNS = 48;
    private static final int ROWS = 40;

    private final Catalog catalog;
    private final Related related;
    private final Frames frames;

    MapPage(Catalog catalog, Related related, Frames frames) {
        this.catalog = catalog;
        this.related = related;
        this.frames = frames;
    }

    /** Whether a site has a map: enough papers, and nobody who refused it. */
    static boolean isOn(Catalog catalog) {
        int papers = catalog.papers().size();
        return papers >= LEAST && catalog.has(Export.MAP);
    }

    /** The way to the map; both parts empty when there is none. */
    static LinkView link(Catalog catalog, OutputPath from) {
        return isOn(catalog) ? new LinkView("The map of all papers", from.to(Paths.MAP)) : new LinkView("", "");
    }

    List<Page> pages() {
        return isOn(catalog)
                ? List.of(Page.opaque(Paths.MAP, PageKind.MAP, "", Origin.of("map"), this::view))
                : List.of();
    }

    private MapView view() {
        List<Paper> papers = catalog.papers();
        List<Topic> topics = topics();
        int[] groups = groups(topics);
        Plane plane = related.plane(groups, topics.size());
        boolean dots = papers.size() <= MOST_DOTS;
        MapShapes shapes = new MapShapes(groups, topics.size() + 1, plane.x(), plane.y(), dots ? 0 : COLUMNS, ROWS);
        List<AreaView> areas = new ArrayList<>();
        for (int area = 0; area <= topics.size(); area++) {
            int count = shapes.count(area);
            boolean rest = area == topics.size();
            if (count > 0) {
                String title = rest
                        ? topics.isEmpty() ? "All papers" : "Other papers"
                        : topics.get(area).title();
                OutputPath target =
                        rest ? Paths.PAPERS : Paths.topic(topics.get(area).slug(), 0);
                MapShapes.Label label = shapes.label(area, rest ? "" : title);
                areas.add(new AreaView(
                        title,
                        Paths.MAP.to(target),
                        count,
                        shapes.colour(area),
                        label.room(),
                        MapShapes.share(label.x()),
                        MapShapes.share(label.y()),
                        dots ? dots(shapes, area) : List.of(),
                        dots ? List.of() : shapes.cells(area)));
            }
        }
        return new MapView(
                frames.frame(
                        Paths.MAP, "Map", "All papers as a map: what says the same stands near.", "Skip to the map"),
                TallyView.of(papers.size(), "paper", "papers"),
                plane.across(),
                dots ? 0 : COLUMNS,
                dots ? 0 : ROWS,
                areas,
                new LinkView("All topics", topics.isEmpty() ? "" : Paths.MAP.to(Paths.TOPICS)),
                new LinkView("All papers", Paths.MAP.to(Paths.PAPERS)));
    }

    /** The topic that each paper has first, those of most papers first. */
    private List<Topic> topics() {
        Map<Slug, Integer> counts = new HashMap<>();
        for (Paper paper : catalog.papers()) {
            first(paper).ifPresent(topic -> counts.merge(topic.slug(), 1, Integer::sum));
        }
        return counts.keySet().stream()
                .sorted(Comparator.comparing((Slug slug) -> counts.get(slug))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(slug -> catalog.topic(slug).stream())
                .toList();
    }

    private Optional<Topic> first(Paper paper) {
        return paper.topics().stream()
                .limit(1)
                .flatMap(slug -> catalog.topic(slug).stream())
                .findFirst();
    }

    private int[] groups(List<Topic> topics) {
        Map<Slug, Integer> numbers = new HashMap<>();
        topics.forEach(topic -> numbers.put(topic.slug(), numbers.size()));
        return catalog.papers().stream()
                .mapToInt(paper ->
                        first(paper).map(topic -> numbers.get(topic.slug())).orElse(-1))
                .toArray();
    }

    private List<DotView> dots(MapShapes shapes, int area) {
        List<DotView> dots = new ArrayList<>();
        for (int number : shapes.papers(area)) {
            Paper paper = catalog.papers().get(number);
            dots.add(new DotView(
                    Paths.MAP.to(Paths.paper(paper)),
                    paper.title().html(),
                    MapShapes.share(shapes.x(number)),
                    MapShapes.share(shapes.y(number))));
        }
        return dots;
    }
}
