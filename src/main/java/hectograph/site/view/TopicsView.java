package hectograph.site.view;

import java.util.List;

/**
 * All topics as a tree of two levels and more ({@code topics.ftlh}).
 *
 * @param frame what is around it
 * @param tally how many topics have papers
 * @param key what the small pictures show; empty when there are none
 * @param map the map of all papers; both parts empty when there is none
 * @param topics the topics that are part of no other, the largest first
 */
public record TopicsView(FrameView frame, TallyView tally, String key, LinkView map, List<NodeView> topics) {

    /**
     * A topic in the tree.
     *
     * @param title its name
     * @param href its page
     * @param count how many papers it has
     * @param also its other names, parted by commas; empty when none
     * @param course its papers over time, on the time line and the scale of all topics
     * @param children the topics that are part of it, the largest first
     */
    public record NodeView(
            String title, String href, int count, String also, SparklineView course, List<NodeView> children) {}
}
