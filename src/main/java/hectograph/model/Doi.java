package hectograph.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A DOI, in lower case, since DOIs do not tell upper from lower case (DOI Handbook, 2.4).
 *
 * @param text such as {@code 10.1000/182}; empty when there is none
 */
public record Doi(String text) {

    /** Of a paper that has none, as far as we know. */
    public static final Doi NONE = new Doi("");

    private static final String RESOLVER = "https://doi.org/";

    /** What people write before a DOI, in this order. */
    private static final String[] BEFORE = {"https://", "http://", "www.", "dx.", "doi.org/", "doi:", "doi"};

    /**
     * A DOI.
     *
     * @throws IllegalArgumentException when the text has not the form {@code 10.registrant/suffix}, or capital letters
     */
    public Doi {
        if (!text.isEmpty() && !(fits(text) && text.chars().noneMatch(c -> c >= 'A' && c <= 'Z'))) {
            throw new IllegalArgumentException("not a DOI: " + text);
        }
    }

    /** The DOI that a text is; empty when it has not the form {@code 10.registrant/suffix}. */
    public static Optional<Doi> parse(String text) {
        return fits(text) ? Optional.of(new Doi(text.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /**
     * The DOI that is all of a text, with or without what people write around it: the address of a resolver, its name.
     *
     * @return {@link #NONE} when the text says anything else
     */
    public static Doi find(String text) {
        String plain = Bare.of(text, BEFORE).replace("%2F", "/").replace("%2f", "/");
        return parse(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain)
                .orElse(NONE);
    }

    /** Whether there is one. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** {@code doi:10.1000/182}, which tells it from identifiers of other kinds; empty when there is none. */
    public String key() {
        return text.isEmpty() ? "" : "doi:" + text;
    }

    /** The address to which it is resolved, in which what would end a path is escaped; empty when there is none. */
    public String address() {
        return text.isEmpty() ? "" : RESOLVER + escaped();
    }

    /** The DOI as part of an address: what would end a path is escaped. */
    public String escaped() {
        return text.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }

    private static boolean fits(String text) {
        int slash = text.indexOf('/');
        return text.startsWith("10.")
                && slash > 6
                && slash < text.length() - 1
                && text.substring(3, slash).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.chars().allMatch(c -> c > ' ' && c < 127 && "<>\"{}^`|\\".indexOf(c) < 0);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
