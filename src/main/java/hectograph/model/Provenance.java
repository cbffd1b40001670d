package hectograph.model;

/**
 * Where the facts about a paper were taken from; what is not known is empty.
 *
 * @param name such as {@code arXiv} or {@code listing}; empty when nothing is known
 * @param version which of its versions, such as {@code v2}
 * @param date when it said so
 * @param url an absolute http(s) address
 */
public record Provenance(String name, String version, PartialDate date, String url) {

    /** The name of the listing of a day. */
    public static final String LISTING = "listing";

    /** Nothing is known. */
    public static final Provenance UNKNOWN = new Provenance("", "", PartialDate.UNKNOWN, "");

    /** Whether anything is known. */
    public boolean isKnown() {
        return !name.isEmpty();
    }
}
