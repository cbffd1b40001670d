package hectograph.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of a person at ORCID.
 *
 * @param text sixteen digits in four groups, such as {@code 0000-0002-1825-0097}; empty when there is none
 */
public record Orcid(String text) {

    /** Of a person who has none, as far as we know. */
    public static final Orcid NONE = new Orcid("");

    private static final String SITE = "https://orcid.org/";

    /** What people write before it, in this order. */
    private static final String[] BEFORE = {"https://", "http://", "www.", "orcid.org/"};

    /**
     * An identifier.
     *
     * @throws IllegalArgumentException when the text has not this form, or its last digit does not fit the others
     */
    public Orcid {
        if (!text.isEmpty() && !fits(text)) {
            throw new IllegalArgumentException("not an ORCID: " + text);
        }
    }

    /** The identifier that a text is; empty when it is none. */
    public static Optional<Orcid> parse(String text) {
        return fits(text) ? Optional.of(new Orcid(text)) : Optional.empty();
    }

    /** The identifier that is all of a text, with or without the address before it; {@link #NONE} when it says anything else. */
    public static Orcid find(String text) {
        return parse(Bare.of(text, BEFORE).toUpperCase(Locale.ROOT)).orElse(NONE);
    }

    /** Whether there is one. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** The address of the person's page; empty when there is none. */
    public String address() {
        return text.isEmpty() ? "" : SITE + text;
    }

    /** Whether it has the form and the right check digit (ISO 7064, mod 11-2). */
    private static boolean fits(String text) {
        if (text.length() != 19) {
            return false;
        }
        int total = 0;
        for (int i = 0; i < 18; i++) {
            char c = text.charAt(i);
            if (i % 5 == 4) {
                if (c != '-') {
                    return false;
                }
            } else if (c < '0' || c > '9') {
                return false;
            } else {
                total = (total + c - '0') * 2;
            }
        }
        int check = (12 - total % 11) % 11;
        return text.charAt(18) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
