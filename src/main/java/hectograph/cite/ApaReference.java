package hectograph.cite;

import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Publication;
import java.util.List;

/**
 * A paper as a line of a list of references, in the style of the American Psychological Association (7th edition), but
 * with the title as the paper prints it: which of its capitals are names is not for us to guess.
 */
public final class ApaReference {

    /** Of more authors the first 19 and the last are named. */
    private static final int MAX_AUTHORS = 20;

    private ApaReference() {}

    /** The reference, plain text without a line break. */
    public static String of(Citation citation) {
        StringBuilder out = new StringBuilder(256);
        String authors = authors(citation.names());
        String date = "(" + (citation.date().isKnown() ? year(citation.date()) : "n.d.") + ").";
        String arxiv = citation.isPreprint() ? citation.paper().arxiv().cited() : "";
        String title = citation.paper().title().plain() + (arxiv.isEmpty() ? "" : " (" + arxiv + ")") + kind(citation);
        if (authors.isEmpty()) {
            sentence(out, title);
            out.append(' ').append(date);
        } else {
            out.append(authors).append(' ').append(date).append(' ');
            sentence(out, title);
        }
        out.append(arxiv.isEmpty() ? "" : " arXiv.");
        container(citation, out);
        String address = citation.address();
        return out.append(address.isEmpty() ? "" : " ").append(address).toString();
    }

    private static String year(PartialDate date) {
        return PartialDate.ofYear(date.year()).iso();
    }

    /** What stands behind the title of works that are no articles. */
    private static String kind(Citation citation) {
        String number = citation.paper().publication().number();
        return switch (citation.kind()) {
            case THESIS, MASTERS_THESIS -> " [" + citation.genre() + ", " + citation.container() + "]";
            case DATASET -> " [" + citation.genre() + "]";
            case REPORT -> number.isEmpty() ? "" : " (Report No. " + number + ")";
            case JOURNAL, CONFERENCE, CHAPTER, PREPRINT, UNKNOWN -> "";
        };
    }

    private static boolean isThesis(Citation citation) {
        return citation.kind() == Publication.Kind.THESIS || citation.kind() == Publication.Kind.MASTERS_THESIS;
    }

    private static void container(Citation citation, StringBuilder out) {
        Paper paper = citation.paper();
        Publication publication = paper.publication();
        if (citation.isPreprint() || isThesis(citation)) {
            return;
        }
        StringBuilder place = new StringBuilder(citation.container());
        if (citation.kind() == Publication.Kind.JOURNAL) {
            place.append(publication.volume().isEmpty() ? "" : ", " + publication.volume());
            place.append(publication.number().isEmpty() ? "" : "(" + publication.number() + ")");
            place.append(publication.pages().isEmpty() ? "" : ", " + range(publication.pages()));
        } else if (!publication.pages().isEmpty()) {
            place.append(" (pp. ").append(range(publication.pages())).append(')');
        }
        boolean part = citation.kind() == Publication.Kind.CONFERENCE || citation.kind() == Publication.Kind.CHAPTER;
        out.append(part ? " In " : " ");
        sentence(out, place.toString());
        if (!publication.publisher().isEmpty()) {
            out.append(' ');
            sentence(out, publication.publisher());
        }
    }

    private static String range(String pages) {
        return pages.replace("--", "-").replace('-', '–');
    }

    /** Ends in a full stop, unless it ends in a sign of its own. */
    private static void sentence(StringBuilder out, String text) {
        boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!") || text.endsWith("…");
        out.append(text).append(ended ? "" : ".");
    }

    private static String authors(List<PersonName> names) {
        StringBuilder out = new StringBuilder();
        int count = names.size();
        for (int i = 0; i < count; i++) {
            if (count > MAX_AUTHORS && i == MAX_AUTHORS - 1) {
                return out.append(", . . . ")
                        .append(names.get(count - 1).withInitials())
                        .toString();
            }
            String before = i == 0
                    ? ""
                    : i < count - 1 ? ", " : count == 2 && names.get(0).isLiteral() ? " & " : ", & ";
            out.append(before).append(names.get(i).withInitials());
        }
        String authors = out.toString();
        return authors.isEmpty() || authors.endsWith(".") ? authors : authors + ".";
    }
}
