package hectograph.model;

/**
 * The parts of a name as somebody said them who knows; no rule can know that Ortega y Gasset is one family name.
 *
 * @param given given names; empty in a literal name
 * @param family family name with its particles, or all of a literal name, such as that of a collaboration
 * @param suffix such as {@code Jr.}; mostly empty
 */
public record NameParts(String given, String family, String suffix) {

    /** Nobody said them: the name is split by rule. */
    public static final NameParts UNKNOWN = new NameParts("", "", "");

    /** A name that has no parts. */
    public static NameParts literal(String name) {
        return new NameParts("", name, "");
    }

    /** Whether somebody said them. */
    public boolean isKnown() {
        return !family.isEmpty();
    }
}
