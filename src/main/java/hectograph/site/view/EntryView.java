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
 * @param by its authors, shortened: {@code A, B, C and 5 others}; empty when unknown
 * @param gist its first sentence
 * @param venue where it was published; empty when unknown
 * @param date its own date without the day; both parts empty when unknown
 * @param said the words that brought it to a topic that was found in the texts; empty elsewhere
 * @param topics its first topics in words, parted by commas; empty when none
 * @param badges a few words each, such as {@code Best paper}; most papers have none
 * @param image a picture of it; most papers have none
 * @param extra values of the maintainer's own
 * @param withdrawn whether it was withdrawn
 */
public record EntryView(
        String rank,
        String anchor,
        String href,
        Html title,
        String by,
        String gist,
        String venue,
        DateView date,
        String said,
        String topics,
        List<String> badges,
        ImageView image,
        ExtraView extra,
        boolean withdrawn) {}
