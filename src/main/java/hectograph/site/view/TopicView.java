package hectograph.site.view;

import hectograph.model.Html;
import java.util.List;

/**
 * A page of a topic ({@code topic.ftlh}).
 *
 * @param frame what is around it
 * @param tally how many papers it has; on older pages the same
 * @param title its name
 * @param introduction what it is about; empty on older pages
 * @param facts what it is part of, its parts, its other names, the topics it often stands with
 * @param course its papers over time; no picture on older pages, and when there is nothing to see
 * @param sections its papers by year
 * @param pager the way to its other pages
 */
public record TopicView(
        FrameView frame,
        TallyView tally,
        String title,
        Html introduction,
        List<FactView> facts,
        ChartView course,
        List<SectionView> sections,
        PagerView pager) {}
