package hectograph.content.importers.record;

import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.License;
import hectograph.model.Link;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.model.Slug;
import hectograph.problem.Origin;
import java.util.List;

/**
 * A paper as an import format found it, before it is a content file: all that the record says, and nothing else. What it
 * does not say is empty. {@link DraftBuilder} makes it.
 *
 * @param origin where the record begins in what was imported
 * @param key what the source calls the record, such as a citation key or an OAI identifier; empty when it has no name
 * @param title plain text with formulas in {@code $...$}; empty in a record that says no more than that its paper is gone
 * @param plainTitle the same in Unicode alone
 * @param body the abstract in Markdown; empty when the record has none
 * @param authors in the order of the record
 * @param date the paper's own date, as precise as the record is
 * @param arxiv its identifier at arXiv
 * @param doi its DOI
 * @param venue where it was published
 * @param publication what else is said of its publication
 * @param category such as {@code cs.LG}
 * @param license under which terms it may be used
 * @param links further addresses, one of a kind, in the order of {@link Link.Kind}
 * @param keywords as the record has them, in its order
 * @param topics slugs of topics that whoever asked for the record wants it to have; no record says them
 * @param source the record: which of its versions, from when, where it stands; its name is empty when the format does not
 *     say whose record it is
 * @param withdrawn why the paper was withdrawn, {@code true} where that is not said; empty in a paper that stands
 * @param suspicious whether there is a warning about it
 */
public record Draft(
        Origin origin,
        String key,
        String title,
        String plainTitle,
        String body,
        List<Author> authors,
        PartialDate date,
        ArxivId arxiv,
        Doi doi,
        String venue,
        Publication publication,
        String category,
        License license,
        List<Link> links,
        List<String> keywords,
        List<Slug> topics,
        Provenance source,
        String withdrawn,
        boolean suspicious) {

    /** Copies the lists. */
    public Draft {
        authors = List.copyOf(authors);
        links = List.copyOf(links);
        keywords = List.copyOf(keywords);
        topics = List.copyOf(topics);
    }

    /** What no other paper has, such as {@code arxiv:1511.06422} or {@code doi:10.1000/182}; empty when none is said. */
    public String identifier() {
        return arxiv.isKnown() ? arxiv.key() : doi.key();
    }

    /** Whether the record says that its paper is no longer to be had. */
    public boolean isWithdrawn() {
        return !withdrawn.isEmpty();
    }

    /** The same record with other texts. */
    public Draft saying(String otherTitle, String otherPlainTitle, String otherBody) {
        return with(otherTitle, otherPlainTitle, otherBody, publication, topics);
    }

    /** The same record with topics. */
    public Draft about(List<Slug> others) {
        return with(title, plainTitle, body, publication, others);
    }

    /** The same record of a paper that has a date of its own: where this one is of another year, that is its venue's. */
    public Draft beside(PartialDate own) {
        boolean other = own.isKnown() && date.isKnown() && own.year() != date.year() && !venue.isEmpty();
        return other ? with(title, plainTitle, body, publication.in(date.year()), topics) : this;
    }

    private Draft with(
            String newTitle, String newPlainTitle, String newBody, Publication newPublication, List<Slug> newTopics) {
        return new Draft(
                origin,
                key,
                newTitle,
                newPlainTitle,
                newBody,
                authors,
                date,
                arxiv,
                doi,
                venue,
                newPublication,
                category,
                license,
                links,
                keywords,
                newTopics,
                source,
                withdrawn,
                suspicious);
    }
}
