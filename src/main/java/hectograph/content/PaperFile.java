package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.Provenance;
import hectograph.model.Slug;
import hectograph.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/** Writes content files in the form that {@link PaperReader} reads. */
public final class PaperFile {

    /** The longest slug made from a title, in characters. */
    private static final int SLUG_LENGTH = 64;

    private static final String FENCE = "---\n";

    private PaperFile() {}

    /** The slug of a title. */
    public static Slug slug(String plainTitle) {
        return new Slug(FileNames.usable(Slug.from(plainTitle, SLUG_LENGTH).value()));
    }

    /**
     * A draft to be filled in: the fields people need first, and those they may want, as comments.
     *
     * @param title the title
     * @param added the day it is made
     */
    public static String scaffold(String title, LocalDate added) {
        return """
                ---
                title: %s
                authors: []            # [Ada Lovelace, {name: Alan Turing, orcid: 0000-0002-1825-0097}]
                date: ""               # the paper's own date: YYYY, YYYY-MM or YYYY-MM-DD
                added: %s
                arxiv: ""              # 1511.06422
                doi: ""                # 10.1000/182
                venue: ""
                topics: []             # slugs of files in topics/; left empty, they are found by their match: words
                links: {}              # {pdf: https://..., code: https://..., project: https://...}
                draft: true            # delete this line to publish
                ---
                Write the abstract here, in Markdown, with math such as $x^2$.
                """.formatted(quoted(title), added);
    }

    /** The line that says from which listing the facts are. */
    private static String source(LocalDate day) {
        return "source: {name: " + Provenance.LISTING + ", date: " + day + "}\n";
    }

    /** The listing of a day. */
    public static String listing(List<String> slugs) {
        StringBuilder out =
                new StringBuilder("# The order in which the papers stood in the listing of that day.\npapers:\n");
        slugs.forEach(slug -> out.append("  - ").append(slug).append('\n'));
        return out.toString();
    }

    /**
     * A content file with another abstract and the day of the change; the rest of its front matter stays as it is, but
     * for the source, where that was a listing.
     *
     * @param text the file with a readable front matter
     */
    public static String withAbstract(String text, String body, LocalDate updated) {
        int start = FrontMatter.read(new Source("", text), new Problems()).bodyOffset();
        int end = text.lastIndexOf("\n" + FENCE.strip(), start - FENCE.length()) + 1;
        StringBuilder fields = new StringBuilder();
        for (String line : text.substring(0, end).split("\n")) {
            if (line.startsWith("source: {name: " + Provenance.LISTING + ",")) {
                fields.append(source(updated));
            } else if (!line.startsWith("updated:")) {
                fields.append(line).append('\n');
            }
        }
        return fields.append("updated: ")
                .append(updated)
                .append('\n')
                .append(FENCE)
                .append(body)
                .append('\n')
                .toString();
    }

    /** A YAML text in single quotes, safe whatever it holds. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
