package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Slug;
import hectograph.model.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The specific parts of the ids of topics' feeds. An id that was published stays: a topic that was renamed keeps that of its
 * former name, and one that took in another keeps its own. A topic that is new is named by its first slug.
 */
public final class TopicFeedIds {

    private static final String START = "feed/topic/";

    private final Map<Slug, String> ids = new HashMap<>();

    /** The ids of a site's topics. */
    public TopicFeedIds(Catalog catalog) {
        Map<String, String> promised = catalog.promises().feeds();
        Set<String> taken = new HashSet<>();
        for (Topic topic : catalog.topics()) {
            String own = promised.get(topic.slug().value());
            if (own != null && taken.add(own)) {
                ids.put(topic.slug(), own);
            }
        }
        for (Topic topic : catalog.topics()) {
            if (!ids.containsKey(topic.slug())) {
                ids.put(topic.slug(), free(wanted(topic, promised, taken), taken));
            }
        }
    }

    private static String wanted(Topic topic, Map<String, String> promised, Set<String> taken) {
        for (Slug alias : topic.aliases()) {
            String former = promised.get(alias.value());
            if (former != null && !taken.contains(former)) {
                return former;
            }
        }
        return START
                + (topic.aliases().isEmpty() ? topic.slug() : topic.aliases().get(0));
    }

    /** A topic can have the name of one that was renamed and took its id along. */
    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "/" + i;
        }
        return id;
    }

    /** The specific part of the id of a topic's feed. */
    public String of(Topic topic) {
        return ids.getOrDefault(topic.slug(), START + topic.slug());
    }
}
