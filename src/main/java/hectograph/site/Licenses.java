package hectograph.site;

import java.util.Locale;

/** The names of licences that are given as an address. */
final class Licenses {

    private static final String CREATIVE_COMMONS = "creativecommons.org/";

    private Licenses() {}

    /** {@code CC BY-SA 4.0} for an address of Creative Commons; anything else as it is. */
    static String name(String license) {
        int at = license.indexOf(CREATIVE_COMMONS);
        if (at < 0) {
            return license;
        }
        String[] parts = license.substring(at + CREATIVE_COMMONS.length()).split("/");
        if (parts.length >= 3 && parts[0].equals("licenses")) {
            return "CC " + parts[1].toUpperCase(Locale.ROOT) + " " + parts[2];
        }
        boolean zero = parts.length >= 3 && parts[0].equals("publicdomain") && parts[1].equals("zero");
        return zero ? "CC0 " + parts[2] : license;
    }
}
