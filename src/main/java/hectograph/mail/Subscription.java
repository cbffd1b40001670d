package hectograph.mail;

import hectograph.content.match.TopicMatcher;
import hectograph.model.Slug;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the subscribers' file: {@code ada@example.org weekly topics=pruning,vision match="mixture of experts"}. All
 * behind {@code match=} is the query.
 *
 * @param frequency how often
 * @param question of what
 */
record Subscription(Frequency frequency, Question question) {

    private static final List<String> WORDS = List.of("daily", "weekly");
    private static final String TOPICS = "topics=";
    private static final String MATCH = "match=";

    /**
     * What stands behind an address; reports what is none of it.
     *
     * @param origin the line
     */
    static Optional<Subscription> read(String text, Origin origin, Problems problems) {
        int query = text.startsWith(MATCH) ? 0 : text.indexOf(" " + MATCH) + 1;
        boolean asks = query > 0 || text.startsWith(MATCH);
        String match = asks ? text.substring(query + MATCH.length()).strip() : "";
        Frequency frequency = Frequency.DAILY;
        List<Slug> topics = new ArrayList<>();
        boolean whole = true;
        for (String word : (asks ? text.substring(0, query) : text).strip().split("\\s+")) {
            Optional<Frequency> said = Frequency.of(word);
            if (said.isPresent()) {
                frequency = said.get();
            } else if (word.startsWith(TOPICS)) {
                whole &= topics(word.substring(TOPICS.length()), origin, topics, problems);
            } else if (!word.isEmpty()) {
                String all = "write daily, weekly, topics=one,two or match=words";
                problems.error(origin, "\"" + word + "\" behind an address", Nearest.remedy(word, WORDS, all));
                whole = false;
            }
        }
        Optional<String> fault = asks ? TopicMatcher.fault(match) : Optional.empty();
        if (fault.isPresent()) {
            problems.error(origin, "match: " + fault.get(), "docs/content-format.md describes queries");
        }
        return whole && fault.isEmpty()
                ? Optional.of(new Subscription(frequency, new Question(topics, match)))
                : Optional.empty();
    }

    private static boolean topics(String names, Origin origin, List<Slug> topics, Problems problems) {
        for (String name : names.split(",", -1)) {
            if (!Slug.isValid(name)) {
                problems.error(
                        origin, "\"" + name + "\" is no topic", "write topics=one,two with the names of their files");
                return false;
            }
            topics.add(new Slug(name));
        }
        return true;
    }

    /** As it stands behind an address, with a blank before each part. */
    String words() {
        return (frequency == Frequency.DAILY ? "" : " " + frequency.word()) + question;
    }
}
