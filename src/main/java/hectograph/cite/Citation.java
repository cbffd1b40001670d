package hectograph.cite;

import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Publication;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A paper as it is cited: its facts in the parts that citations are made of. What is not known stays empty, and nothing
 * is guessed; the one thing told from words is whether a venue is a journal or a conference (see {@link VenueKind}).
 *
 * @param key the citation key
 * @param paper the paper
 * @param names its authors, parted
 * @param kind what kind of place it was published in; unknown for a preprint, and for a venue that does not say
 * @param container the name of that place; that of a journal without a year; empty for a preprint
 * @param date of publication, known to the year at least, or unknown
 */
public record Citation(
        String key, Paper paper, List<PersonName> names, Publication.Kind kind, String container, PartialDate date) {

    /**
     * The citation of a paper.
     *
     * @param key its key, see {@link CitationKeys}
     */
    public static Citation of(Paper paper, String key) {
        return of(paper, key, PersonName::of);
    }

    /**
     * The citation of a paper.
     *
     * @param key its key
     * @param parted {@link PersonName#of(Author)}, or what remembers its results
     */
    public static Citation of(Paper paper, String key, Function<Author, PersonName> parted) {
        List<PersonName> names = paper.authors().stream().map(parted).toList();
        Publication publication = paper.publication();
        Dated venue = Dated.of(paper.venue());
        int year = publication.year() > 0 ? publication.year() : venue.year();
        Publication.Kind kind =
                publication.kind() == Publication.Kind.UNKNOWN ? VenueKind.of(venue.name()) : publication.kind();
        boolean dated = kind == Publication.Kind.CONFERENCE || kind == Publication.Kind.UNKNOWN;
        String container = dated ? paper.venue() : venue.name();
        // A preprint's month is not that of the proceedings.
        PartialDate date = year > 0 ? PartialDate.ofYear(year) : paper.date();
        return new Citation(key, paper, names, kind, container, date);
    }

    /**
     * The name of a venue, parted from its year.
     *
     * @param name the name without the year
     * @param year 0 when it names none
     */
    private record Dated(String name, int year) {

        static Dated of(String venue) {
            for (int i = 0; i + 4 <= venue.length(); i++) {
                if (isYear(venue, i)) {
                    String before = venue.substring(0, i).strip();
                    String after = venue.substring(i + 4).strip();
                    boolean enclosed = before.endsWith("(") && after.startsWith(")");
                    String left = enclosed || before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
                    String right = enclosed ? after.substring(1) : after;
                    String name = (left.strip() + " " + right.strip()).strip();
                    return new Dated(name.isEmpty() ? venue : name, Integer.parseInt(venue.substring(i, i + 4)));
                }
            }
            return new Dated(venue, 0);
        }

        /** Four digits from 1800 to 2199 that stand alone. */
        private static boolean isYear(String text, int at) {
            for (int i = at; i < at + 4; i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            boolean alone = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (at + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 4)));
            int year = alone ? Integer.parseInt(text.substring(at, at + 4)) : 0;
            return year >= 1800 && year < 2200;
        }
    }

    /** Whether it was published nowhere that we know of. */
    public boolean isPreprint() {
        return container.isEmpty();
    }

    /** What a list of references says of its kind beside the title; empty for a paper. */
    String genre() {
        return switch (kind) {
            case THESIS -> "Doctoral dissertation";
            case MASTERS_THESIS -> "Master’s thesis";
            case DATASET -> "Data set";
            case PREPRINT -> "Preprint";
            case JOURNAL, CONFERENCE, REPORT, CHAPTER, UNKNOWN -> "";
        };
    }

    /** Who published it: what is said, else the university or the institution that is its place. */
    public String publisher() {
        String said = paper.publication().publisher();
        return said.isEmpty() && isPlaceThePublisher() ? container : said;
    }

    /** Whether its place is who published it, and no work that it is part of. */
    public boolean isPlaceThePublisher() {
        return switch (kind) {
            case THESIS, MASTERS_THESIS, REPORT, PREPRINT, DATASET -> true;
            case JOURNAL, CONFERENCE, CHAPTER, UNKNOWN -> false;
        };
    }

    /** Whether an author is a group, or a name without parts. */
    public boolean isGroup(int author) {
        return names.get(author).isLiteral();
    }

    /** The first page in the volume; empty when not known. */
    public String firstPage() {
        String pages = paper.publication().pages();
        int dash = dash(pages);
        return (dash < 0 ? pages : pages.substring(0, dash)).strip();
    }

    /** The last page in the volume; empty when not known, and for a single page. */
    public String lastPage() {
        String pages = paper.publication().pages();
        int dash = dash(pages);
        return dash < 0 ? "" : pages.substring(dash + 1).replace("-", "").strip();
    }

    private static int dash(String pages) {
        return Math.max(pages.indexOf('-'), pages.indexOf('–'));
    }

    /** The address of the paper's page at arXiv; empty when it has no arXiv identifier. */
    public String arxivAddress() {
        return paper.arxiv().address();
    }

    /** The address to which its DOI leads; empty when it has none. What would end a path is escaped. */
    public String doiAddress() {
        return paper.doi().address();
    }

    /** The address of the full text: the one that was given, else arXiv's; empty when there is neither. */
    public String pdfAddress() {
        return paper.pdfAddress();
    }

    /** Where the paper is found: its DOI, else arXiv, else its publisher's page, else its full text, else its project. */
    String address() {
        if (paper.doi().isKnown()) {
            return doiAddress();
        }
        if (paper.arxiv().isKnown()) {
            return arxivAddress();
        }
        return Stream.of(Link.Kind.PAGE, Link.Kind.PDF, Link.Kind.PROJECT)
                .map(paper::address)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }
}
