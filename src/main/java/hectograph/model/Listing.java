package hectograph.model;

import hectograph.problem.Origin;
import java.time.LocalDate;
import java.util.List;

/**
 * The order in which the papers stood in the listing of a day.
 *
 * @param day the day
 * @param papers the papers' slugs, first rank first
 * @param origins where each slug is written, in the same order
 */
public record Listing(LocalDate day, List<Slug> papers, List<Origin> origins) {

    /** Copies the lists. */
    public Listing {
        papers = List.copyOf(papers);
        origins = List.copyOf(origins);
    }
}
