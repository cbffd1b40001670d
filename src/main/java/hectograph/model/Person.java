package hectograph.model;

import java.util.List;

/**
 * An author together with the papers on this site.
 *
 * @param slug the address
 * @param name the spelling most of the papers use
 * @param parts the parts of the name, where a paper says them
 * @param papers newest first, never empty
 */
public record Person(Slug slug, String name, NameParts parts, List<Paper> papers) implements Recurring {

    /** A person whose name is split by rule. */
    public Person(Slug slug, String name, List<Paper> papers) {
        this(slug, name, NameParts.UNKNOWN, papers);
    }

    /** Copies the list. */
    public Person {
        papers = List.copyOf(papers);
    }

    /** What lists are ordered by: the family name, which by rule is the last word, then the rest, folded as in slugs. */
    public String sortKey() {
        if (parts.isKnown()) {
            String family = Slug.from(parts.family(), Slug.MAX_LENGTH).value();
            return parts.given().isEmpty()
                    ? family
                    : family + " " + Slug.from(parts.given(), Slug.MAX_LENGTH).value();
        }
        String folded = Slug.from(name, Slug.MAX_LENGTH).value();
        int last = folded.lastIndexOf('-');
        int before = last < 0 ? -1 : folded.lastIndexOf('-', last - 1);
        if (before >= 0 && NameParts.isSuffix(folded.substring(last + 1))) {
            return folded.substring(before + 1, last) + " " + folded.substring(0, before) + folded.substring(last);
        }
        return last < 0 ? folded : folded.substring(last + 1) + " " + folded.substring(0, last);
    }
}
