package hectograph.mail;

import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The papers of a letter. A paper stands in the digest of the day on which it came here, and in that of its week.
 *
 * @param period the day or week
 * @param sections its papers by the day they came, the earliest first; last those of earlier days that came after the
 *     letter of their own day had been written
 */
record Digest(Period period, List<Section> sections) {

    /** Copies the list. */
    Digest {
        sections = List.copyOf(sections);
    }

    /**
     * A day or a week.
     *
     * @param frequency which of the two
     * @param first its first day; of a week a Monday
     */
    record Period(Frequency frequency, LocalDate first) {

        private static final int WEEK = 7;

        /** The period that holds a day. */
        static Period of(Frequency frequency, LocalDate day) {
            return new Period(
                    frequency,
                    frequency == Frequency.DAILY
                            ? day
                            : day.minusDays(day.getDayOfWeek().getValue() - 1L));
        }

        /** The period of that name; empty when there is none. */
        static Optional<Period> named(String name) {
            try {
                if (name.startsWith("daily-")) {
                    return Optional.of(new Period(Frequency.DAILY, LocalDate.parse(name.substring(6))));
                }
                return name.startsWith("weekly-")
                        ? Optional.of(new Period(
                                Frequency.WEEKLY,
                                LocalDate.parse(name.substring(7) + "-1", DateTimeFormatter.ISO_WEEK_DATE)))
                        : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** The day on which it is told: a day's own, the Monday after a week. */
        LocalDate told() {
            return frequency == Frequency.DAILY ? first : first.plusDays(WEEK);
        }

        /** Whether a day is in it. */
        boolean holds(LocalDate day) {
            return of(frequency, day).equals(this);
        }

        /** What ledgers and Message-IDs call it: {@code daily-2026-11-23}, {@code weekly-2026-W48}. */
        String name() {
            if (frequency == Frequency.DAILY) {
                return "daily-" + first;
            }
            int week = week();
            return "weekly-" + first.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
        }

        /** What people call it. */
        String title(Phrasebook words) {
            return frequency == Frequency.DAILY
                    ? words.dates().full(PartialDate.of(first))
                    : words.say("digest.week", "week", week(), "year", first.get(IsoFields.WEEK_BASED_YEAR));
        }

        private int week() {
            return first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }

    /**
     * The papers that came on one day.
     *
     * @param day the day
     * @param items in the order of the day's listing
     */
    record Section(LocalDate day, List<Item> items) {

        /** Copies the list. */
        Section {
            items = List.copyOf(items);
        }
    }

    /**
     * A paper in its place.
     *
     * @param paper the paper
     * @param rank its rank in the day's listing; 0 when it has none
     */
    record Item(Paper paper, int rank) {}

    /** How many papers it has. */
    int size() {
        return sections.stream().mapToInt(section -> section.items().size()).sum();
    }

    /** All its papers, in their order. */
    List<Paper> papers() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::paper)
                .toList();
    }

    /** The permanent ids of its papers in their order, as one word each. */
    List<String> ids() {
        return papers().stream().map(Digest::id).toList();
    }

    /** The permanent id of a paper as one word. */
    static String id(Paper paper) {
        return paper.id().value().replace("%", "%25").replace(" ", "%20");
    }

    /** The digest with some of its papers. */
    Digest of(Predicate<Paper> wanted) {
        return new Digest(
                period,
                sections.stream()
                        .map(section -> new Section(
                                section.day(),
                                section.items().stream()
                                        .filter(item -> wanted.test(item.paper()))
                                        .toList()))
                        .filter(section -> !section.items().isEmpty())
                        .toList());
    }
}
