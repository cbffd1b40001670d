package hectograph.site;

import hectograph.model.Html;
import hectograph.model.Phrasebook;
import hectograph.model.Topic;
import hectograph.site.feed.Channel;
import hectograph.site.page.Inputs;
import hectograph.site.page.OwnFiles;
import hectograph.site.view.ChartView;
import hectograph.site.view.FactView;
import hectograph.site.view.TallyView;
import hectograph.site.view.TopicView;
import java.util.List;
import java.util.Optional;

/**
 * What a page of a topic is made of.
 *
 * @param site what it shares with other lists
 * @param about the topic
 * @param front what its first page says besides; absent on others
 * @param page the page
 */
record TopicInputs(ListInputs.Site site, About about, Optional<Front> front, Pager page) implements Inputs {

    /**
     * A topic.
     *
     * @param feed its feed; absent when it has no papers
     * @param count how many papers it has
     */
    record About(Topic topic, Optional<Channel> feed, int count) {}

    /**
     * What stands on the first page alone.
     *
     * @param facts topics beside it, its bibliography and its feed
     * @param course how many papers it had over time
     * @param files the files of the site's own that its introduction shows
     */
    record Front(List<FactView> facts, ChartView course, OwnFiles files) {}

    @Override
    public TopicView view() {
        Topic topic = about.topic();
        Phrasebook words = site.frames().words();
        String description = topic.introduction().firstSentence(200);
        return new TopicView(
                site.frames()
                        .frame(
                                page.path(),
                                page.isFront()
                                        ? topic.title()
                                        : words.say("list.part", "name", topic.title(), "range", page.range(words)),
                                page.isFront() ? description : "",
                                words.say("skip.papers"),
                                about.feed()),
                page.isFront() ? TallyView.of(words, about.count(), "papers") : TallyView.NONE,
                topic.title(),
                front.map(own ->
                                own.files().on(page.path(), topic.introduction().html()))
                        .orElse(Html.EMPTY),
                front.map(Front::facts).orElse(List.of()),
                front.map(Front::course).orElse(ChartView.NONE),
                site.sections().byYear(page.path(), page.part().items(), topic.said()),
                page.view(words, topic.title()));
    }
}
