package hectograph.content;

import hectograph.model.Slug;
import hectograph.model.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a phrase names a topic, and which names are taken. */
public final class PhraseNames {

    private PhraseNames() {}

    /** The names topics go by: slugs, present and former, titles and other names, folded. */
    public static Set<String> taken(List<Topic> topics) {
        Set<String> names = new HashSet<>();
        for (Topic topic : topics) {
            names.add(topic.slug().value());
            names.add(Slug.fold(topic.title()));
            topic.also().forEach(name -> names.add(Slug.fold(name)));
            topic.aliases().forEach(former -> names.add(former.value()));
        }
        return names;
    }

    /** The title of a topic that is named by a phrase. */
    public static String title(String phrase) {
        int first = phrase.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + phrase.substring(Character.charCount(first));
    }
}
