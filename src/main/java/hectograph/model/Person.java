package hectograph.model;

import java.util.List;

/**
 * An author together with the papers on this site.
 *
 * @param slug the address
 * @param name the spelling most of the papers use
 * @param papers newest first, never empty
 */
public record Person(Slug slug, String name, List<Paper> papers) {

    /** Copies the list. */
    public Person {
        papers = List.copyOf(papers);
    }

    /** What lists are ordered by: the last word of the name, then the rest, folded as in slugs. */
    public String sortKey() {
        String folded = Slug.from(name, Slug.MAX_LENGTH).value();
        int last = folded.lastIndexOf('-');
        return last < 0 ? folded : folded.substring(last + 1) + " " + folded.substring(0, last);
    }
}
