package hectograph.site.view;

import java.util.List;

/**
 * The search page ({@code search.ftlh}).
 *
 * @param frame what is around it
 * @param tally how many papers there are to search
 * @param scriptHref the script that searches
 * @param ways the lists to browse instead
 */
public record SearchView(FrameView frame, TallyView tally, String scriptHref, List<LinkView> ways) {}
