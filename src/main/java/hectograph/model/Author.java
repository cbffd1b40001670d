package hectograph.model;

/**
 * One author of a paper; what is not known is an empty string.
 *
 * @param name the name as printed on the paper, given names first, never empty
 * @param parts the parts of the name, where somebody said them
 * @param orcid sixteen digits in four groups, such as {@code 0000-0002-1825-0097}
 * @param affiliation the institution
 * @param url the author's own page, an absolute http(s) address
 */
public record Author(String name, NameParts parts, String orcid, String affiliation, String url) {

    /** An author whose name is split by rule. */
    public Author(String name, String orcid, String affiliation, String url) {
        this(name, NameParts.UNKNOWN, orcid, affiliation, url);
    }

    /** An author of whom only the name and its parts are known. */
    public static Author named(String name, NameParts parts) {
        return new Author(name, parts, "", "", "");
    }

    /** An author of whom only the name is known. */
    public static Author named(String name) {
        return new Author(name, "", "", "");
    }
}
