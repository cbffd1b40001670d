package hectograph.model;

import java.util.List;
import java.util.Optional;

/**
 * An author together with the papers on this site.
 *
 * @param slug the address
 * @param name the spelling most of the papers use
 * @param parts the parts of the name, where a paper says them
 * @param papers newest first, never empty
 * @param profile what a maintainer says of the person
 * @param former other addresses under which the person's papers would stand without the profile
 */
public record Person(
        Slug slug, String name, NameParts parts, List<Paper> papers, Optional<Profile> profile, List<Slug> former)
        implements Recurring {

    /** A person whose name is split by rule. */
    public Person(Slug slug, String name, List<Paper> papers) {
        this(slug, name, NameParts.UNKNOWN, papers);
    }

    /** A person of whom nobody says more. */
    public Person(Slug slug, String name, NameParts parts, List<Paper> papers) {
        this(slug, name, parts, papers, Optional.empty(), List.of());
    }

    /** Copies the list. */
    public Person {
        papers = List.copyOf(papers);
        former = List.copyOf(former);
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
