package hectograph.content.importers.text;

import hectograph.content.AuthorsReader;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.tex.Macros;
import hectograph.tex.prose.TexText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a BibTeX field: joined by {@code and}, each {@code First von Last}, {@code von Last, First} or {@code von
 * Last, Jr, First} ("Tame the BeaST", section 11), or in biblatex's {@code family=Last, given=First} (manual, 2.3.2).
 * Braces hold together what is in them.
 */
final class BibtexNames {

    private static final Set<String> OTHERS = Set.of("others", "et al", "et al.");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v");

    /** biblatex's annotation of the authors by their places: {@code 1="0000-0002-1825-0097"; 2=...}. */
    private static final Pattern ANNOTATION = Pattern.compile("(\\d{1,4})\\s*=\\s*\"?([0-9Xx-]{19})\"?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private BibtexNames() {}

    /**
     * Adds the authors to a draft.
     *
     * @param orcids biblatex's annotation with the ORCID of each; empty when there is none
     * @return whether the list says that there are others, whom it does not name
     */
    static boolean add(DraftBuilder draft, String tex, String orcids) {
        Map<Integer, String> known = new HashMap<>();
        Matcher matcher = ANNOTATION.matcher(orcids);
        while (matcher.find()) {
            known.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
        boolean others = false;
        int place = 0;
        for (String name : split(tex, " and ")) {
            String plain = plain(name);
            if (OTHERS.contains(plain.toLowerCase(Locale.ROOT))) {
                others = true;
            } else if (!plain.isEmpty()) {
                place++;
                Author author = author(name.strip(), plain);
                draft.author(
                        new Author(author.name(), author.parts(), Orcid.find(known.getOrDefault(place, "")), "", ""));
            }
        }
        return others;
    }

    private static Author author(String tex, String plain) {
        if (isEnclosed(tex)) {
            return Author.named(plain, NameParts.literal(plain));
        }
        List<String> parts = split(tex, ",");
        Map<String, String> said = said(parts);
        if (said.containsKey("family")) {
            String prefix = said.getOrDefault("prefix", "");
            String family = (prefix + " " + said.getOrDefault("family", "")).strip();
            return parts(said.getOrDefault("given", ""), family, said.getOrDefault("suffix", ""));
        }
        if (parts.size() == 2 && SUFFIXES.contains(plain(parts.get(1)).toLowerCase(Locale.ROOT))) {
            return Author.named(plain);
        }
        if (parts.size() == 2) {
            return parts(plain(parts.get(1)), plain(parts.get(0)), "");
        }
        if (parts.size() > 2) {
            String suffix = plain(parts.get(1));
            String given = plain(String.join(",", parts.subList(2, parts.size())));
            return parts(given, plain(parts.get(0)), suffix);
        }
        return inOrder(tex, plain);
    }

    /** A name without a comma: a last word of several words in braces is a family name that no rule could know. */
    private static Author inOrder(String tex, String plain) {
        List<String> words = split(BLANKS.matcher(tex).replaceAll(" "), " ");
        String last = words.get(words.size() - 1);
        boolean held = words.size() > 1 && isEnclosed(last) && plain(last).contains(" ");
        return held
                ? parts(plain(String.join(" ", words.subList(0, words.size() - 1))), plain(last), "")
                : Author.named(plain);
    }

    private static Author parts(String given, String family, String suffix) {
        if (family.isEmpty()) {
            return Author.named(given);
        }
        return AuthorsReader.author(new NameParts(given, family, suffix));
    }

    private static Map<String, String> said(List<String> parts) {
        Map<String, String> said = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String value = part.substring(equals + 1).strip();
                boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                said.putIfAbsent(
                        part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        plain(quoted ? value.substring(1, value.length() - 1) : value));
            }
        }
        return said;
    }

    /** Whether one pair of braces holds all of a text, and no accent is meant, as in <code>{\"O}</code>. */
    private static boolean isEnclosed(String tex) {
        if (!tex.startsWith("{") || !tex.endsWith("}") || tex.startsWith("{\\")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tex.length() - 1; i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** Splits a text where a separator stands outside of braces; any white space is a blank. */
    private static List<String> split(String tex, String separator) {
        String text = tex.replace('\n', ' ').replace('\t', ' ');
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(start, i));
                start = i + separator.length();
                i = separator.length() == 1 ? i : start - 2; // the blank behind one may stand before the next
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String plain(String tex) {
        return tex.indexOf('\\') < 0 && tex.indexOf('{') < 0 && tex.indexOf('~') < 0 && tex.indexOf('$') < 0
                ? tex.strip()
                : TexText.plain(tex, Macros.NONE).text();
    }
}
