package hectograph.site.view;

import java.util.List;

/**
 * A day on the home page.
 *
 * @param id unique on the page
 * @param date the day
 * @param tally how many papers it has
 * @param entries its first papers
 * @param more the page of the whole day, with words such as {@code The rest of the day, 21 to 119}; both empty when
 *     all its papers are here
 */
public record DaySectionView(String id, DateView date, TallyView tally, List<EntryView> entries, LinkView more) {}
