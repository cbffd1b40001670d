package hectograph.mail;

import hectograph.content.match.TopicMatcher;
import hectograph.content.match.TopicRule;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who wants to hear of which paper. Every query is asked once a paper, however many subscribers have it. */
final class Interests {

    private final Map<Slug, Slug> topics = new HashMap<>();
    private final List<String> known;
    private final TopicMatcher queries;
    private final Map<Paper, Set<String>> found = new IdentityHashMap<>();

    Interests(Catalog catalog, List<Subscriber> subscribers) {
        for (Topic topic : catalog.topics()) {
            topic.aliases().forEach(alias -> topics.put(alias, topic.slug()));
        }
        catalog.topics().forEach(topic -> topics.put(topic.slug(), topic.slug()));
        known = catalog.topics().stream().map(topic -> topic.slug().value()).toList();
        queries = TopicMatcher.of(subscribers.stream()
                .flatMap(subscriber -> subscriber.questions().stream())
                .map(Question::match)
                .filter(match -> !match.isEmpty())
                .distinct()
                .map(match -> new TopicRule(match, List.of(match)))
                .toList());
    }

    /** Whether there is a topic of that name, or was one. */
    boolean isTopic(Slug name) {
        return topics.containsKey(name);
    }

    /** Reports topics that there are not; who asked for one hears of the others. */
    void check(List<Subscriber> subscribers, Problems problems) {
        for (Subscriber subscriber : subscribers) {
            for (Question question : subscriber.questions()) {
                for (Slug topic : question.topics()) {
                    if (!topics.containsKey(topic)) {
                        problems.error(
                                subscriber.origin(),
                                "unknown topic \"" + topic + "\"",
                                Nearest.remedy(
                                        topic.value(), known, "topics are called as their files in content/topics"));
                    }
                }
            }
        }
    }

    /** Whether a paper meets one of a subscriber's questions. */
    Predicate<Paper> of(Subscriber subscriber) {
        return paper -> subscriber.questions().stream().anyMatch(question -> meets(paper, question));
    }

    private boolean meets(Paper paper, Question question) {
        return question.isAll()
                || question.topics().stream()
                        .anyMatch(topic -> paper.topics().contains(topics.getOrDefault(topic, topic)))
                || !question.match().isEmpty() && found(paper).contains(question.match());
    }

    private Set<String> found(Paper paper) {
        return found.computeIfAbsent(
                paper,
                key -> new HashSet<>(
                        queries.match(key.title().plain(), key.summary().plain())));
    }
}
