package hectograph.content.importers;

import hectograph.content.PaperCache;
import hectograph.model.Parallel;
import java.util.function.Supplier;

/**
 * What makes an import fast, and changes nothing of what it does.
 *
 * @param known opens what builds keep of papers, each time anew
 * @param parallel shares work out
 */
public record Means(Supplier<PaperCache> known, Parallel parallel) {

    /** Nothing but the import itself. */
    public static final Means NONE = new Means(PaperCache::none, Parallel.ALONE);
}
