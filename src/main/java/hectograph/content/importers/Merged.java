package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Publication;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several records of one paper as one: the fullest, with what the others know and it does not. */
final class Merged {

    private Merged() {}

    /**
     * One record of several.
     *
     * @param records at least one, the fullest first
     */
    static Draft of(List<Draft> records) {
        Draft merged = records.get(0);
        for (Draft other : records.subList(1, records.size())) {
            merged = of(merged, other);
        }
        return merged;
    }

    private static Draft of(Draft one, Draft more) {
        Draft other = one.venue().isEmpty() ? more.beside(one.date()) : more;
        boolean sameVenue = one.venue().isEmpty()
                || other.venue().isEmpty()
                || Identity.folded(one.venue()).equals(Identity.folded(other.venue()));
        Publication publication = sameVenue ? one.publication().or(other.publication()) : one.publication();
        return new Draft(
                one.origin(),
                first(one.key(), other.key()),
                first(one.title(), other.title()),
                first(one.plainTitle(), other.plainTitle()),
                first(one.body(), other.body()),
                authors(one.authors(), other.authors()),
                date(one.date(), other.date()),
                one.arxiv().isKnown() ? one.arxiv() : other.arxiv(),
                one.doi().isKnown() ? one.doi() : other.doi(),
                first(one.venue(), other.venue()),
                publication,
                first(one.category(), other.category()),
                one.license().isKnown() ? one.license() : other.license(),
                links(one.links(), other.links()),
                keywords(one.keywords(), other.keywords()),
                one.topics().isEmpty() ? other.topics() : one.topics(),
                one.source().isKnown() ? one.source() : other.source(),
                first(one.withdrawn(), other.withdrawn()),
                one.suspicious() || other.suspicious());
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** The finer of two dates that say the same, else the first that says anything. */
    private static PartialDate date(PartialDate one, PartialDate other) {
        boolean finer = one.isKnown()
                && other.iso().length() > one.iso().length()
                && other.iso().startsWith(one.iso());
        return finer || !one.isKnown() ? other : one;
    }

    /** The authors of the first list, with what the second knows of the same people, if it is of the same people. */
    private static List<Author> authors(List<Author> one, List<Author> other) {
        if (one.isEmpty() || other.size() != one.size()) {
            return one.isEmpty() ? other : one;
        }
        List<Author> authors = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            Author author = one.get(i);
            Author same = other.get(i);
            if (!Identity.folded(author.name()).equals(Identity.folded(same.name()))) {
                return one;
            }
            NameParts parts = author.parts().isKnown() ? author.parts() : same.parts();
            authors.add(new Author(
                    author.name(),
                    parts,
                    author.orcid().isKnown() ? author.orcid() : same.orcid(),
                    first(author.affiliation(), same.affiliation()),
                    first(author.url(), same.url())));
        }
        return authors;
    }

    private static List<Link> links(List<Link> one, List<Link> other) {
        Map<Link.Kind, Link> links = new EnumMap<>(Link.Kind.class);
        one.forEach(link -> links.put(link.kind(), link));
        other.forEach(link -> links.putIfAbsent(link.kind(), link));
        return List.copyOf(links.values());
    }

    private static List<String> keywords(List<String> one, List<String> other) {
        Set<String> keywords = new LinkedHashSet<>(one);
        keywords.addAll(other);
        return List.copyOf(keywords);
    }
}
