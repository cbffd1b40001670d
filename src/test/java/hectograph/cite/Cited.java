package hectograph.cite;

import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.Extras;
import hectograph.model.License;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.PaperId;
import hectograph.model.PartialDate;
import hectograph.model.Prose;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.model.Slug;
import hectograph.model.Title;
import hectograph.problem.Origin;
import java.util.List;
import java.util.stream.Stream;

/** Papers to cite. */
final class Cited {

    private Cited() {}

    /** A paper of one author; what is null is not known. */
    static Paper paper(String slug, String title, String author, String date, String venue) {
        List<Author> authors = Stream.ofNullable(author).map(Author::named).toList();
        return paper(
                slug,
                Title.text(title),
                authors,
                date,
                "2026-11-20",
                "",
                "",
                venue == null ? "" : venue,
                Publication.UNKNOWN,
                List.of());
    }

    /** A paper by Ada Rowe of 2026. */
    static Paper added(String slug, String title, String added) {
        List<Author> authors = List.of(Author.named("Ada Rowe"));
        return paper(slug, Title.text(title), authors, "2026", added, "", "", "", Publication.UNKNOWN, List.of());
    }

    /** Any paper. */
    static Paper paper(
            String slug,
            Title title,
            List<Author> authors,
            String date,
            String added,
            String arxiv,
            String doi,
            String venue,
            Publication publication,
            List<Link> links) {
        return new Paper(
                new Slug(slug),
                new Paper.Ids(
                        new PaperId(slug),
                        ArxivId.parse(arxiv).orElse(ArxivId.NONE),
                        Doi.parse(doi).orElse(Doi.NONE)),
                title,
                authors,
                new Paper.Dates(
                        date == null
                                ? PartialDate.UNKNOWN
                                : PartialDate.parse(date).orElseThrow(),
                        PartialDate.parse(added).orElseThrow(),
                        PartialDate.UNKNOWN),
                venue,
                publication,
                "cs.LG",
                License.NONE,
                List.of(),
                links,
                List.of(),
                Provenance.UNKNOWN,
                Paper.Status.PUBLISHED,
                Prose.EMPTY,
                Extras.NONE,
                Origin.of("content/papers/" + slug + ".md"));
    }
}
