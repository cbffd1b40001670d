package hectograph.site;

import hectograph.cite.Citation;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.site.view.TextView;
import java.util.List;

/**
 * What a paper as Markdown is made of: its title, its facts as a list, its abstract as it was written.
 *
 * @param frames knows the site's address
 * @param cited the paper
 * @param topics its topics, the most important first
 */
record MarkdownInputs(Frames frames, Cited cited, List<TopicLabel> topics) implements Inputs {

    @Override
    public TextView view() {
        Paper paper = cited.paper();
        Citation citation = cited.citation();
        StringBuilder out = new StringBuilder(paper.summary().markdown().length() + 600);
        out.append("# ").append(escaped(paper.title().tex())).append("\n\n");
        String names =
                String.join(", ", paper.authors().stream().map(Author::name).toList());
        item(out, "Authors", escaped(names));
        item(out, "Date", paper.date().iso());
        item(out, "Venue", escaped(paper.venue()));
        item(out, "Category", escaped(paper.category()));
        item(out, "arXiv", citation.arxivAddress());
        item(out, "DOI", citation.doiAddress());
        item(out, "PDF", citation.pdfAddress());
        for (Link link : paper.links()) {
            item(out, link.kind().label(), link.kind() == Link.Kind.PDF ? "" : link.url());
        }
        item(out, "License", escaped(paper.license()));
        item(
                out,
                "Topics",
                escaped(String.join(", ", topics.stream().map(TopicLabel::title).toList())));
        item(out, "Added here", paper.added().isWholeDay() ? paper.added().iso() : "");
        item(out, "Changed here", paper.updated().iso());
        item(out, "Source", escaped(Sources.words(paper.source())));
        item(out, "Citation key", citation.key());
        item(out, "Page", frames.address(Paths.paper(paper)));
        if (paper.status().withdrawn()) {
            String reason = paper.status().reason();
            out.append("\n**This paper was withdrawn.** ")
                    .append(escaped(reason))
                    .append('\n');
        }
        out.append('\n').append(paper.summary().markdown().strip()).append('\n');
        return new TextView(List.of(out.toString()));
    }

    private static void item(StringBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.append("- ").append(label).append(": ").append(value).append('\n');
        }
    }

    /** Plain text that Markdown would take for markup; formulas stay. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        boolean formula = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            formula ^= c == '$';
            out.append(!formula && "*_`[]<>#".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
