package hectograph.site;

import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.related.Plane;
import hectograph.related.Related;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.view.LinkView;
import hectograph.site.view.MapView;
import hectograph.site.view.MapView.AreaView;
import hectograph.site.view.MapView.DotView;
import hectograph.site.view.MapView.SpotView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the map of all papers is made of.
 *
 * @param frames what stands around it
 * @param papers all papers
 * @param topics those whose areas it shows, the largest first
 * @param each whether each paper is a dot, with the paper's slug as its id
 * @param picture where each paper stands
 */
record MapInputs(Frames frames, List<Paper> papers, List<TopicLabel> topics, boolean each, Related.Picture picture)
        implements Inputs {

    private static final int COLUMNS = 48;
    private static final int ROWS = 40;

    @Override
    public MapView view() {
        Phrasebook words = frames.words();
        Plane plane = picture.plane();
        int[] groups = picture.groups();
        MapShapes shapes = new MapShapes(groups, topics.size() + 1, plane, each ? 0 : COLUMNS, ROWS);
        List<AreaView> areas = new ArrayList<>();
        for (int area = 0; area <= topics.size(); area++) {
            int count = shapes.count(area);
            boolean rest = area == topics.size();
            if (count > 0) {
                String title = rest
                        ? words.say(topics.isEmpty() ? "nav.papers" : "map.others")
                        : topics.get(area).title();
                OutputPath target =
                        rest ? Paths.PAPERS : Paths.topic(topics.get(area).slug(), 0);
                areas.add(new AreaView(
                        title,
                        Paths.MAP.to(target),
                        count,
                        shapes.colour(area),
                        rest ? List.of() : spots(shapes.label(area, title)),
                        each ? dots(shapes, area) : List.of(),
                        each ? List.of() : shapes.cells(area)));
            }
        }
        return new MapView(
                frames.frame(Paths.MAP, words.say("nav.map"), words.say("map.about"), words.say("skip.map")),
                TallyView.of(words, papers.size(), "papers"),
                plane.across(),
                each ? 0 : COLUMNS,
                each ? 0 : ROWS,
                areas,
                new LinkView(words.say("map.topics"), topics.isEmpty() ? "" : Paths.MAP.to(Paths.TOPICS)),
                new LinkView(words.say("nav.papers"), Paths.MAP.to(Paths.PAPERS)));
    }

    private static List<SpotView> spots(List<Optional<MapLabels.Label>> labels) {
        return labels.stream()
                .map(label -> label.map(at -> new SpotView(
                                MapShapes.share(at.middle().x()),
                                MapShapes.share(at.middle().y()),
                                at.whole()))
                        .orElse(new SpotView("", "", false)))
                .toList();
    }

    private List<DotView> dots(MapShapes shapes, int area) {
        List<DotView> dots = new ArrayList<>();
        for (int number : shapes.papers(area)) {
            Paper paper = papers.get(number);
            dots.add(new DotView(
                    paper.slug().value(),
                    Paths.MAP.to(Paths.paper(paper)),
                    paper.title().html(),
                    MapShapes.share(shapes.x(number)),
                    MapShapes.share(shapes.y(number))));
        }
        return dots;
    }
}
