package hectograph.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a page in its address: lower-case ASCII letters, digits and single hyphens between them. A slug holds
 * no dot, slash or blank, so it can't leave the folder it is put into.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 120;

    /** Checks the form. */
    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Whether the text has the form of a slug. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.charAt(0) == '-' || text.endsWith("-")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && text.charAt(i - 1) != '-';
            if (!hyphen && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The slug of a title or a name: accents dropped, letters of other Latin alphabets spelt out, everything else a
     * hyphen, cut at a word within the given length. Text without any Latin letter or digit gives a slug made of its
     * code points, so that different names stay different.
     *
     * @param text any text
     * @param maxLength the longest slug wanted, in characters
     */
    public static Slug from(String text, int maxLength) {
        StringBuilder out = new StringBuilder(text.length());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            appendFolded(out, decomposed.charAt(i));
        }
        trimHyphen(out);
        if (out.length() > maxLength) {
            int cut = out.lastIndexOf("-", maxLength);
            out.setLength(cut > 0 ? cut : maxLength);
            trimHyphen(out);
        }
        return new Slug(out.length() == 0 ? codePoints(text, maxLength) : out.toString());
    }

    private static void appendFolded(StringBuilder out, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + 32));
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
            String spelt = spelt(c);
            if (!spelt.isEmpty()) {
                out.append(spelt);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
    }

    /** Letters that have no decomposition in Unicode but a usual spelling. */
    private static String spelt(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ı' -> "i";
            case 'ħ', 'Ħ' -> "h";
            case 'ŋ', 'Ŋ' -> "n";
            case 'α' -> "alpha";
            case 'β' -> "beta";
            case 'γ' -> "gamma";
            case 'δ' -> "delta";
            case 'ε' -> "epsilon";
            case 'λ' -> "lambda";
            case 'μ' -> "mu";
            case 'π' -> "pi";
            case 'σ' -> "sigma";
            default -> "";
        };
    }

    private static String codePoints(String text, int maxLength) {
        StringBuilder out = new StringBuilder("u");
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> out.append('-').append(Integer.toHexString(c).toLowerCase(Locale.ROOT)));
        if (out.length() == 1) {
            text.codePoints().forEach(c -> out.append('-').append(Integer.toHexString(c)));
        }
        if (out.length() > maxLength) {
            int cut = out.lastIndexOf("-", maxLength);
            out.setLength(cut > 0 ? cut : maxLength);
        }
        return out.toString();
    }

    private static void trimHyphen(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
