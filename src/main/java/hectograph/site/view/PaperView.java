package hectograph.site.view;

import hectograph.model.Html;
import java.util.List;

/**
 * The page of a paper ({@code paper.ftlh}).
 *
 * @param frame what is around it
 * @param above the list it is part of
 * @param tally its rank in the listing of its day; empty number when it has none
 * @param title its title
 * @param people its authors, in order
 * @param actions links to the full text, code and so on, the most wanted first
 * @param elsewhere the paper on other sites
 * @param mapHref its dot on the map; empty when it has none
 * @param fixHref where its file can be mended; empty when not known
 * @param date its own date
 * @param venue where it was published
 * @param category such as {@code cs.LG}
 * @param added the day it appeared here, with {@code addedHref} its page
 * @param addedHref the page of that day; empty when the day is not known
 * @param updated the day its text last changed here
 * @param license name of the licence
 * @param licenseHref address of the licence; empty when it is only a name
 * @param doi such as {@code 10.1000/182}
 * @param doiHref where the DOI resolves
 * @param source where these facts were taken from, in words; empty when not said
 * @param sourceHref its address; empty when not known
 * @param topics its topics
 * @param withdrawn whether it was withdrawn
 * @param withdrawnReason why; empty when not said
 * @param badges a few words each, such as {@code Best paper}; most papers have none
 * @param image a picture of it; most papers have none
 * @param extra values of the maintainer's own
 * @param summary the abstract
 * @param citations how to cite it, in every form
 * @param near the papers that say most of what it says, the nearest first
 * @param dayLabel the day, such as {@code 23 November}, for the way to its neighbours in the listing
 * @param before the paper before it in the listing of its day; empty fields when none
 * @param after the paper after it
 * @param later the paper before it in its first topic; empty fields when none
 * @param earlier the paper after it there
 */
public record PaperView(
        FrameView frame,
        LinkView above,
        TallyView tally,
        Html title,
        List<PersonLinkView> people,
        List<LinkView> actions,
        List<LinkView> elsewhere,
        String mapHref,
        String fixHref,
        DateView date,
        String venue,
        String category,
        DateView added,
        String addedHref,
        DateView updated,
        String license,
        String licenseHref,
        String doi,
        String doiHref,
        String source,
        String sourceHref,
        List<LinkView> topics,
        boolean withdrawn,
        String withdrawnReason,
        List<String> badges,
        ImageView image,
        ExtraView extra,
        Html summary,
        List<CitationView> citations,
        List<NearView> near,
        DateView dayLabel,
        TurnView before,
        TurnView after,
        TurnView later,
        TurnView earlier) {

    /**
     * An author.
     *
     * @param name the name as printed on the paper
     * @param href the page of the author
     * @param separator what follows: {@code ", "}, {@code " and "} or nothing
     * @param affiliation the institution; empty when unknown
     * @param orcidHref the author's ORCID record; empty when unknown
     */
    public record PersonLinkView(String name, String href, String separator, String affiliation, String orcidHref) {}

    /**
     * A paper near this one.
     *
     * @param href its page
     * @param title its title
     * @param date its own date without the day; both parts empty when unknown
     * @param order {@code Earlier} or {@code Later} than this paper; empty when the dates don't tell
     * @param reason what both have in common, parted by commas; empty when it can't be put into words
     */
    public record NearView(String href, Html title, DateView date, String order, String reason) {}

    /**
     * A neighbour in the listing of the day.
     *
     * @param rank its rank; empty when there is no neighbour
     * @param href its page; empty when there is no neighbour
     * @param title its title
     */
    public record TurnView(String rank, String href, Html title) {

        /** No neighbour. */
        public static final TurnView NONE = new TurnView("", "", Html.EMPTY);
    }
}
