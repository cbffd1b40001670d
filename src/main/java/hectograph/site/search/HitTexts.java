package hectograph.site.search;

import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.People;
import hectograph.model.Person;
import hectograph.model.Phrasebook;
import hectograph.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Authors, venue, date, topics, PDF, code, abstract and title of papers. Behind a tab a slug that does not follow from the name, or
 * nothing where there is no page.
 *
 * @param words the words of the look
 * @param titles the names of all topics
 * @param papers the papers of one file
 */
record HitTexts(Phrasebook words, TopicTitles titles, List<Told> papers) implements SearchIndex.Content {

    /** Topics named with a result. */
    private static final int TOPICS = 3;

    /**
     * A paper.
     *
     * @param people the addresses of its authors, in their order; absent for those who have no page
     */
    record Told(Paper paper, List<Optional<Slug>> people) {}

    static HitTexts of(Phrasebook words, TopicTitles titles, List<Paper> papers, People people) {
        return new HitTexts(
                words,
                titles,
                papers.stream()
                        .map(paper -> new Told(
                                paper,
                                paper.authors().stream()
                                        .map(author -> people.of(author).map(Person::slug))
                                        .toList()))
                        .toList());
    }

    @Override
    public IndexScript json() {
        IndexScript out = new IndexScript();
        String separator = "[[";
        for (Told told : papers) {
            Paper paper = told.paper();
            List<String> authors = new ArrayList<>();
            for (int i = 0; i < told.people().size(); i++) {
                String name = paper.authors().get(i).name();
                authors.add(told.people().get(i).map(slug -> linked(name, slug)).orElse(name + "\t"));
            }
            List<String> topics = paper.topics().stream()
                    .limit(TOPICS)
                    .filter(slug -> !titles.of(slug).isEmpty())
                    .map(slug -> linked(titles.of(slug), slug))
                    .toList();
            String lead = paper.status().withdrawn() ? words.say("entry.withdrawn") + " " : "";
            out.plain(separator).strings(authors);
            out.plain(",").string(paper.venue());
            out.plain(",").string(words.dates().brief(paper.date()));
            out.plain(",").strings(topics);
            out.plain(",").string(address(paper, Link.Kind.PDF));
            out.plain(",").string(address(paper, Link.Kind.CODE));
            out.plain(",").string(lead + paper.summary().plain());
            out.plain(",").string(SearchIndex.titled(paper)).plain("]");
            separator = ",[";
        }
        return out.plain("]");
    }

    private static String linked(String name, Slug slug) {
        return SearchIndex.plainSlug(name).equals(slug.value()) ? name : name + "\t" + slug;
    }

    /** The address of a paper's PDF or code; empty when there is none. */
    static String address(Paper paper, Link.Kind kind) {
        return kind == Link.Kind.PDF ? paper.pdfAddress() : paper.address(kind);
    }
}
