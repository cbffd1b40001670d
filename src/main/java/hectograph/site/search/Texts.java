package hectograph.site.search;

import hectograph.cite.Citation;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.People;
import hectograph.model.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * Authors, venue, date, topics, PDF, code and abstract of papers. Behind a tab a slug that does not follow from the name.
 *
 * @param titles the names of all topics
 * @param papers the papers of one file
 */
record Texts(TopicTitles titles, List<Told> papers) implements SearchIndex.Content {

    /** Topics named with a result. */
    private static final int TOPICS = 3;

    /**
     * A paper.
     *
     * @param people the addresses of its authors, in their order
     */
    record Told(Paper paper, List<Slug> people) {}

    static Texts of(TopicTitles titles, List<Paper> papers, People people) {
        return new Texts(
                titles,
                papers.stream()
                        .map(paper -> new Told(
                                paper,
                                paper.authors().stream().map(people::slugOf).toList()))
                        .toList());
    }

    @Override
    public Json json() {
        Json out = new Json();
        String separator = "[[";
        for (Told told : papers) {
            Paper paper = told.paper();
            List<String> authors = new ArrayList<>();
            for (int i = 0; i < told.people().size(); i++) {
                authors.add(linked(paper.authors().get(i).name(), told.people().get(i)));
            }
            List<String> topics = paper.topics().stream()
                    .limit(TOPICS)
                    .filter(slug -> !titles.of(slug).isEmpty())
                    .map(slug -> linked(titles.of(slug), slug))
                    .toList();
            String lead = paper.status().withdrawn() ? "Withdrawn. " : "";
            out.plain(separator).strings(authors);
            out.plain(",").string(paper.venue());
            out.plain(",").string(paper.date().brief());
            out.plain(",").strings(topics);
            out.plain(",").string(address(paper, Link.Kind.PDF));
            out.plain(",").string(address(paper, Link.Kind.CODE));
            out.plain(",").string(lead + paper.summary().plain()).plain("]");
            separator = ",[";
        }
        return out.plain("]");
    }

    private static String linked(String name, Slug slug) {
        return SearchIndex.plainSlug(name).equals(slug.value()) ? name : name + "\t" + slug;
    }

    /** The address of a paper's PDF or code; empty when there is none. */
    static String address(Paper paper, Link.Kind kind) {
        return kind == Link.Kind.PDF
                ? Citation.pdfAddress(paper)
                : paper.links().stream()
                        .filter(link -> link.kind() == kind)
                        .map(Link::url)
                        .findFirst()
                        .orElse("");
    }
}
