package hectograph.model;

import java.util.Locale;

/**
 * Under which terms something may be used.
 *
 * @param text a name or an address; empty when nothing is said
 */
public record License(String text) {

    /** Where nothing is said. */
    public static final License NONE = new License("");

    private static final String CREATIVE_COMMONS = "creativecommons.org/";

    /** Whether anything is said. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Its address; empty when only its name is known. */
    public String address() {
        return text.startsWith("https://") || text.startsWith("http://") ? text : "";
    }

    /** {@code CC BY-SA 4.0} for an address of Creative Commons; anything else as it was given. */
    public String name() {
        int at = text.indexOf(CREATIVE_COMMONS);
        if (at < 0) {
            return text;
        }
        String[] parts = text.substring(at + CREATIVE_COMMONS.length()).split("/");
        if (parts.length >= 3 && parts[0].equals("licenses")) {
            return "CC " + parts[1].toUpperCase(Locale.ROOT) + " " + parts[2];
        }
        boolean zero = parts.length >= 3 && parts[0].equals("publicdomain") && parts[1].equals("zero");
        return zero ? "CC0 " + parts[2] : text;
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
