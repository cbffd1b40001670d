package hectograph.site.search;

import hectograph.model.Catalog;
import hectograph.model.Recurring;
import hectograph.model.Slug;
import hectograph.model.Topic;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of all topics.
 *
 * @param titles by slug
 */
record TopicTitles(Map<Slug, String> titles) implements Recurring {

    static TopicTitles of(Catalog catalog) {
        return new TopicTitles(catalog.topics().stream().collect(Collectors.toMap(Topic::slug, Topic::title)));
    }

    /** The name of a topic; empty when there is none of that slug. */
    String of(Slug slug) {
        return titles.getOrDefault(slug, "");
    }
}
