package hectograph.content.importers.record;

import hectograph.problem.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which entries of a feed are papers. A feed says of nothing that it is one, so an entry must show it: by an identifier,
 * or by an author and a text of the length of an abstract. What a feed says of itself is never a paper.
 */
public final class FeedPapers {

    /** An abstract of fewer characters is none; it is what an entry without identifier must have. */
    private static final int SHORTEST_ABSTRACT = 80;

    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:arxiv\\.org/(?:abs|pdf|html)/|oai:arxiv\\.org:|arxiv:)([a-z-]+(?:\\.[a-z]{2})?/\\d{7}|\\d{4}\\.\\d{4,5})");

    private static final Pattern DOI = Pattern.compile("(?i)(?:doi\\.org/|doi:)(10\\.\\d{4,9}/[^\\s\"<>&?#]{1,200})");

    private FeedPapers() {}

    /**
     * Whether an entry is a paper.
     *
     * @param addresses all addresses and identifiers it names
     * @param hasAuthor whether it names an author
     * @param text its text without markup
     */
    public static boolean isPaper(String addresses, boolean hasAuthor, String text) {
        boolean identified =
                ARXIV.matcher(addresses).find() || DOI.matcher(addresses).find();
        return identified || hasAuthor && text.strip().length() >= SHORTEST_ABSTRACT;
    }

    /** Hands on the identifiers that a text holds. */
    public static void identify(String text, DraftBuilder draft) {
        Matcher arxiv = ARXIV.matcher(text);
        if (arxiv.find()) {
            draft.arxiv(arxiv.group(1));
        }
        Matcher doi = DOI.matcher(text);
        if (doi.find()) {
            draft.doi(doi.group(1));
        }
    }

    /** Says how many entries are no papers. */
    public static void tell(int others, int papers, String name, Sink sink) {
        if (others == 0) {
            return;
        }
        String which = papers == 0 ? "none of its " + others : others + " of its " + (others + papers);
        String what = which + (others + papers == 1 ? " entry" : " entries")
                + " names an arXiv identifier, a DOI, or an author beside a text of "
                + SHORTEST_ABSTRACT + " characters";
        if (papers == 0) {
            sink.error(Origin.of(name), what, "it is no feed of papers");
        } else {
            sink.warning(
                    Origin.of(name),
                    others + " of " + (others + papers)
                            + " entries are no papers: no arXiv identifier, no DOI, no author " + "beside a text of "
                            + SHORTEST_ABSTRACT + " characters",
                    "they were passed over");
        }
    }
}
