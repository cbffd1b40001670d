package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.model.Html;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Prose;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.related.KeyPhrases;
import hectograph.related.KeyPhrases.KeyPhrase;
import hectograph.related.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Topics for the papers that have none, made of the phrases that divide them. Papers that name topics, or that the
 * queries of a topic claim, keep theirs and have no say; a phrase that is the name of a topic already makes none.
 *
 * @param topics the topics that were found, the best first
 * @param papers all papers, those without topics with what was found for them
 */
record DiscoveredTopics(List<Topic> topics, List<ReadPaper> papers) {

    /**
     * What is asked for.
     *
     * @param count the most topics to find; 0 for none
     * @param origin where that is said
     */
    record Wanted(int count, Origin origin) {}

    /**
     * Finds topics.
     *
     * @param papers all papers
     * @param known the topics that were written
     * @param wanted what is asked for
     * @param wordings the words of the papers
     * @param parallel how the work is shared
     */
    static DiscoveredTopics of(
            List<ReadPaper> papers, List<Topic> known, Wanted wanted, Wordings wordings, Parallel parallel) {
        List<Paper> without = papers.stream()
                .map(ReadPaper::paper)
                .filter(paper -> paper.topics().isEmpty() && !paper.status().draft())
                .toList();
        if (wanted.count() == 0 || without.isEmpty()) {
            return new DiscoveredTopics(List.of(), papers);
        }
        Set<String> taken = PhraseNames.taken(known);
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (KeyPhrase phrase : KeyPhrases.of(without, wordings, wanted.count(), parallel)) {
            Slug slug = Slug.from(phrase.name(), Slug.MAX_LENGTH);
            if (!taken.contains(slug.value())) {
                topics.merge(slug.value(), topic(slug, phrase, without, wanted.origin()), DiscoveredTopics::joined);
            }
        }
        List<Topic> found = List.copyOf(topics.values());
        return new DiscoveredTopics(found, claimed(papers, found));
    }

    private static Topic topic(Slug slug, KeyPhrase phrase, List<Paper> papers, Origin origin) {
        Map<Slug, String> said = new HashMap<>();
        phrase.said().forEach((paper, words) -> said.put(papers.get(paper).slug(), words));
        boolean brief = phrase.abbreviation().isEmpty();
        String says = "Papers that say “" + phrase.name() + "”" + (brief ? "" : " or “" + phrase.abbreviation() + "”")
                + ": a phrase that many of them share.";
        Html html = new Html("<p>" + Html.escape(says) + "</p>\n");
        return new Topic(
                slug,
                PhraseNames.title(phrase.name()),
                List.of(),
                brief ? List.of() : List.of(phrase.abbreviation()),
                List.of(),
                List.of(),
                new Prose(says, html, html, says),
                said,
                origin);
    }

    /** Two spellings of one name, "fine tuning" and "fine-tuning", are one topic. */
    private static Topic joined(Topic one, Topic other) {
        Map<Slug, String> said = new HashMap<>(other.said());
        said.putAll(one.said());
        return new Topic(
                one.slug(),
                one.title(),
                one.match(),
                one.also(),
                one.aliases(),
                one.parentSlug(),
                one.introduction(),
                said,
                one.origin());
    }

    private static List<ReadPaper> claimed(List<ReadPaper> papers, List<Topic> found) {
        Map<Slug, List<Slug>> topics = new HashMap<>();
        for (Topic topic : found) {
            topic.said()
                    .keySet()
                    .forEach(paper -> topics.computeIfAbsent(paper, key -> new ArrayList<>())
                            .add(topic.slug()));
        }
        return papers.stream()
                .map(read -> {
                    List<Slug> own = topics.getOrDefault(read.paper().slug(), List.of());
                    boolean without = read.paper().topics().isEmpty()
                            && !read.paper().status().draft();
                    return own.isEmpty() || !without
                            ? read
                            : read.with(read.paper().about(own));
                })
                .toList();
    }
}
