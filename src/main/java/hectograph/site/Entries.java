package hectograph.site;

import hectograph.model.Author;
import hectograph.model.AuthorAddresses;
import hectograph.model.Catalog;
import hectograph.model.Html;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.site.page.Bylines;
import hectograph.site.page.OutputPath;
import hectograph.site.page.OwnFiles;
import hectograph.site.page.Paths;
import hectograph.site.view.DateView;
import hectograph.site.view.EntryView;
import hectograph.site.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a paper's entry in a list.
 *
 * @param words the words of the look
 * @param titles the names of all topics
 * @param people how authors have their addresses
 * @param whole whether abstracts unfold in place
 * @param bare shows the words of a picture for it
 */
record Entries(Phrasebook words, Map<Slug, String> titles, AuthorAddresses people, boolean whole, OwnFiles bare)
        implements Recurring {

    private static final int GIST_LENGTH = 280;
    private static final int TOPICS = 3;
    private static final int PEOPLE = 3;

    static Entries of(Catalog catalog) {
        return new Entries(
                catalog.site().words(),
                catalog.topics().stream().collect(Collectors.toMap(Topic::slug, Topic::title)),
                catalog.people().addresses(),
                catalog.papers().size() <= catalog.site().limits().unfolded(),
                new OwnFiles(catalog.site().url(), List.of()));
    }

    /** Entries without ranks. */
    List<EntryView> plain(OutputPath from, List<Paper> papers) {
        return said(from, papers, Map.of());
    }

    /**
     * Entries without ranks, with the words that brought each to a topic.
     *
     * @param said by paper; empty for a topic that was written
     */
    List<EntryView> said(OutputPath from, List<Paper> papers, Map<Slug, String> said) {
        return papers.stream()
                .map(paper -> entry(from, paper, "", "", said.getOrDefault(paper.slug(), "")))
                .toList();
    }

    /**
     * An entry.
     *
     * @param from the page it stands on
     * @param rank its rank in a listing; empty for none
     * @param anchor an id to jump to; empty for none
     */
    EntryView entry(OutputPath from, Paper paper, String rank, String anchor) {
        return entry(from, paper, rank, anchor, "");
    }

    private EntryView entry(OutputPath from, Paper paper, String rank, String anchor, String said) {
        return new EntryView(
                rank,
                anchor,
                from.to(Paths.paper(paper)),
                paper.title().html(),
                people(from, paper.authors()),
                paper.summary().firstSentence(GIST_LENGTH),
                paper.venue(),
                DateView.brief(words.dates(), paper.date()),
                said,
                topics(from, paper),
                paper.extras().badges(),
                Extra.image(from, paper.extras()),
                Extra.view(paper.extras()),
                paper.status().withdrawn(),
                paper.pdfAddress(),
                paper.address(Link.Kind.CODE),
                whole ? bare.on(from, paper.summary().html()) : Html.EMPTY);
    }

    /** Up to three authors, and how many others. */
    private List<EntryView.PersonView> people(OutputPath from, List<Author> authors) {
        int shown = Math.min(PEOPLE, authors.size());
        int others = authors.size() - shown;
        List<EntryView.PersonView> views = new ArrayList<>(shown);
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1;
            boolean beforeLast = i == shown - 2 && others == 0;
            String after = last ? Bylines.others(words, others) : beforeLast ? words.and() : words.comma();
            String href = people.of(authors.get(i))
                    .map(slug -> from.to(Paths.author(slug, 0)))
                    .orElse("");
            views.add(new EntryView.PersonView(authors.get(i).name(), href, after));
        }
        return views;
    }

    private List<LinkView> topics(OutputPath from, Paper paper) {
        List<LinkView> links = new ArrayList<>(TOPICS);
        for (Slug slug :
                paper.topics().subList(0, Math.min(TOPICS, paper.topics().size()))) {
            String title = titles.getOrDefault(slug, "");
            if (!title.isEmpty()) {
                links.add(new TopicLabel(slug, title).link(from));
            }
        }
        return links;
    }
}
