package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.view.LinkView;
import java.util.List;

/**
 * What other pages say of a topic.
 *
 * @param slug its address
 * @param title its name
 */
record TopicLabel(Slug slug, String title) {

    static TopicLabel of(Topic topic) {
        return new TopicLabel(topic.slug(), topic.title());
    }

    /** Those of a paper, the most important first. */
    static List<TopicLabel> of(Paper paper, Catalog catalog) {
        return paper.topics().stream()
                .flatMap(slug -> catalog.topic(slug).stream())
                .map(TopicLabel::of)
                .toList();
    }

    LinkView link(OutputPath from) {
        return new LinkView(title, from.to(Paths.topic(slug, 0)));
    }
}
