package hectograph.site.view;

import java.util.List;

/**
 * The picture that stands beside a link.
 *
 * @param siteTitle the name of the site
 * @param numeral hangs beside the title of a paper; empty when it has none, and on the card of the site
 * @param title of the paper, or what the site is; may be empty
 * @param lines what stands at the foot
 * @param front whether it is the card of the site
 */
public record CardView(String siteTitle, String numeral, String title, List<String> lines, boolean front) {

    /** Copies the list. */
    public CardView {
        lines = List.copyOf(lines);
    }
}
