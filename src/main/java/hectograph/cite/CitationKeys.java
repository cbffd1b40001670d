package hectograph.cite;

import hectograph.model.Paper;
import hectograph.model.Promises;
import hectograph.model.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys by which papers are cited: family name of the first author, year of publication, first word of the title
 * that carries meaning, as in {@code mishkin2015all}. A part that is not known is left out; without an author the title gives the
 * first part too.
 *
 * <p>Keys are unique, and they stay: of several papers that would have the same key, the one that was here first has it,
 * and a later one takes more words of its own title until it has a key of its own. So a new paper never changes the key
 * of another, and the order in which files are read makes no difference. A key that was published is kept ({@link Promises}),
 * whatever is learnt of its paper after.
 */
public final class CitationKeys {

    /** Words that say nothing about a title. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "the", "on", "of", "in", "for", "to", "and", "or", "with", "from", "by", "at", "as", "is",
            "are");

    private static final int MAX_PART = 24;

    private final Map<Slug, String> keys = new HashMap<>();

    /** The keys of papers of which none was published; slugs and permanent ids must be unique. */
    public CitationKeys(List<Paper> papers) {
        this(papers, Promises.NONE);
    }

    /**
     * Gives every paper its key; slugs and permanent ids must be unique.
     *
     * @param promises the keys that were given; those of papers that are gone are not given to others
     */
    public CitationKeys(List<Paper> papers, Promises promises) {
        Set<String> taken = new HashSet<>();
        List<Paper> firstCome = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Paper paper : papers) {
            Promises.Arrival arrival = promises.papers().get(paper.id().value());
            if (arrival != null && !arrival.key().isEmpty() && kept.add(arrival.key())) {
                keys.put(paper.slug(), arrival.key());
            } else {
                firstCome.add(paper);
            }
        }
        promises.papers().values().forEach(arrival -> taken.add(arrival.key()));
        firstCome.sort(Comparator.comparing(Paper::added)
                .thenComparing(paper -> paper.id().value()));
        for (Paper paper : firstCome) {
            boolean before = promises.papers().containsKey(paper.id().value());
            keys.put(paper.slug(), free(paper, before ? formerYear(paper) : year(paper), taken));
        }
    }

    /** The key of one of the papers. */
    public String of(Paper paper) {
        return keys.getOrDefault(paper.slug(), paper.slug().value());
    }

    /** The year that the citation gives; 0 when not known. */
    private static int year(Paper paper) {
        return Citation.of(paper, "").date().year();
    }

    /** The year in keys of papers that were published before keys were kept: that of a preprint was its own. */
    private static int formerYear(Paper paper) {
        return paper.date().isKnown() ? paper.date().year() : year(paper);
    }

    private static String free(Paper paper, int year, Set<String> taken) {
        List<String> words = words(paper.title().plain());
        String author = paper.authors().isEmpty()
                ? ""
                : part(PersonName.of(paper.authors().get(0)).family());
        boolean byTitle = author.isEmpty() && !words.isEmpty();
        String name = byTitle ? words.get(0) : author;
        String head = name.isEmpty() || year == 0 ? name : name + year;
        StringBuilder key = new StringBuilder(head);
        for (String word : words.subList(byTitle ? 1 : 0, words.size())) {
            key.append(word);
            if (taken.add(key.toString())) {
                return key.toString();
            }
        }
        String last = head.isEmpty() ? paper.slug().value() : head + "-" + paper.slug();
        while (!taken.add(last)) {
            last += "-" + paper.slug();
        }
        return last;
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String word : title.split(" ")) {
            String part = part(word);
            if (!part.isEmpty()) {
                all.add(part);
                if (!STOP_WORDS.contains(part)) {
                    words.add(part);
                }
            }
        }
        return words.isEmpty() ? all : words;
    }

    /** Lower-case ASCII letters and digits alone, as slugs spell Latin letters; letters of other scripts are dropped. */
    private static String part(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                String latin = latin(word);
                return latin.isEmpty() ? "" : cut(Slug.fold(latin).replace("-", ""));
            }
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            }
        }
        return cut(out.toString());
    }

    /** The letters and digits that have a Latin spelling, mathematical ones among them; empty when there is none. */
    private static String latin(String word) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN || c < 128)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String cut(String part) {
        return part.length() > MAX_PART ? part.substring(0, MAX_PART) : part;
    }
}
