package hectograph.model;

import hectograph.problem.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A topic: a term of the site's one taxonomy.
 *
 * @param slug its file name and address
 * @param title its name, in sentence case
 * @param match queries that claim a paper which names no topics
 * @param also other names for it
 * @param aliases former slugs, the oldest first, which lead here
 * @param parentSlug the topic it is part of; an empty list when none
 * @param introduction what its papers are about
 * @param said of a topic that was found in the texts: by paper the words that brought it here; empty of a written one
 * @param origin its file, or {@code site.yaml}, which asked for topics to be found
 */
public record Topic(
        Slug slug,
        String title,
        List<String> match,
        List<String> also,
        List<Slug> aliases,
        List<Slug> parentSlug,
        Prose introduction,
        Map<Slug, String> said,
        Origin origin)
        implements Recurring {

    /** Copies the lists. */
    public Topic {
        match = List.copyOf(match);
        also = List.copyOf(also);
        aliases = List.copyOf(aliases);
        parentSlug = List.copyOf(parentSlug);
        said = Map.copyOf(said);
    }

    /** The topic it is part of. */
    public Optional<Slug> parent() {
        return parentSlug.stream().findFirst();
    }
}
