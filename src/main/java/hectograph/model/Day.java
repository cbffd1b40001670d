package hectograph.model;

import java.util.List;

/**
 * A day on which papers appeared here, in the order of its listing. A paper that had been here before and stood in the
 * listing again is in the list too.
 *
 * @param date the day, whole
 * @param papers first rank first, never empty
 * @param ranked how many of them, from the first, stood in the listing; the others have no rank
 */
public record Day(PartialDate date, List<Paper> papers, int ranked) {

    /** Copies the list. */
    public Day {
        papers = List.copyOf(papers);
    }
}
