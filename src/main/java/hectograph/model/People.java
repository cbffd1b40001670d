package hectograph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who wrote which papers. Two authors are one person when their names have the same slug (accents, case and hyphens
 * do not part people), unless ORCIDs tell them apart: then each ORCID has its own page.
 */
public final class People {

    /** The longest slug of a person, in characters. */
    private static final int SLUG_LENGTH = 80;

    private final Map<String, Slug> slugOfName = new HashMap<>();
    private final Set<Slug> shared = new HashSet<>();
    private final Map<Slug, Person> bySlug;

    private People(List<Paper> papers, int least) {
        Map<Slug, String> orcidOf = new HashMap<>();
        for (Paper paper : papers) {
            for (Author author : paper.authors()) {
                Slug slug = nameSlug(author.name());
                if (!author.orcid().isEmpty()) {
                    String known = orcidOf.putIfAbsent(slug, author.orcid());
                    if (known != null && !known.equals(author.orcid())) {
                        shared.add(slug);
                    }
                }
            }
        }
        Map<Slug, List<Paper>> papersOf = new TreeMap<>();
        Map<Slug, Map<String, Integer>> spellings = new HashMap<>();
        Map<Slug, NameParts> parts = new HashMap<>();
        for (Paper paper : papers) {
            for (Author author : paper.authors()) {
                Slug slug = slugOf(author);
                List<Paper> own = papersOf.computeIfAbsent(slug, key -> new ArrayList<>());
                if (own.isEmpty() || own.get(own.size() - 1) != paper) {
                    own.add(paper);
                }
                if (author.parts().isKnown()) {
                    parts.putIfAbsent(slug, author.parts());
                }
                spellings.computeIfAbsent(slug, key -> new HashMap<>()).merge(author.name(), 1, Integer::sum);
            }
        }
        Map<Slug, Person> people = new TreeMap<>();
        papersOf.values().removeIf(own -> own.size() < least);
        papersOf.forEach((slug, own) -> people.put(
                slug,
                new Person(
                        slug,
                        commonest(spellings.getOrDefault(slug, Map.of())),
                        parts.getOrDefault(slug, NameParts.UNKNOWN),
                        own)));
        bySlug = people;
    }

    /**
     * Indexes the authors of papers.
     *
     * @param papers in the order in which each person's papers shall stand
     */
    public static People of(List<Paper> papers) {
        return of(papers, 1);
    }

    /**
     * Indexes the authors of at least so many papers.
     *
     * @param papers in the order in which each person's papers shall stand
     * @param least how many papers of theirs make a person of an author
     */
    public static People of(List<Paper> papers, int least) {
        return new People(papers, least);
    }

    private static String commonest(Map<String, Integer> spellings) {
        Optional<Map.Entry<String, Integer>> first = spellings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        return first.orElseThrow().getKey();
    }

    private Slug nameSlug(String name) {
        Slug slug = slugOfName.computeIfAbsent(name, key -> Slug.from(key, SLUG_LENGTH));
        return slug.value().equals("index") ? new Slug("index-author") : slug; // index.html lists all authors
    }

    /** The address of an author of one of the papers. */
    public Slug slugOf(Author author) {
        Slug slug = nameSlug(author.name());
        return author.orcid().isEmpty() || !shared.contains(slug)
                ? slug
                : new Slug(slug + "-" + author.orcid().toLowerCase(java.util.Locale.ROOT));
    }

    /** The person that an author of a paper is; absent when that one has too few papers. */
    public Optional<Person> of(Author author) {
        return at(slugOf(author));
    }

    /** Whether there is nobody. */
    public boolean isEmpty() {
        return bySlug.isEmpty();
    }

    /** The person at an address; absent when no paper has such an author. */
    public Optional<Person> at(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Everybody, by slug. */
    public List<Person> bySlug() {
        return List.copyOf(bySlug.values());
    }

    /** Everybody, by family name (see {@link Person#sortKey()}). */
    public List<Person> byName() {
        record Keyed(String key, Person person) {}
        return bySlug.values().stream()
                .map(person -> new Keyed(person.sortKey(), person))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.person().slug()))
                .map(Keyed::person)
                .toList();
    }
}
