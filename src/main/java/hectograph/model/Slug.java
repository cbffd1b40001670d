package hectograph.model;

import java.text.Normalizer;

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

    @Override
    public boolean equals(Object other) { // a record's own is linked at run time, which a short run would feel
        return other instanceof Slug slug && value.equals(slug.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
     * The slug of a title or a name: the {@link #fold folded} text, cut at a word within the given length.
     *
     * @param text any text
     * @param maxLength the longest slug wanted, in characters
     */
    public static Slug from(String text, int maxLength) {
        String folded = fold(text);
        if (folded.length() <= maxLength) {
            return new Slug(folded);
        }
        int cut = folded.lastIndexOf('-', maxLength);
        return new Slug(folded.substring(0, cut > 0 ? cut : maxLength));
    }

    /**
     * What spellings of one title or name have in common: accents dropped, letters of other Latin alphabets spelt out,
     * letters of other scripts as {@code u} and their code points, so that different names stay different, and
     * everything else a hyphen. Never empty.
     */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> appendFolded(out, c));
        trimHyphen(out);
        if (out.length() == 0) {
            text.codePoints().forEach(c -> appendCode(out, c));
        }
        return out.length() == 0 ? "u" : out.toString();
    }

    private static void appendFolded(StringBuilder out, int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out.append((char) c);
        } else if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + 32));
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
            String spelt = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? spelt((char) c) : "";
            if (!spelt.isEmpty()) {
                out.append(spelt);
            } else if (Character.isLetter(c)) {
                appendCode(out, c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
    }

    private static void appendCode(StringBuilder out, int c) {
        out.append('u').append(Integer.toHexString(c));
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
