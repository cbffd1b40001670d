package hectograph.fetch;

import java.util.Set;

/** The names that arXiv's OAI-PMH gives to categories. */
final class Sets {

    /** The archives of the group "physics". */
    private static final Set<String> PHYSICS = Set.of(
            "astro-ph",
            "cond-mat",
            "gr-qc",
            "hep-ex",
            "hep-lat",
            "hep-ph",
            "hep-th",
            "math-ph",
            "nlin",
            "nucl-ex",
            "nucl-th",
            "physics",
            "quant-ph");

    private Sets() {}

    /** {@code cs:cs:LG} of {@code cs.LG}; a name with colons is one already. */
    static String of(String category) {
        if (category.indexOf(':') >= 0) {
            return category;
        }
        int dot = category.indexOf('.');
        String archive = dot < 0 ? category : category.substring(0, dot);
        boolean physics = PHYSICS.contains(archive);
        if (dot < 0) {
            return physics ? "physics:" + archive : archive;
        }
        return (physics ? "physics" : archive) + ":" + archive + ":" + category.substring(dot + 1);
    }
}
