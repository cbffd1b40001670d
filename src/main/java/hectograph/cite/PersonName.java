package hectograph.cite;

import hectograph.model.Author;
import hectograph.model.NameParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of an author, parted as reference managers need it. What cannot be parted, such as the name of a group or a
 * single word, is literal.
 *
 * @param given given names; empty in a literal name
 * @param particle what stands before the family name and is not part of it when names are sorted, such as {@code de}
 * @param family family name; in a literal name, all of it
 * @param suffix such as {@code Jr.}
 */
public record PersonName(String given, String particle, String family, String suffix) {

    /** Written with a capital, these belong to the family name all the same: Van Gool, De Brabandere. */
    private static final Set<String> CAPITAL_PARTICLES =
            Set.of("Van", "Von", "Vander", "De", "Del", "Della", "Der", "Den", "Dos", "Ter", "Ten");

    private static final Set<Character.UnicodeScript> EAST_ASIAN = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    /** Last words of the names of groups. */
    private static final Set<String> GROUPS = Set.of(
            "team",
            "consortium",
            "collaboration",
            "group",
            "project",
            "initiative",
            "network",
            "committee",
            "community",
            "research",
            "lab",
            "labs",
            "university",
            "institute",
            "authors");

    /** The name of an author: as somebody said who knows, or as the rules read it. */
    public static PersonName of(Author author) {
        NameParts parts = author.parts();
        if (!parts.isKnown()) {
            return of(author.name());
        }
        return parts.given().isEmpty()
                ? literal((parts.family() + " " + parts.suffix()).strip())
                : family(parts.family(), parts.given(), parts.suffix());
    }

    /** Reads a name as printed: {@code Given Family}, or {@code Family, Given} where it has a comma. */
    public static PersonName of(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return withComma(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip(), name);
        }
        return of(words(name), "");
    }

    private static PersonName withComma(String first, String rest, String whole) {
        int second = rest.indexOf(',');
        String last = rest.substring(second + 1).strip();
        if (second < 0 && NameParts.isSuffix(rest)) {
            return of(words(first), rest);
        }
        if (second < 0 && !rest.isEmpty()) {
            return family(first, rest, "");
        }
        return second > 0 && NameParts.isSuffix(rest.substring(0, second)) && !last.isEmpty()
                ? family(first, last, rest.substring(0, second).strip())
                : literal(whole);
    }

    private static PersonName family(String family, String given, String suffix) {
        List<String> words = words(family);
        int start = 0;
        while (start < words.size() - 1 && isLower(words.get(start))) {
            start++;
        }
        return new PersonName(given, join(words, 0, start), join(words, start, words.size()), suffix);
    }

    private static PersonName of(List<String> all, String suffix) {
        int size = all.size();
        if (size > 2 && suffix.isEmpty() && NameParts.isSuffix(all.get(size - 1))) {
            return of(all.subList(0, size - 1), all.get(size - 1));
        }
        String last = all.get(size - 1);
        if (size > 1 && suffix.isEmpty() && all.stream().allMatch(PersonName::isEastAsian)) {
            return family(all.get(0), join(all, 1, size), ""); // written in these scripts, the family comes first
        }
        if (size == 1
                || last.equals("AI")
                || all.contains("&")
                || all.contains("and")
                || GROUPS.contains(last.toLowerCase(Locale.ROOT))) {
            return literal(join(all, 0, size) + (suffix.isEmpty() ? "" : ", " + suffix));
        }
        int start = size - 1;
        while (start > 1 && (isLower(all.get(start - 1)) || CAPITAL_PARTICLES.contains(all.get(start - 1)))) {
            start--;
        }
        return family(join(all, start, size), join(all, 0, start), suffix);
    }

    private static PersonName literal(String name) {
        return new PersonName("", "", name, "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(3);
        for (String word : text.split(" ")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words.isEmpty() ? List.of(text) : words;
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && !word.endsWith(".");
    }

    private static boolean isEastAsian(String word) {
        return word.codePoints().allMatch(c -> EAST_ASIAN.contains(Character.UnicodeScript.of(c)));
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Whether the name could not be parted. */
    boolean isLiteral() {
        return given.isEmpty();
    }

    /** The family name with its particle. */
    String fullFamily() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    /** {@code de Melo, Gerard}; a suffix comes last. */
    String familyFirst() {
        String name = isLiteral() ? family : fullFamily() + ", " + given;
        return suffix.isEmpty() ? name : name + ", " + suffix;
    }

    /** {@code Matas, J.}, as the American Psychological Association writes it. */
    String withInitials() {
        String name = isLiteral() ? family : fullFamily() + ", " + initials();
        return suffix.isEmpty() ? name : name + ", " + suffix;
    }

    /** The first letters of the given names; hyphens stay: {@code J.-P.}. */
    private String initials() {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < given.length(); i += Character.charCount(given.codePointAt(i))) {
            int c = given.codePointAt(i);
            if (Character.isLetter(c) && start) {
                boolean joint = out.length() > 0 && out.charAt(out.length() - 1) == '-';
                out.append(out.length() == 0 || joint ? "" : " ")
                        .appendCodePoint(c)
                        .append('.');
                start = false;
            } else if (c == '-' && out.length() > 0) {
                out.append('-');
                start = true;
            } else if (c == ' ' || c == '.') {
                start = true;
            }
        }
        String initials = out.toString();
        return initials.isEmpty() || initials.endsWith("-") ? given : initials;
    }
}
