package hectograph.content;

import hectograph.content.markdown.Markdown;
import hectograph.content.match.TopicMatcher;
import hectograph.content.source.Source;
import hectograph.model.FileReference;
import hectograph.model.Prose;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code topics/<slug>.md}. */
final class TopicReader {

    private static final List<String> FIELDS = List.of("title", "match", "also", "aliases", "parent");

    private final Markdown markdown;

    TopicReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /** A topic, and where its parent, its former slugs and its names stand. */
    record ReadTopic(
            Topic topic,
            List<Fields.SlugAt> parent,
            List<Fields.SlugAt> aliases,
            List<NameAt> names,
            List<FileReference> pictures) {

        /** A topic that no file describes. */
        static ReadTopic found(Topic topic) {
            return new ReadTopic(topic, List.of(), List.of(), List.of(), List.of());
        }
    }

    /** A title or another name of a topic, and where it stands. */
    record NameAt(String name, Origin origin) {}

    /** Reads a file; empty when its name is no slug. */
    Checked<Optional<ReadTopic>> read(Source source) {
        Problems problems = new Problems();
        Optional<Slug> slug = FileNames.slug(source.file(), ".md", problems);
        FrontMatter front = FrontMatter.read(source, problems);
        Fields fields = new Fields(front.fields(), FIELDS, problems);
        if (front.present() && !fields.has("title")) {
            problems.error(fields.origin("title"), "no title", "write title: and the topic's name");
        }
        List<String> queries = new ArrayList<>();
        for (YamlNode.Scalar query : fields.texts("match")) {
            Optional<String> fault = TopicMatcher.fault(query.text());
            fault.ifPresentOrElse(
                    text -> problems.error(query.origin(), text, "see \"match\" in docs/content-format.md"),
                    () -> queries.add(query.text()));
        }
        List<Fields.SlugAt> parent = fields.slugs("parent");
        if (parent.size() > 1) {
            problems.error(parent.get(1).origin(), "a second parent", "a topic is part of one other at most");
        }
        List<Fields.SlugAt> aliases = fields.slugs("aliases");
        Prose introduction = markdown.read(source, front.bodyOffset(), problems);
        if (slug.isEmpty()) {
            return problems.with(Optional.empty());
        }
        Topic topic = new Topic(
                slug.get(),
                fields.has("title") ? fields.text("title") : slug.get().value(),
                queries,
                fields.texts("also").stream().map(YamlNode.Scalar::text).toList(),
                aliases.stream().map(Fields.SlugAt::slug).toList(),
                parent.stream().limit(1).map(Fields.SlugAt::slug).toList(),
                introduction,
                Map.of(),
                source.whole());
        List<NameAt> names = new ArrayList<>();
        names.add(new NameAt(topic.title(), fields.origin("title")));
        fields.texts("also").forEach(name -> names.add(new NameAt(name.text(), name.origin())));
        return problems.with(Optional.of(new ReadTopic(
                topic, parent, aliases, names, TextPictures.of(source, front.bodyOffset(), introduction))));
    }
}
