package hectograph.site;

import hectograph.cite.Citation;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.site.page.Inputs;
import hectograph.site.page.Paths;
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
        Phrasebook words = frames.words();
        Citation citation = cited.citation();
        StringBuilder out = new StringBuilder(paper.summary().markdown().length() + 600);
        out.append("# ").append(escaped(paper.title().tex())).append("\n\n");
        String names =
                String.join(", ", paper.authors().stream().map(Author::name).toList());
        item(out, words.say("paper.authors"), escaped(names));
        item(out, words.say("paper.dated"), paper.date().iso());
        item(out, words.say("paper.venue"), escaped(paper.venue()));
        item(out, words.say("paper.category"), escaped(paper.category()));
        item(out, "arXiv", citation.arxivAddress());
        item(out, "DOI", citation.doiAddress());
        item(out, words.say(Link.Kind.PDF.words()), citation.pdfAddress());
        for (Link link : paper.links()) {
            item(out, words.say(link.kind().words()), link.kind() == Link.Kind.PDF ? "" : link.url());
        }
        item(out, words.say("paper.license"), escaped(paper.license().text()));
        item(
                out,
                words.say("paper.topics"),
                escaped(String.join(", ", topics.stream().map(TopicLabel::title).toList())));
        item(
                out,
                words.say("paper.added-here"),
                paper.added().isWholeDay() ? paper.added().iso() : "");
        item(out, words.say("paper.changed-here"), paper.updated().iso());
        item(out, words.say("paper.source"), escaped(Sources.words(words, paper.source())));
        item(out, words.say("paper.citation-key"), citation.key());
        item(out, words.say("paper.page"), frames.address(Paths.paper(paper)));
        if (paper.status().withdrawn()) {
            String reason = paper.status().reason();
            out.append("\n**" + words.say("paper.withdrawn") + "** ")
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
