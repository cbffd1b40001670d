package hectograph.model;

/** Identifiers without what people write before them. */
final class Bare {

    private Bare() {}

    /** A text without what may stand before it, in this order and in any case. */
    static String of(String text, String... before) {
        String rest = text.strip();
        for (String prefix : before) {
            rest = rest.regionMatches(true, 0, prefix, 0, prefix.length())
                    ? rest.substring(prefix.length()).strip()
                    : rest;
        }
        return rest;
    }
}
