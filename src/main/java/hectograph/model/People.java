package hectograph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who wrote which papers. Two authors are one person when a profile says so, or when their names have the same slug
 * (accents, case and hyphens do not part people), unless ORCIDs tell them apart: then each ORCID has its own page.
 */
public final class People {

    /** The longest slug of a person, in characters. */
    private static final int SLUG_LENGTH = 80;

    private final Map<String, Slug> slugOfName = new HashMap<>();
    private final Map<Slug, Profile> byName = new HashMap<>();
    private final Map<Orcid, Profile> byOrcid = new HashMap<>();
    private final AuthorAddresses addresses;
    private final Map<Slug, Person> bySlug = new LinkedHashMap<>();

    private People(List<Paper> papers, List<Profile> profiles, int least) {
        profiles.forEach(this::take);
        AuthorAddresses rule = rule(papers);
        Map<Slug, Found> found = new HashMap<>();
        for (Paper paper : papers) {
            for (Author author : paper.authors()) {
                found.computeIfAbsent(rule.slugOf(author, nameSlug(author.name())), key -> new Found())
                        .add(paper, author);
            }
        }
        found.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            Found person = one.getValue();
            if (person.papers.size() >= least || least < Integer.MAX_VALUE && person.profile.isPresent()) {
                bySlug.put(one.getKey(), person.at(one.getKey()));
            }
        });
        addresses = least <= 1 ? rule : rule.onlyFor(bySlug.keySet());
    }

    /** How authors have their addresses, everybody a page. */
    private AuthorAddresses rule(List<Paper> papers) {
        Set<Slug> shared = new HashSet<>();
        Map<Slug, Orcid> orcidOf = new HashMap<>();
        for (Paper paper : papers) {
            for (Author author : paper.authors()) {
                Slug slug = nameSlug(author.name());
                if (author.orcid().isKnown() && profile(author).isEmpty()) {
                    Orcid known = orcidOf.putIfAbsent(slug, author.orcid());
                    if (known != null && !known.equals(author.orcid()) || byName.containsKey(slug)) {
                        shared.add(slug);
                    }
                }
            }
        }
        Map<Slug, Slug> named = new HashMap<>();
        byName.forEach((name, profile) -> named.put(name, profile.slug()));
        Map<Orcid, Slug> identified = new HashMap<>();
        byOrcid.forEach((orcid, profile) -> identified.put(orcid, profile.slug()));
        Set<Slug> open = byName.values().stream()
                .filter(profile -> !profile.orcid().isKnown())
                .map(Profile::slug)
                .collect(Collectors.toSet());
        return new AuthorAddresses(named, identified, open, shared, true, Set.of());
    }

    /** What is found of a person while papers are looked at. */
    private final class Found {

        private final List<Paper> papers = new ArrayList<>();
        private final Spellings spellings = new Spellings();
        private Set<Slug> names = Set.of();
        private NameParts parts = NameParts.UNKNOWN;
        private Optional<Profile> profile = Optional.empty();

        void add(Paper paper, Author author) {
            if (papers.isEmpty() || papers.get(papers.size() - 1) != paper) {
                papers.add(paper);
            }
            parts = parts.isKnown() ? parts : author.parts();
            spellings.add(author.name());
            profile = profile(author);
            Slug name = nameSlug(author.name());
            if (profile.isPresent() && profile.get() == byName.get(name)) { // not one that the ORCID alone told
                names = names.isEmpty() ? new TreeSet<>() : names;
                names.add(name);
            }
        }

        Person at(Slug slug) {
            List<Slug> former =
                    names.stream().filter(name -> !name.equals(slug)).toList();
            return new Person(
                    slug, profile.map(Profile::name).orElseGet(spellings::shown), parts, papers, profile, former);
        }
    }

    /**
     * Indexes the authors of papers.
     *
     * @param papers in the order in which each person's papers shall stand
     */
    public static People of(List<Paper> papers) {
        return of(papers, List.of(), 1);
    }

    /**
     * Indexes the authors of at least so many papers, and those who have a profile.
     *
     * @param papers in the order in which each person's papers shall stand
     * @param profiles what is said of some of them, no name and no ORCID in two
     * @param least how many papers of theirs make a person of an author; the largest number for nobody at all
     */
    public static People of(List<Paper> papers, List<Profile> profiles, int least) {
        return new People(papers, profiles, least);
    }

    /** What stands for a name: two names that have the same are one. */
    public static Slug key(String name) {
        Slug slug = Slug.from(name, SLUG_LENGTH);
        return slug.value().equals("index") ? new Slug("index-author") : slug; // index.html lists all authors
    }

    private void take(Profile profile) {
        byName.putIfAbsent(profile.slug(), profile);
        byName.putIfAbsent(key(profile.name()), profile);
        profile.also().forEach(name -> byName.putIfAbsent(key(name), profile));
        if (profile.orcid().isKnown()) {
            byOrcid.putIfAbsent(profile.orcid(), profile);
        }
    }

    private Slug nameSlug(String name) {
        return slugOfName.computeIfAbsent(name, People::key);
    }

    /** The profile of an author: that of the ORCID, else that of the name unless another ORCID says it is somebody else. */
    private Optional<Profile> profile(Author author) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        Optional<Profile> same = Optional.ofNullable(byOrcid.get(author.orcid()));
        return same.or(() -> Optional.ofNullable(byName.get(nameSlug(author.name())))
                .filter(named -> !author.orcid().isKnown() || !named.orcid().isKnown()));
    }

    /** The address of an author of one of the papers. */
    public Slug slugOf(Author author) {
        return addresses.slugOf(author, nameSlug(author.name()));
    }

    /** By which rule authors have their addresses, without the authors themselves. */
    public AuthorAddresses addresses() {
        return addresses;
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

    /**
     * A person with what lists are ordered by.
     *
     * @param key see {@link Person#sortKey()}
     * @param person the person
     */
    public record Keyed(String key, Person person) {}

    /** Everybody, by family name. */
    public List<Keyed> byName() {
        return bySlug.values().stream()
                .map(person -> new Keyed(person.sortKey(), person))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.person().slug()))
                .toList();
    }
}
