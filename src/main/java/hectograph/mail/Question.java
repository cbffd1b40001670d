package hectograph.mail;

import hectograph.model.Slug;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody wants to hear of: papers of one of some topics, or that a query finds. With neither, all papers.
 *
 * @param topics slugs of topics, former ones too
 * @param match a query as topics have them; empty for none
 */
record Question(List<Slug> topics, String match) {

    /** All papers. */
    static final Question ALL = new Question(List.of(), "");

    /** Copies the list. */
    Question {
        topics = List.copyOf(topics);
    }

    boolean isAll() {
        return topics.isEmpty() && match.isEmpty();
    }

    /** As the subscribers' file has it, with a blank before each part; empty for all papers. */
    @Override
    public String toString() {
        return (topics.isEmpty()
                        ? ""
                        : " topics=" + topics.stream().map(Slug::value).collect(Collectors.joining(",")))
                + (match.isEmpty() ? "" : " match=" + match);
    }
}
