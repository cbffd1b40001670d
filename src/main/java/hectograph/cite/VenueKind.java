package hectograph.cite;

import hectograph.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from the name of a venue alone whether it is a journal or a conference, where that can be told: by a word that
 * says so, or by a name everybody knows. Of any other venue nothing is assumed.
 */
final class VenueKind {

    private static final Set<String> JOURNAL_WORDS = Set.of(
            "journal",
            "transactions",
            "trans.",
            "letters",
            "magazine",
            "annals",
            "bulletin",
            "review",
            "reviews",
            "quarterly",
            "surveys",
            "j.");

    private static final Set<String> CONFERENCE_WORDS = Set.of(
            "conference",
            "conf.",
            "proceedings",
            "proc.",
            "workshop",
            "workshops",
            "symposium",
            "findings",
            "congress",
            "colloquium",
            "meeting");

    private static final Set<String> JOURNALS = Set.of(
            "tmlr", "jmlr", "tacl", "jair", "tpami", "pami", "ijcv", "tip", "tnnls", "tkde", "tois", "tist", "taslp",
            "pnas", "pvldb", "dmkd");

    private static final Set<String> CONFERENCES = Set.of(
            "aaai",
            "aacl",
            "acl",
            "acml",
            "accv",
            "aistats",
            "bmvc",
            "cav",
            "chi",
            "cikm",
            "cogsci",
            "coling",
            "collas",
            "colm",
            "colt",
            "conll",
            "corl",
            "cvpr",
            "eacl",
            "eccv",
            "ecai",
            "ecir",
            "ecml",
            "emnlp",
            "eusipco",
            "focs",
            "iccp",
            "iccv",
            "icassp",
            "icdm",
            "icip",
            "iclr",
            "icml",
            "icpr",
            "icra",
            "icse",
            "ijcai",
            "ijcnlp",
            "ijcnn",
            "interspeech",
            "iros",
            "isit",
            "itcs",
            "iwslt",
            "kdd",
            "lrec",
            "miccai",
            "midl",
            "mlsys",
            "naacl",
            "neurips",
            "nips",
            "nsdi",
            "osdi",
            "pkdd",
            "pods",
            "popl",
            "rss",
            "sigir",
            "siggraph",
            "sigmod",
            "soda",
            "sosp",
            "starsem",
            "stoc",
            "uai",
            "usenix",
            "vldb",
            "wacv",
            "wmt",
            "wsdm",
            "www");

    private static final Set<String> JOURNAL_NAMES = Set.of(
            "artificial intelligence",
            "bioinformatics",
            "expert systems with applications",
            "ieee access",
            "information fusion",
            "information sciences",
            "knowledge-based systems",
            "machine learning",
            "nature",
            "neural computation",
            "neural networks",
            "neurocomputing",
            "pattern recognition",
            "plos one",
            "science",
            "proceedings of the ieee",
            "proceedings of the vldb endowment",
            "proceedings of the national academy of sciences");

    private VenueKind() {}

    /**
     * The kind of a venue.
     *
     * @param name its name without a year
     */
    static Publication.Kind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (JOURNAL_NAMES.contains(lower) || lower.startsWith("nature ")) {
            return Publication.Kind.JOURNAL;
        }
        List<String> words = words(lower);
        if (words.stream().anyMatch(CONFERENCE_WORDS::contains)) {
            return Publication.Kind.CONFERENCE;
        }
        if (words.stream().anyMatch(JOURNAL_WORDS::contains) || words.stream().anyMatch(JOURNALS::contains)) {
            return Publication.Kind.JOURNAL;
        }
        boolean conference = words.stream().anyMatch(CONFERENCES::contains);
        return conference ? Publication.Kind.CONFERENCE : Publication.Kind.UNKNOWN;
    }

    /** Letters, digits and stops together; everything else parts words. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
