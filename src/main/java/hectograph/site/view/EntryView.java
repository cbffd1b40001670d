package hectograph.site.view;

import hectograph.model.Html;
import java.util.List;

/**
 * A paper in a list.
 *
 * @param rank its place in the listing of a day, such as {@code 12}; empty elsewhere
 * @param anchor an id to jump to; empty for most
 * @param href its page
 * @param title its title
 * @param people its first authors; empty when unknown
 * @param gist its first sentence
 * @param venue where it was published; empty when unknown
 * @param date its own date without the day; both parts empty when unknown
 * @param said the words that brought it to a topic that was found in the texts; empty elsewhere
 * @param topics its first topics; empty when none
 * @param badges a few words each, such as {@code Best paper}; most papers have none
 * @param image a picture of it; most papers have none
 * @param extra values of the maintainer's own
 * @param withdrawn whether it was withdrawn
 * @param pdfHref its PDF; empty when not known
 * @param codeHref its code; empty when not known
 * @param summary its abstract, to unfold in place; empty in a collection so large that lists leave it out
 */
public record EntryView(
        String rank,
        String anchor,
        String href,
        Html title,
        List<PersonView> people,
        String gist,
        String venue,
        DateView date,
        String said,
        List<LinkView> topics,
        List<String> badges,
        ImageView image,
        ExtraView extra,
        boolean withdrawn,
        String pdfHref,
        String codeHref,
        Html summary) {

    /** Copies the lists. */
    public EntryView {
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        badges = List.copyOf(badges);
    }

    /**
     * An author.
     *
     * @param name as printed on the paper
     * @param href the author's page; empty when there is none
     * @param after what follows the name: a comma, "and", "and 5 others" or nothing
     */
    public record PersonView(String name, String href, String after) {}
}
