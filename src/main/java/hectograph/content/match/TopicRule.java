package hectograph.content.match;

import java.util.List;
import java.util.Objects;

/**
 * What claims a paper for one topic: any one of its queries is enough.
 *
 * @param topic the topic's slug
 * @param queries query strings in the language that {@link TopicMatcher} describes; may be empty, and then the topic
 *     claims nothing
 */
public record TopicRule(String topic, List<String> queries) {
    public TopicRule {
        Objects.requireNonNull(topic, "topic");
        queries = List.copyOf(queries);
    }
}
