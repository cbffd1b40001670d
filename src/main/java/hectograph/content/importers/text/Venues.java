package hectograph.content.importers.text;

import java.util.Locale;

/** Names of places where papers appear. */
final class Venues {

    private Venues() {}

    /** Whether a name stands for papers that were published nowhere: arXiv, and what it was called once. */
    static boolean isPreprint(String venue) {
        String name = venue.toLowerCase(Locale.ROOT);
        return name.startsWith("arxiv") || name.equals("corr") || name.startsWith("computing research repository");
    }
}
