package hectograph.model;

import java.util.List;

/**
 * A day on which papers appeared here, in the order of its listing. A paper that had been here before and stood in the
 * listing again is in the list too.
 *
 * @param date the day, whole
 * @param papers first rank first, never empty
 */
public record Day(PartialDate date, List<Paper> papers) {

    /** Copies the list. */
    public Day {
        papers = List.copyOf(papers);
    }
}
