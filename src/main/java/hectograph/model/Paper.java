package hectograph.model;

import hectograph.problem.Origin;
import java.util.List;

/**
 * One paper, complete and checked. What is not known is empty: nothing is invented.
 *
 * @param slug its file name and address
 * @param ids its identifiers
 * @param title its title
 * @param authors in the paper's own order
 * @param dates its dates
 * @param venue where it was published, such as {@code ICLR 2016}
 * @param publication what else is known of its publication
 * @param category such as {@code cs.LG}
 * @param license under which terms it may be used
 * @param topics the topics it belongs to, the most important first
 * @param links further addresses, in the order of {@link Link.Kind}
 * @param aliases former slugs, which lead here
 * @param source where these facts were taken from
 * @param status whether it is published, a draft or withdrawn
 * @param summary its abstract
 * @param extras what else the maintainer says of it
 * @param origin its file
 */
public record Paper(
        Slug slug,
        Ids ids,
        Title title,
        List<Author> authors,
        Dates dates,
        String venue,
        Publication publication,
        String category,
        License license,
        List<Slug> topics,
        List<Link> links,
        List<Slug> aliases,
        Provenance source,
        Status status,
        Prose summary,
        Extras extras,
        Origin origin)
        implements Recurring {

    /** Copies the lists. */
    public Paper {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }

    /**
     * The identifiers of a paper.
     *
     * @param permanent by which feeds and promises know it, whatever else changes
     * @param arxiv its identifier at arXiv
     * @param doi its DOI
     */
    public record Ids(PaperId permanent, ArxivId arxiv, Doi doi) {}

    /**
     * The dates of a paper.
     *
     * @param own the paper's own
     * @param added when it first appeared on this site; the paper's own date where not given
     * @param updated when its text last changed here; unknown when never
     */
    public record Dates(PartialDate own, PartialDate added, PartialDate updated) {}

    /** Its permanent identifier. */
    public PaperId id() {
        return ids.permanent();
    }

    /** Its identifier at arXiv. */
    public ArxivId arxiv() {
        return ids.arxiv();
    }

    /** Its DOI. */
    public Doi doi() {
        return ids.doi();
    }

    /** Its own date. */
    public PartialDate date() {
        return dates.own();
    }

    /** When it first appeared on this site. */
    public PartialDate added() {
        return dates.added();
    }

    /** When its text last changed here; unknown when never. */
    public PartialDate updated() {
        return dates.updated();
    }

    /** The address of the full text: the one that was given, else arXiv's; empty when there is neither. */
    public String pdfAddress() {
        String given = address(Link.Kind.PDF);
        return given.isEmpty() ? arxiv().pdfAddress() : given;
    }

    /** The first address of a kind that was given; empty when there is none. */
    public String address(Link.Kind kind) {
        for (Link link : links) {
            if (link.kind() == kind) {
                return link.url();
            }
        }
        return "";
    }

    /** The same paper with other topics. */
    public Paper about(List<Slug> others) {
        return copy(others, links, extras);
    }

    /** The same paper with other links, and with a picture of a known size. */
    public Paper showing(List<Link> others, Extras known) {
        return copy(topics, others, known);
    }

    private Paper copy(List<Slug> otherTopics, List<Link> otherLinks, Extras otherExtras) {
        return new Paper(
                slug,
                ids,
                title,
                authors,
                dates,
                venue,
                publication,
                category,
                license,
                otherTopics,
                otherLinks,
                aliases,
                source,
                status,
                summary,
                otherExtras,
                origin);
    }

    /**
     * Whether and how a paper is published.
     *
     * @param draft true for a paper that is checked but not published
     * @param withdrawn true for a paper whose page stays and says that it was withdrawn
     * @param reason why it was withdrawn; empty when not said
     */
    public record Status(boolean draft, boolean withdrawn, String reason) {

        /** An ordinary paper. */
        public static final Status PUBLISHED = new Status(false, false, "");
    }
}
