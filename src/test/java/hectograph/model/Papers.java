package hectograph.model;

import hectograph.English;
import hectograph.problem.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers for tests that need only a few of their parts. */
public final class Papers {

    private Papers() {}

    /** A paper with a slug, its own date, and the day it was added; both dates may be empty. */
    public static Paper paper(String slug, String date, String added) {
        return paper(slug, date, added, List.of(), List.of());
    }

    /** A paper of some topics. */
    public static Paper about(String slug, String... topics) {
        return paper(
                slug,
                "",
                "2026-11-20",
                List.of(),
                Stream.of(topics).map(Slug::new).toList());
    }

    /** A paper by some authors. */
    public static Paper by(String slug, Author... authors) {
        return paper(slug, "", "2026-11-20", List.of(authors), List.of());
    }

    /** A paper that says something. */
    public static Paper saying(String slug, String added, String title, String summary) {
        return saying(slug, added, title, summary, Paper.Status.PUBLISHED);
    }

    /** A paper that says something, published, draft or withdrawn. */
    public static Paper saying(String slug, String added, String title, String summary, Paper.Status status) {
        return paper(slug, "", added, List.of(), List.of(), title, summary, status);
    }

    private static Paper paper(String slug, String date, String added, List<Author> authors, List<Slug> topics) {
        return paper(slug, date, added, authors, topics, slug, "", Paper.Status.PUBLISHED);
    }

    private static Paper paper(
            String slug,
            String date,
            String added,
            List<Author> authors,
            List<Slug> topics,
            String title,
            String summary,
            Paper.Status status) {
        return new Paper(
                new Slug(slug),
                new Paper.Ids(new PaperId(slug), ArxivId.NONE, Doi.NONE),
                Title.text(title),
                authors,
                new Paper.Dates(
                        PartialDate.parse(date).orElse(PartialDate.UNKNOWN),
                        PartialDate.parse(added).orElse(PartialDate.UNKNOWN),
                        PartialDate.UNKNOWN),
                "",
                Publication.UNKNOWN,
                "",
                License.NONE,
                topics,
                List.of(),
                List.of(),
                Provenance.UNKNOWN,
                status,
                new Prose(summary, Html.text(summary), Html.text(summary), summary),
                Extras.NONE,
                Origin.of("content/papers/" + slug + ".md"));
    }

    /** A catalog of papers and listings, with a topic for every slug the papers name. */
    public static Catalog catalog(List<Paper> papers, List<Listing> listings) {
        Site site = new Site(
                "Tiny",
                "",
                "https://tiny.example/",
                "en",
                "Tiny",
                "tiny.example",
                "2026",
                20,
                50,
                6,
                "",
                Optional.empty(),
                Colophon.NONE,
                List.of(),
                Map.of(),
                1,
                Map.of(),
                true,
                0,
                Publishing.NONE,
                English.WORDS,
                Limits.USUAL);
        List<Topic> topics = papers.stream()
                .flatMap(paper -> paper.topics().stream())
                .distinct()
                .map(slug -> new Topic(
                        slug,
                        slug.value(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Prose.EMPTY,
                        Map.of(),
                        Origin.of("topics/" + slug)))
                .toList();
        return new Catalog(site, papers, topics, List.of(), listings);
    }
}
