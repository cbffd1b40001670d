package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.related.Related;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.LinkView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the map: all papers on a plane, each a dot, or of a large collection how many stand where. */
final class MapPage {

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
        return papers >= catalog.site().limits().map() && catalog.has(Export.MAP);
    }

    /** Whether it shows every paper: each is a dot with the paper's slug as its id. */
    static boolean showsEach(Catalog catalog) {
        return isOn(catalog)
                && catalog.papers().size() <= catalog.site().limits().dots();
    }

    /** The way to the map; both parts empty when there is none. */
    static LinkView link(Catalog catalog, OutputPath from) {
        return isOn(catalog)
                ? new LinkView(catalog.site().words().say("map.link"), from.to(Paths.MAP))
                : new LinkView("", "");
    }

    List<Page> pages() {
        return isOn(catalog) ? List.of(new Page(Paths.MAP, PageKind.MAP, "", Origin.of("map"), inputs())) : List.of();
    }

    private MapInputs inputs() {
        List<Topic> topics = topics();
        return new MapInputs(
                frames,
                catalog.papers(),
                topics.stream().map(TopicLabel::of).toList(),
                showsEach(catalog),
                related.picture(groups(topics), topics.size()));
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
}
