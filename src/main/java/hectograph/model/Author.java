package hectograph.model;

/**
 * One author of a paper; what is not known is an empty string.
 *
 * @param name the name as printed on the paper, never empty
 * @param orcid sixteen digits in four groups, such as {@code 0000-0002-1825-0097}
 * @param affiliation the institution
 * @param url the author's own page, an absolute http(s) address
 */
public record Author(String name, String orcid, String affiliation, String url) {

    /** An author of whom only the name is known. */
    public static Author named(String name) {
        return new Author(name, "", "", "");
    }
}
