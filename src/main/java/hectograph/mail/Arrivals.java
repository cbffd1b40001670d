package hectograph.mail;

import hectograph.mail.Digest.Item;
import hectograph.mail.Digest.Period;
import hectograph.mail.Digest.Section;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which papers came on which day, in the order in which a letter names them. */
final class Arrivals {

    private final NavigableMap<LocalDate, List<Item>> days = new TreeMap<>();

    /**
     * The arrivals of a catalog.
     *
     * @param wanted the papers that may be told of
     */
    Arrivals(Catalog catalog, Predicate<Paper> wanted) {
        for (Paper paper : catalog.papers()) {
            if (wanted.test(paper)) {
                LocalDate day = catalog.arrival(paper);
                days.computeIfAbsent(day, key -> new ArrayList<>()).add(new Item(paper, rank(catalog, paper, day)));
            }
        }
        Comparator<Item> order = Comparator.<Item>comparingInt(
                        item -> item.rank() == 0 ? Integer.MAX_VALUE : item.rank())
                .thenComparing(item -> item.paper().slug());
        days.values().forEach(items -> items.sort(order));
    }

    private static int rank(Catalog catalog, Paper paper, LocalDate day) {
        return catalog.place(paper)
                .filter(place -> place.rank() <= place.day().ranked())
                .filter(place -> place.day().date().earliest().equals(day))
                .map(Catalog.Place::rank)
                .orElse(0);
    }

    /** The periods that brought papers and are told by some day, the latest first. */
    List<Period> told(Frequency frequency, LocalDate today) {
        return days.descendingKeySet().stream()
                .map(day -> Period.of(frequency, day))
                .distinct()
                .filter(period -> !period.told().isAfter(today))
                .toList();
    }

    /** The days on which papers came, in order. */
    List<LocalDate> days() {
        return List.copyOf(days.keySet());
    }

    /**
     * The digest of a period.
     *
     * @param from days before the period that may have papers of it, those that came late
     * @param belongs whether a paper that came on some day belongs into it
     */
    Digest digest(Period period, LocalDate from, BiPredicate<Paper, LocalDate> belongs) {
        List<Section> sections = new ArrayList<>();
        List<Section> late = new ArrayList<>();
        days.tailMap(from, true).forEach((day, items) -> {
            List<Item> own = items.stream()
                    .filter(item -> belongs.test(item.paper(), day))
                    .toList();
            if (!own.isEmpty()) {
                (period.holds(day) ? sections : late).add(new Section(day, own));
            }
        });
        sections.addAll(late);
        return new Digest(period, sections);
    }

    /** The digest of a period as nobody has been told of it yet. */
    Digest digest(Period period) {
        return digest(period, period.first(), (paper, day) -> period.holds(day));
    }

    /** The latest period that brought papers and is told by some day. */
    Optional<Period> latest(Frequency frequency, LocalDate today) {
        return told(frequency, today).stream().findFirst();
    }
}
