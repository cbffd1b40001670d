package hectograph.content;

import hectograph.model.Slug;
import hectograph.problem.Origin;
import java.util.List;
import java.util.Locale;

/**
 * A source of {@code sources.yaml}, complete and checked; what its kind does not know is empty.
 *
 * @param name by which it is remembered and called
 * @param kind what it is
 * @param origin where it stands
 * @param url its address; empty for the usual one of its kind
 * @param path a file beside the content folder, instead of an address
 * @param categories of arXiv, such as {@code cs.LG}
 * @param query of arXiv's search interface
 * @param set of an OAI-PMH repository; empty for all of it
 * @param format the metadata format of an OAI-PMH repository
 * @param sort the order of Hugging Face's papers: empty for the one of the day, or {@code trending}
 * @param listing whether its order becomes the listing of the day
 * @param robots whether the host's robots.txt rules
 * @param wanted which of its papers are taken
 * @param topics slugs of the topics that its papers get
 */
public record FetchSource(
        String name,
        Kind kind,
        Origin origin,
        String url,
        String path,
        List<String> categories,
        String query,
        String set,
        String format,
        String sort,
        boolean listing,
        boolean robots,
        Wanted wanted,
        List<Slug> topics) {

    /** Copies the lists. */
    public FetchSource {
        categories = List.copyOf(categories);
        topics = List.copyOf(topics);
    }

    /** What a source can be. */
    public enum Kind {
        /** Categories of arXiv, by OAI-PMH. */
        ARXIV,
        /** A query of arXiv's search interface. */
        ARXIV_SEARCH,
        /** Any repository that speaks OAI-PMH. */
        OAI,
        /** Hugging Face's daily papers. */
        HUGGINGFACE,
        /** A feed. */
        FEED,
        /** A file in any import format. */
        FILE;

        /** The word in {@code sources.yaml}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether arXiv answers. */
        public boolean isArxiv() {
            return this == ARXIV || this == ARXIV_SEARCH;
        }
    }

    /** How old a paper that is not here yet may be. */
    public enum Only {
        /** Of this month or the last, and of one of the categories first of all. */
        NEW,
        /** Of this month or the last, whichever of its categories it was asked for. */
        NEW_CROSS,
        /** Any. */
        ALL
    }

    /**
     * Which papers that are not here yet are taken.
     *
     * @param match queries in the language of topics, of which one must be met; none for all papers
     * @param only how old they may be
     * @param limit how many in one run; more stop the source
     */
    public record Wanted(List<String> match, Only only, int limit) {

        /** Copies the list. */
        public Wanted {
            match = List.copyOf(match);
        }
    }
}
