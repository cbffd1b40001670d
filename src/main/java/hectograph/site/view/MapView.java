package hectograph.site.view;

import hectograph.model.Html;
import java.util.List;

/**
 * The map of all papers ({@code map.ftlh}). Places are shares of its width and height, such as {@code .25}.
 *
 * @param frame what is around it
 * @param tally how many papers it shows
 * @param across how many papers would stand side by side across it
 * @param columns of the picture of a large collection, in cells; 0 when every paper is shown
 * @param rows of the same
 * @param areas the topics, the largest first, and the papers of none at the end
 * @param allTopics the list of all topics
 * @param allPapers the list of all papers
 */
public record MapView(
        FrameView frame,
        TallyView tally,
        int across,
        int columns,
        int rows,
        List<AreaView> areas,
        LinkView allTopics,
        LinkView allPapers) {

    /**
     * The papers of a topic.
     *
     * @param title its name
     * @param href its page; the list of all papers for those of no topic
     * @param count how many papers it has here
     * @param colour from 1 to 6
     * @param spots where the middle of its name stands on a phone, a tablet and a wide screen; none for the papers of no topic
     * @param dots its papers; none in the picture of a large collection
     * @param cells there, the cells that are mostly its papers, by how many papers they hold
     */
    public record AreaView(
            String title,
            String href,
            int count,
            int colour,
            List<SpotView> spots,
            List<DotView> dots,
            List<CellsView> cells) {}

    /**
     * Where a name stands; both places empty where it has no room.
     *
     * @param x from the left
     * @param y from the top
     * @param whole whether the name has room; else its number in the list
     */
    public record SpotView(String x, String y, boolean whole) {}

    /**
     * A paper.
     *
     * @param id unique on the page
     * @param href its page
     * @param title its title
     * @param x where it stands
     * @param y the same, from the top
     */
    public record DotView(String id, String href, Html title, String x, String y) {}

    /**
     * Cells that hold about as many papers each.
     *
     * @param level from 1, a few, to 4
     * @param path their outlines, SVG path data
     */
    public record CellsView(int level, String path) {}
}
