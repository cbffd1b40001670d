package hectograph.model;

/**
 * One author of a paper; what is not known is an empty string.
 *
 * @param name the name as printed on the paper, given names first, never empty
 * @param parts the parts of the name, where somebody said them
 * @param orcid the person's identifier
 * @param affiliation the institution
 * @param url the author's own page, an absolute http(s) address
 */
public record Author(String name, NameParts parts, Orcid orcid, String affiliation, String url) {

    /** An author whose name is split by rule. */
    public Author(String name, Orcid orcid, String affiliation, String url) {
        this(name, NameParts.UNKNOWN, orcid, affiliation, url);
    }

    /** An author of whom only the name and its parts are known. */
    public static Author named(String name, NameParts parts) {
        return new Author(name, parts, Orcid.NONE, "", "");
    }

    /** An author of whom only the name is known. */
    public static Author named(String name) {
        return new Author(name, Orcid.NONE, "", "");
    }
}
