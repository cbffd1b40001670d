package hectograph.site;

import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Topic;
import hectograph.site.view.DateView;
import hectograph.site.view.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a paper's entry in a list. */
final class Entries {

    private static final int GIST_LENGTH = 280;
    private static final int AUTHORS = 3;
    private static final int TOPICS = 3;

    private final Catalog catalog;

    Entries(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Entries without ranks. */
    List<EntryView> plain(OutputPath from, List<Paper> papers) {
        return papers.stream().map(paper -> entry(from, paper, "", "")).toList();
    }

    /**
     * An entry.
     *
     * @param from the page it stands on
     * @param rank its rank in a listing; empty for none
     * @param anchor an id to jump to; empty for none
     */
    EntryView entry(OutputPath from, Paper paper, String rank, String anchor) {
        return new EntryView(
                rank,
                anchor,
                from.to(Paths.paper(paper)),
                paper.title().html(),
                by(paper.authors()),
                paper.summary().firstSentence(GIST_LENGTH),
                paper.venue(),
                DateView.brief(paper.date()),
                topics(paper),
                paper.status().withdrawn());
    }

    /** Up to three authors in full, else three and how many others. */
    static String by(List<Author> authors) {
        int shown = Math.min(AUTHORS, authors.size());
        int others = authors.size() - shown;
        List<String> names = new ArrayList<>();
        authors.subList(0, shown).forEach(author -> names.add(author.name()));
        if (others > 0) {
            return String.join(", ", names) + " and " + others + (others == 1 ? "\u00A0other" : "\u00A0others");
        }
        return enumeration(names);
    }

    /** {@code A, B and C}. */
    static String enumeration(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private String topics(Paper paper) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(TOPICS, paper.topics().size()); i++) {
            Optional<Topic> topic = catalog.topic(paper.topics().get(i));
            String title = topic.map(Topic::title).orElse("");
            if (!title.isEmpty()) {
                out.append(out.length() == 0 ? "" : ", ").append(title);
            }
        }
        return out.toString();
    }
}
