package hectograph.content;

import hectograph.content.markdown.Markdown;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names by which papers can call topics: slug, title, or any of the topic's other names. */
final class TopicNames {

    private final Map<String, Slug> byName = new TreeMap<>();
    private final List<String> slugs;

    /** Former slugs, which files may still name: renaming a topic must not need an edit of every paper. */
    private final Map<String, Slug> former = new TreeMap<>();

    TopicNames(List<Topic> topics) {
        topics.forEach(topic -> topic.aliases().forEach(alias -> former.put(alias.value(), topic.slug())));
        for (Topic topic : topics) {
            topic.also().forEach(name -> byName.putIfAbsent(key(name), topic.slug()));
        }
        topics.forEach(topic -> byName.put(key(topic.title()), topic.slug()));
        topics.forEach(topic -> byName.put(topic.slug().value(), topic.slug()));
        slugs = topics.stream().map(topic -> topic.slug().value()).toList();
    }

    /** The names of the topics that files hold; what is wrong with those, a build reports. */
    static TopicNames of(ContentFiles files) {
        TopicReader reader = new TopicReader(new Markdown(Markdown.Use.PASSAGE, Macros.of(Map.of()), true));
        return new TopicNames(ContentReader.each(files.topics(), new Problems(), reader::read).stream()
                .map(TopicReader.ReadTopic::topic)
                .toList());
    }

    /** What all spellings of a name have in common, which is what an address would show of it. */
    static String key(String name) {
        return Slug.from(name, Slug.MAX_LENGTH).value();
    }

    /** The topic of that name; empty, with a problem, when there is none. */
    Optional<Slug> find(String name, Origin origin, Problems problems) {
        Slug exact = byName.get(name);
        Slug slug = exact != null ? exact : byName.get(key(name));
        Slug renamed = former.get(name);
        if (slug == null && renamed != null) {
            problems.warning(
                    origin, "topic \"" + name + "\" is called \"" + renamed + "\" now", "write " + renamed + " here");
            return Optional.of(renamed);
        }
        if (slug == null) {
            String fallback = slugs.isEmpty()
                    ? "there are no topics yet: write content/topics/" + key(name) + ".md"
                    : "write content/topics/" + key(name) + ".md, or delete it here";
            problems.error(origin, "unknown topic \"" + name + "\"", Nearest.remedy(key(name), slugs, fallback));
        }
        return Optional.ofNullable(slug);
    }
}
