package hectograph.site.view;

import java.util.List;

/**
 * The home page ({@code home.ftlh}).
 *
 * @param frame what is around it
 * @param lede one sentence: what the site is
 * @param days the latest days, latest first; empty when no paper has a day
 * @param latest the newest papers when no paper has a day, else empty
 * @param more the list of all papers
 * @param weeks how many papers came in each of the last weeks; no picture when there was one week only
 * @param topicsTally how many topics have papers
 * @param topics the largest topics
 * @param allTopics the page of all topics
 * @param map the map of all papers; both parts empty when there is none
 */
public record HomeView(
        FrameView frame,
        String lede,
        List<DaySectionView> days,
        List<EntryView> latest,
        LinkView more,
        ChartView weeks,
        TallyView topicsTally,
        List<BarView> topics,
        LinkView allTopics,
        LinkView map) {}
