package hectograph.content.importers;

import hectograph.cite.PersonName;
import hectograph.content.importers.record.Draft;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells one paper from another: its identifiers, and its title with its authors.
 *
 * @param arxiv arXiv identifiers; mostly none or one
 * @param doi DOIs; mostly none or one
 * @param titles titles, folded; never empty but for a record that has none
 * @param families family names of authors, folded; none when no author is known
 */
record Identity(Set<ArxivId> arxiv, Set<Doi> doi, Set<String> titles, Set<String> families) {

    static Identity of(Draft draft) {
        return of(draft.arxiv(), draft.doi(), draft.plainTitle(), draft.authors());
    }

    static Identity of(ArxivId arxiv, Doi doi, String plainTitle, List<Author> authors) {
        String title = folded(plainTitle);
        Set<String> families = new TreeSet<>();
        for (Author author : authors) {
            String family = folded(PersonName.of(author).family());
            if (!family.isEmpty()) {
                families.add(family);
            }
        }
        return new Identity(
                some(arxiv, arxiv.isKnown()), some(doi, doi.isKnown()), some(title, !title.isEmpty()), families);
    }

    /** A text without regard to case, accents, hyphens and punctuation. */
    static String folded(String text) {
        return text.isBlank() ? "" : Slug.fold(text);
    }

    private static <T> Set<T> some(T value, boolean known) {
        return known ? Set.of(value) : Set.of();
    }

    /** Whether both have an identifier of one kind, and not the same: then they are two papers whatever they are called. */
    boolean conflicts(Identity other) {
        return differ(arxiv, other.arxiv) || differ(doi, other.doi) && !meet(arxiv, other.arxiv);
    }

    /** Whether they share an author, or one of the two does not say who wrote it. */
    boolean mayShareAuthors(Identity other) {
        return families.isEmpty() || other.families.isEmpty() || meet(families, other.families);
    }

    private static <T> boolean differ(Set<T> one, Set<T> other) {
        return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
    }

    private static <T> boolean meet(Set<T> one, Set<T> other) {
        for (T item : one) {
            if (other.contains(item)) {
                return true;
            }
        }
        return false;
    }

    /** What both tell of one paper. */
    Identity with(Identity other) {
        return new Identity(
                union(arxiv, other.arxiv),
                union(doi, other.doi),
                union(titles, other.titles),
                union(families, other.families));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
