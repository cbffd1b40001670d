package hectograph.model;

import java.util.Locale;
import java.util.Set;

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

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Whether a word behind a name is a suffix, as {@code Jr.} or {@code III} are. A "V" is somebody's given name more often. */
    public static boolean isSuffix(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(folded)
                || folded.endsWith(".") && folded.length() == 3 && SUFFIXES.contains(folded.substring(0, 2));
    }

    /** A name that has no parts. */
    public static NameParts literal(String name) {
        return new NameParts("", name, "");
    }

    /** Whether somebody said them. */
    public boolean isKnown() {
        return !family.isEmpty();
    }
}
