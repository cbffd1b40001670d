package hectograph.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What decides an author's address besides the author: few values, for pages that need nothing else of {@link People}.
 *
 * @param named the addresses of those with a profile, by what stands for each of their names
 * @param identified the addresses of those with a profile that says an ORCID, by that
 * @param open the addresses of those whose profile says none: their names may come with any
 * @param shared what stands for the names of several persons, whom their ORCIDs tell apart
 * @param all whether everybody has a page
 * @param some who has one, where not everybody has
 */
public record AuthorAddresses(
        Map<Slug, Slug> named,
        Map<Orcid, Slug> identified,
        Set<Slug> open,
        Set<Slug> shared,
        boolean all,
        Set<Slug> some)
        implements Recurring {

    /** Copies the collections. */
    public AuthorAddresses {
        named = Map.copyOf(named);
        identified = Map.copyOf(identified);
        open = Set.copyOf(open);
        shared = Set.copyOf(shared);
        some = Set.copyOf(some);
    }

    /** The address of an author's page; absent for one without a page. */
    public Optional<Slug> of(Author author) {
        Slug slug = slugOf(author, People.key(author.name()));
        return all || some.contains(slug) ? Optional.of(slug) : Optional.empty();
    }

    /**
     * The address of an author, page or no page.
     *
     * @param name what stands for the author's name, see {@link People#key}
     */
    Slug slugOf(Author author, Slug name) {
        Orcid orcid = author.orcid();
        Slug known = identified.get(orcid);
        if (known == null) {
            known = named.get(name);
            known = known == null || !orcid.isKnown() || open.contains(known) ? known : null;
        }
        if (known != null) {
            return known;
        }
        return !orcid.isKnown() || !shared.contains(name)
                ? name
                : new Slug(name + "-" + orcid.text().toLowerCase(Locale.ROOT));
    }

    /** The same where only some have a page. */
    AuthorAddresses onlyFor(Set<Slug> others) {
        return new AuthorAddresses(named, identified, open, shared, false, others);
    }
}
