package hectograph.model;

import java.util.Locale;

/**
 * What a citation says of the place where a paper was published, beside the name of the place; what is not known is
 * empty.
 *
 * @param kind what kind of place it is
 * @param year 1 to 9999; 0 when not given
 * @param volume such as {@code 27}
 * @param number of the issue, such as {@code 3}
 * @param pages such as {@code 101-119}
 * @param publisher who published it
 */
public record Publication(Kind kind, int year, String volume, String number, String pages, String publisher) {

    /** Nothing is known. */
    public static final Publication UNKNOWN = new Publication(Kind.UNKNOWN, 0, "", "", "", "");

    /** The same, with what another knows where this one knows nothing. */
    public Publication or(Publication other) {
        return new Publication(
                kind == Kind.UNKNOWN ? other.kind : kind,
                year == 0 ? other.year : year,
                volume.isEmpty() ? other.volume : volume,
                number.isEmpty() ? other.number : number,
                pages.isEmpty() ? other.pages : pages,
                publisher.isEmpty() ? other.publisher : publisher);
    }

    /** The same, in a year where this one knows none. */
    public Publication in(int known) {
        return or(new Publication(Kind.UNKNOWN, known, "", "", "", ""));
    }

    /** The kinds of work, by the kinds of place they are published in, that citations tell apart. */
    public enum Kind {
        /** A journal. */
        JOURNAL,
        /** A conference or a workshop, whose papers stand in its proceedings. */
        CONFERENCE,
        /** A doctoral thesis; the place is the university. */
        THESIS,
        /** A master's thesis; the place is the university. */
        MASTERS_THESIS,
        /** A report; the place is the institution that published it. */
        REPORT,
        /** A chapter of a book; the place is the book. */
        CHAPTER,
        /** A preprint; the place is the server. */
        PREPRINT,
        /** A data set; the place is the repository. */
        DATASET,
        /** Not said. */
        UNKNOWN;

        /** The word in front matter. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
