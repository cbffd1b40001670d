package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Recurring;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.site.view.DateView;
import hectograph.site.view.EntryView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a paper's entry in a list.
 *
 * @param titles the names of all topics
 */
record Entries(Map<Slug, String> titles) implements Recurring {

    private static final int GIST_LENGTH = 280;
    private static final int TOPICS = 3;

    static Entries of(Catalog catalog) {
        return new Entries(catalog.topics().stream().collect(Collectors.toMap(Topic::slug, Topic::title)));
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
                Bylines.by(paper.authors()),
                paper.summary().firstSentence(GIST_LENGTH),
                paper.venue(),
                DateView.brief(paper.date()),
                said,
                topics(paper),
                paper.extras().badges(),
                Extra.image(from, paper.extras()),
                Extra.view(paper.extras()),
                paper.status().withdrawn());
    }

    private String topics(Paper paper) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(TOPICS, paper.topics().size()); i++) {
            String title = titles.getOrDefault(paper.topics().get(i), "");
            if (!title.isEmpty()) {
                out.append(out.length() == 0 ? "" : ", ").append(title);
            }
        }
        return out.toString();
    }
}
