package hectograph.content.importers.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of places where papers appear. */
final class Venues {

    /** An identifier among other words, as in {@code arXiv preprint arXiv:1511.06422} or {@code abs/1511.06422}. */
    private static final Pattern ARXIV =
            Pattern.compile("(?i)(?:arxiv\\s*[:.]\\s*|abs/)([0-9]{4}\\.[0-9]{4,5}|[a-z-]+(?:\\.[a-z]{2})?/[0-9]{7})");

    private Venues() {}

    /** Whether a name stands for papers that were published nowhere: arXiv, and what it was called once. */
    static boolean isPreprint(String venue) {
        String name = venue.toLowerCase(Locale.ROOT);
        return name.startsWith("arxiv") || name.equals("corr") || name.startsWith("computing research repository");
    }

    /** The arXiv identifier that stands among other words; empty when none does. */
    static String arxiv(String text) {
        Matcher found = ARXIV.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
