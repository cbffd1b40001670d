package hectograph.cite;

import hectograph.model.Paper;
import hectograph.model.Publication;
import hectograph.model.Title;
import hectograph.tex.prose.MathSpan;
import hectograph.tex.prose.MathSpans;
import hectograph.tex.prose.TexEncoding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper as an entry of a BibTeX file, in the fields that both BibTeX's own styles and biblatex read. Text is TeX:
 * accents as commands, formulas as they were written. The title stands in double braces, so that every style prints it
 * as the paper does: which of its capitals are names is not for us to guess.
 */
public final class Bibtex {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    /** Names of fields are filled up to this many characters, so that the values stand below each other. */
    private static final int WIDTH = 13;

    private final StringBuilder out = new StringBuilder(512);

    private Bibtex() {}

    /** The entry, ending in a line feed. */
    public static String of(Citation citation) {
        return new Bibtex().entry(citation, "");
    }

    /** The entry with the abstract as text without its markup, ending in a line feed. */
    public static String withAbstract(Citation citation) {
        return new Bibtex()
                .entry(citation, TexEncoding.text(citation.paper().summary().plain()));
    }

    private String entry(Citation citation, String summary) {
        Paper paper = citation.paper();
        Publication.Kind kind = citation.kind();
        String container = TexEncoding.text(citation.container());
        out.append(type(citation)).append('{').append(citation.key()).append(",\n");
        field("title", "{" + title(paper.title()) + "}");
        field("author", citation.names().stream().map(Bibtex::name).collect(Collectors.joining(" and ")));
        field(container(kind), container);
        field("volume", TexEncoding.text(paper.publication().volume()));
        field("number", TexEncoding.text(paper.publication().number()));
        field("pages", TexEncoding.text(pages(paper.publication().pages())));
        field("publisher", TexEncoding.text(paper.publication().publisher()));
        if (citation.date().isKnown()) {
            bare("year", Integer.toString(citation.date().year()));
        }
        if (citation.date().month() > 0) {
            bare("month", MONTHS[citation.date().month() - 1]);
        }
        field("doi", paper.doi().text());
        if (paper.arxiv().isKnown()) {
            field("eprint", paper.arxiv().text());
            field("archivePrefix", "arXiv");
            field("primaryClass", isArchiveClass(paper.category()) ? paper.category() : "");
        }
        field("url", citation.address());
        boolean named = kind == Publication.Kind.DATASET || kind == Publication.Kind.PREPRINT; // @misc says nothing
        String note = paper.status().withdrawn() ? "Withdrawn" : "";
        field("note", named && note.isEmpty() ? citation.genre() : note);
        field("abstract", summary);
        return out.append("}\n").toString();
    }

    private static String type(Citation citation) {
        return switch (citation.kind()) {
            case JOURNAL -> "@article";
            case CONFERENCE -> "@inproceedings";
            case THESIS -> "@phdthesis";
            case MASTERS_THESIS -> "@mastersthesis";
            case REPORT -> "@techreport";
            case CHAPTER -> "@incollection";
            case PREPRINT, DATASET, UNKNOWN -> "@misc"; // the styles that come with BibTeX know no other
        };
    }

    /** The field that names the place. */
    private static String container(Publication.Kind kind) {
        return switch (kind) {
            case JOURNAL -> "journal";
            case CONFERENCE, CHAPTER -> "booktitle";
            case THESIS, MASTERS_THESIS -> "school";
            case REPORT -> "institution";
            case PREPRINT, DATASET, UNKNOWN -> "howpublished";
        };
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            bare(name, "{" + value + "}");
        }
    }

    private void bare(String name, String value) {
        out.append("  ").append(name).append(" ".repeat(WIDTH - name.length()));
        out.append(" = ").append(value).append(",\n");
    }

    /** Whether a category is one of arXiv's, such as {@code cs.LG} or {@code hep-th}. */
    private static boolean isArchiveClass(String category) {
        return !category.isEmpty()
                && category.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-');
    }

    private static String pages(String pages) {
        return pages.replace('-', '–').replace("––", "–");
    }

    /** A title in TeX, its formulas as they were written. */
    private static String title(Title title) {
        List<MathSpan> spans = MathSpans.find(title.tex());
        if (spans.isEmpty()) {
            return TexEncoding.text(title.tex());
        }
        StringBuilder tex = new StringBuilder();
        int done = 0;
        for (MathSpan span : spans) {
            String formula = TexEncoding.formula(title.tex().substring(span.bodyStart(), span.bodyEnd()));
            if (!formula.isEmpty()) {
                tex.append(TexEncoding.text(title.tex().substring(done, span.start())));
                tex.append('$').append(formula).append('$');
                done = span.end();
            }
        }
        return tex.append(TexEncoding.text(title.tex().substring(done))).toString();
    }

    /** A name as BibTeX parts it; one that has no parts, or an {@code and} in it, stands in braces. */
    private static String name(PersonName name) {
        if (name.isLiteral()) {
            return "{" + TexEncoding.text(name.familyFirst()) + "}";
        }
        String suffix = name.suffix().isEmpty() ? "" : ", " + TexEncoding.text(name.suffix());
        return part(name.fullFamily()) + suffix + ", " + part(name.given());
    }

    private static String part(String text) {
        boolean joins = (" " + text + " ").contains(" and ");
        return joins || text.indexOf(',') >= 0 ? "{" + TexEncoding.text(text) + "}" : TexEncoding.text(text);
    }
}
