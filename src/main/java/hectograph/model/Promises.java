package hectograph.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What earlier publications gave to subscribers and must not be taken back unnoticed: a memory of the site's own, kept beside
 * its content.
 *
 * @param subject what all ids have in common, such as {@code tag:example.org,2026:}; empty when nothing was promised yet
 * @param papers every paper that was published, by its permanent id
 * @param feeds the specific part of a topic's feed id, by the topic's slug
 * @param exports kinds of files that a site has although it grew beyond the size at which a new one would have them
 * @param early days that were published before they had begun in UTC, and keep the hours that feeds gave them then
 * @param digests digest of each daily digest that was published, by ISO date
 */
public record Promises(
        String subject,
        SortedMap<String, Arrival> papers,
        SortedMap<String, String> feeds,
        Set<Export> exports,
        Set<LocalDate> early,
        SortedMap<String, String> digests) {

    /** Nothing was published yet. */
    public static final Promises NONE =
            new Promises("", new TreeMap<>(), new TreeMap<>(), Set.of(), Set.of(), new TreeMap<>());

    /** Makes the collections unmodifiable. */
    public Promises {
        papers = Collections.unmodifiableSortedMap(papers);
        feeds = Collections.unmodifiableSortedMap(feeds);
        exports = Collections.unmodifiableSet(new TreeSet<>(exports));
        early = Collections.unmodifiableSet(new TreeSet<>(early));
        digests = Collections.unmodifiableSortedMap(digests);
    }

    /**
     * When and under which name a paper came.
     *
     * @param day the day on which feeds announced it
     * @param slug its slug then
     * @param key the citation key it was given; empty when it came before keys were kept
     */
    public record Arrival(LocalDate day, Slug slug, String key) {}

    /** Whether anything was promised. */
    public boolean isEmpty() {
        return subject.isEmpty();
    }

    /** These, and more days that were published before they had begun in UTC. */
    public Promises withEarly(Set<LocalDate> more) {
        TreeSet<LocalDate> days = new TreeSet<>(early);
        days.addAll(more);
        return new Promises(subject, papers, feeds, exports, days, digests);
    }

    /** The latest day on which a paper came. */
    public Optional<LocalDate> latest() {
        return papers.values().stream().map(Arrival::day).max(LocalDate::compareTo);
    }
}
