package hectograph.model;

import java.util.Optional;

/**
 * An arXiv identifier without its version. Its forms are those of arXiv's own description of its identifiers: since April
 * 2007 the month and a number, before that an archive and a number.
 *
 * @param text such as {@code 1511.06422}, {@code 0704.0001} or {@code math/0211159}; empty when there is none
 */
public record ArxivId(String text) {

    /** Of a paper that is not at arXiv, as far as we know. */
    public static final ArxivId NONE = new ArxivId("");

    /** The site. */
    private static final String SITE = "https://arxiv.org/";

    /** What arXiv's own DOIs begin with, in lower case. */
    private static final String OWN_DOI = "10.48550/arxiv.";

    /** The first month in which arXiv made pages of its texts, as its identifiers begin. */
    private static final String FIRST_HTML = "2312";

    /** What people write before an identifier, in this order. */
    private static final String[] BEFORE = {
        "https://",
        "http://",
        "www.",
        "export.",
        "arxiv.org/",
        "abs/",
        "pdf/",
        "html/",
        "arxiv",
        "preprint",
        "arxiv",
        ":",
        "abs/",
        "oai:arxiv.org:"
    };

    /**
     * An identifier.
     *
     * @throws IllegalArgumentException when the text has neither form
     */
    public ArxivId {
        if (!text.isEmpty() && !fits(text)) {
            throw new IllegalArgumentException("not an arXiv identifier: " + text);
        }
    }

    /** The identifier that a text is, with or without a version; empty when it has neither form. */
    public static Optional<ArxivId> parse(String text) {
        int v = text.lastIndexOf('v');
        boolean version = v > 0 && v < text.length() - 1 && digits(text, v + 1, text.length());
        String id = version ? text.substring(0, v) : text;
        return fits(id) ? Optional.of(new ArxivId(id)) : Optional.empty();
    }

    /**
     * The identifier that is all of a text, with or without what people write around it: an address of arXiv's, its name, a
     * category in brackets behind it.
     *
     * @return {@link #NONE} when the text says anything else
     */
    public static ArxivId find(String text) {
        String id = Bare.of(text, BEFORE);
        int bracket = id.indexOf('[');
        String name = (bracket > 0 ? id.substring(0, bracket) : id).strip();
        return parse(name.endsWith(".pdf") ? name.substring(0, name.length() - ".pdf".length()) : name)
                .orElse(NONE);
    }

    /** The identifier of the paper to which a DOI of arXiv's own leads; {@link #NONE} for any other DOI. */
    public static ArxivId of(Doi doi) {
        return doi.text().startsWith(OWN_DOI) ? find(doi.text().substring(OWN_DOI.length())) : NONE;
    }

    /** Whether there is one. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether it has the form that begins with a month, of since April 2007. */
    public boolean hasMonth() {
        return text.indexOf('.') == 4 && text.indexOf('/') < 0;
    }

    /** The address of the paper's page; empty when there is none. */
    public String address() {
        return under("abs/");
    }

    /** The address of the full text; empty when there is none. */
    public String pdfAddress() {
        return under("pdf/");
    }

    /** The address of the text as a page, which arXiv has made since December 2023; empty for older papers. */
    public String htmlAddress() {
        return hasMonth() && text.substring(0, 4).compareTo(FIRST_HTML) >= 0 ? under("html/") : "";
    }

    /** {@code arxiv:1511.06422}, which tells it from identifiers of other kinds; empty when there is none. */
    public String key() {
        return text.isEmpty() ? "" : "arxiv:" + text;
    }

    /** {@code arXiv:1511.06422}, as it is cited; empty when there is none. */
    public String cited() {
        return text.isEmpty() ? "" : "arXiv:" + text;
    }

    private String under(String folder) {
        return text.isEmpty() ? "" : SITE + folder + text;
    }

    private static boolean fits(String id) {
        int slash = id.indexOf('/');
        if (slash > 0) {
            boolean archive = id.substring(0, slash)
                    .chars()
                    .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '.');
            return archive && id.length() == slash + 8 && digits(id, slash + 1, id.length());
        }
        return (id.length() == 9 || id.length() == 10)
                && id.charAt(4) == '.'
                && digits(id, 0, 4)
                && digits(id, 5, id.length());
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
