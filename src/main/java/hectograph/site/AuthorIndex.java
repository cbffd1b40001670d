package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.People;
import hectograph.model.Person;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.BarView;
import hectograph.site.view.IndexView;
import hectograph.site.view.NavView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Plans the index of authors: by the first letters of their family names, as many letters as it takes to keep a page
 * readable. A new author changes the page of one group of letters and the counts above it.
 */
final class AuthorIndex {

    /** No page is parted by more letters. */
    private static final int DEEPEST = 5;

    /** How many of the most prolific the front names. */
    private static final int PROLIFIC = 24;

    private final Catalog catalog;
    private final Frames frames;
    private final Phrasebook words;
    private final List<Page> pages = new ArrayList<>();
    private final Set<String> firstLetters = new TreeSet<>();

    AuthorIndex(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        this.words = frames.words();
    }

    List<Page> pages() {
        List<People.Keyed> people = catalog.people().byName();
        people.forEach(one -> firstLetters.add(initials(one.key(), 1)));
        if (!people.isEmpty()) {
            plan("", people);
        }
        return pages;
    }

    private void plan(String letters, List<People.Keyed> people) {
        Map<String, List<People.Keyed>> parts = new TreeMap<>();
        boolean parted =
                letters.isEmpty() || people.size() > catalog.site().limits().authors() && letters.length() < DEEPEST;
        if (parted) {
            for (People.Keyed one : people) {
                parts.computeIfAbsent(initials(one.key(), letters.length() + 1), key -> new ArrayList<>())
                        .add(one);
            }
        }
        OutputPath path = Paths.authorsFrom(letters);
        pages.add(new Page(path, PageKind.INDEX, "", Origin.of("authors"), inputs(path, letters, people, parts)));
        parts.forEach((key, part) -> {
            if (!key.equals(letters)) {
                plan(key, part);
            }
        });
    }

    /** The first letters of a key; shorter where its first word is shorter. */
    private static String initials(String key, int count) {
        int word = key.indexOf(' ');
        return key.substring(0, Math.min(count, word < 0 ? key.length() : word));
    }

    private IndexInputs inputs(
            OutputPath path, String letters, List<People.Keyed> people, Map<String, List<People.Keyed>> parts) {
        boolean front = letters.isEmpty();
        String heading = front ? words.say("nav.authors") : words.say("authors.from", "letters", capital(letters));
        List<NavView> ways = new ArrayList<>();
        firstLetters.forEach(letter -> ways.add(way(path, letters, letter)));
        parts.keySet().stream()
                .filter(key -> !front && !key.equals(letters))
                .forEach(key -> ways.add(way(path, letters, key)));
        List<IndexView.GroupView> groups = new ArrayList<>();
        if (front) {
            List<Person> prolific = people.stream()
                    .map(People.Keyed::person)
                    .filter(person -> person.papers().size() > 1)
                    .sorted(Comparator.comparingInt(
                                    (Person person) -> person.papers().size())
                            .reversed()) // those of as many papers stay in their order
                    .limit(PROLIFIC)
                    .toList();
            group(path, "most", words.say("authors.most"), prolific, true).ifPresent(groups::add);
        } else {
            List<People.Keyed> here = parts.isEmpty() ? people : parts.getOrDefault(letters, List.of());
            group(path, "people", "", here.stream().map(People.Keyed::person).toList(), false)
                    .ifPresent(groups::add);
        }
        String lede = front ? words.say("authors.lede") : "";
        return new IndexInputs(
                frames,
                new IndexInputs.Words(path, heading, words.say("authors.about"), words.say("skip.authors"), lede),
                TallyView.of(words, people.size(), "authors"),
                ways,
                groups);
    }

    private static NavView way(OutputPath path, String here, String letters) {
        String current = letters.equals(here) ? "page" : here.startsWith(letters) ? "true" : "";
        return new NavView(capital(letters), path.to(Paths.authorsFrom(letters)), current);
    }

    private static Optional<IndexView.GroupView> group(
            OutputPath path, String id, String heading, List<Person> people, boolean bars) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        int most =
                people.stream().mapToInt(person -> person.papers().size()).max().orElse(1);
        List<BarView> lines = people.stream()
                .map(person -> new BarView(
                        person.name(),
                        path.to(Paths.author(person.slug(), 0)),
                        person.papers().size(),
                        most,
                        ""))
                .toList();
        boolean differ = lines.stream().anyMatch(line -> line.count() < most);
        return Optional.of(new IndexView.GroupView(id, heading, bars && differ, lines));
    }

    private static String capital(String letters) {
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }
}
