package hectograph.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The forms of the identifiers a paper and its authors can have. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * An arXiv identifier without its version: {@code 1511.06422}, {@code 0704.0001} or {@code math/0211159}.
     *
     * @return empty when the text has neither form
     */
    public static Optional<String> arxiv(String text) {
        int v = text.lastIndexOf('v');
        boolean version = v > 0 && v < text.length() - 1 && digits(text, v + 1, text.length());
        String id = version ? text.substring(0, v) : text;
        int slash = id.indexOf('/');
        if (slash > 0) {
            boolean archive = id.substring(0, slash)
                    .chars()
                    .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '.');
            boolean fits = archive && id.length() == slash + 8 && digits(id, slash + 1, id.length());
            return fits ? Optional.of(id) : Optional.empty();
        }
        boolean fits = (id.length() == 9 || id.length() == 10)
                && id.charAt(4) == '.'
                && digits(id, 0, 4)
                && digits(id, 5, id.length());
        return fits ? Optional.of(id) : Optional.empty();
    }

    /**
     * The arXiv identifier that is all of a text, with or without what people write around it: an address of arXiv's, its
     * name, a category in brackets behind it.
     *
     * @return without its version; empty when the text says anything else
     */
    public static Optional<String> arxivAnyhow(String text) {
        String id = bare(
                text,
                "https://",
                "http://",
                "www.",
                "export.",
                "arxiv.org/",
                "abs/",
                "pdf/",
                "html/",
                "arxiv",
                "preprint",
                ":",
                "abs/",
                "oai:arxiv.org:");
        int bracket = id.indexOf('[');
        String name = (bracket > 0 ? id.substring(0, bracket) : id).strip();
        return arxiv(name.endsWith(".pdf") ? name.substring(0, name.length() - ".pdf".length()) : name);
    }

    /**
     * The DOI that is all of a text, with or without what people write around it: the address of a resolver, its name.
     *
     * @return in lower case; empty when the text says anything else
     */
    public static Optional<String> doiAnyhow(String text) {
        String id = bare(text, "https://", "http://", "www.", "dx.", "doi.org/", "doi:", "doi");
        String plain = id.replace("%2F", "/").replace("%2f", "/");
        return doi(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** A text without what may stand before it, in this order and in any case. */
    private static String bare(String text, String... before) {
        String rest = text.strip();
        for (String prefix : before) {
            rest = rest.regionMatches(true, 0, prefix, 0, prefix.length())
                    ? rest.substring(prefix.length()).strip()
                    : rest;
        }
        return rest;
    }

    /** Whether a text is an absolute http or https address. */
    public static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            boolean web = "https".equals(scheme) || "http".equals(scheme);
            return web && uri.getHost() != null && !uri.getHost().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * A DOI in lower case, since DOIs do not part upper from lower case.
     *
     * @return empty when the text does not have the form {@code 10.registrant/suffix}
     */
    public static Optional<String> doi(String text) {
        int slash = text.indexOf('/');
        boolean fits = text.startsWith("10.")
                && slash > 6
                && slash < text.length() - 1
                && text.substring(3, slash).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.chars().allMatch(c -> c > ' ' && c < 127 && "<>\"{}^`|\\".indexOf(c) < 0);
        return fits ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether the text is an ORCID with the right check digit (ISO 7064, mod 11-2). */
    public static boolean isOrcid(String text) {
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

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
