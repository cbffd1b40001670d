package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.site.page.Statics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When each paper was announced: on the day it came here, in or before the hour of the digest, each in a second of its
 * own, so that readers which sort by date keep the order of the listing.
 *
 * <p>The listing's first stands in the last second of the digest's hour, the others in the seconds before it; they have
 * the later half of the time since midnight. A paper that no listing ranks gets a second of the earlier half by its
 * permanent id, so that adding one leaves the others where they are: only two papers of one day whose ids fall on the
 * same second step aside for each other.
 */
final class Announcements {

    private final Catalog catalog;
    private final Hours hours;
    private final Statics statics;
    private final Map<Paper, Announced> announced = new IdentityHashMap<>();

    Announcements(Catalog catalog) {
        this.catalog = catalog;
        this.hours = new Hours(catalog);
        this.statics = new Statics(catalog);
        Map<LocalDate, List<Paper>> days = new TreeMap<>();
        for (Paper paper : catalog.papers()) {
            days.computeIfAbsent(catalog.arrival(paper), key -> new ArrayList<>())
                    .add(paper);
        }
        days.forEach(this::announce);
    }

    /** A paper without a date was reported when it was read; it is planned all the same, so that all problems show. */
    private static LocalDate day(PartialDate date) {
        return date.isKnown() ? date.earliest() : LocalDate.EPOCH;
    }

    private void announce(LocalDate day, List<Paper> papers) {
        int end = hours.seconds(day);
        int half = end / 2;
        BitSet taken = new BitSet(end);
        List<Paper> others = new ArrayList<>();
        for (Paper paper : papers) {
            int rank = catalog.place(paper)
                    .filter(place -> place.rank() <= place.day().ranked())
                    .filter(place -> day(place.day().date()).equals(day))
                    .map(Catalog.Place::rank)
                    .orElse(0);
            if (rank == 0) {
                others.add(paper);
            } else {
                int second = Math.max(0, end - rank);
                taken.set(second);
                put(paper, day, second);
            }
        }
        others.sort(Comparator.comparing(paper -> paper.id().value()));
        for (Paper paper : others) {
            int wanted = Math.floorMod(scatter(paper.id().value().hashCode()), half);
            int second = taken.nextClearBit(wanted);
            second = second < half ? second : taken.nextClearBit(0);
            second = second < half ? second : wanted; // more papers than seconds
            taken.set(second);
            put(paper, day, second);
        }
    }

    /** An update is told at the time of day of its announcement; never before that. */
    private void put(Paper paper, LocalDate day, int second) {
        long published = hours.start(day) + second;
        long updated = Math.max(published, hours.start(day(paper.updated())) + second);
        announced.put(paper, new Announced(paper, day.toEpochDay(), published, updated, statics.of(paper)));
    }

    /** Ids that differ in the last digit alone shall not crowd together. */
    private static int scatter(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x45D9F3B;
        return mixed ^ mixed >>> 16;
    }

    /** A paper of the catalog with its times. */
    Announced of(Paper paper) {
        Announced known = announced.get(paper);
        if (known == null) {
            throw new IllegalArgumentException("not of this catalog: " + paper.slug());
        }
        return known;
    }

    /** Papers of the catalog with their times. */
    List<Announced> of(List<Paper> papers) {
        return papers.stream().map(this::of).toList();
    }

    /** The latest first; the last key is the id. */
    static List<Announced> newestFirst(List<Announced> papers) {
        return papers.stream()
                .sorted(Comparator.comparingLong(Announced::published)
                        .reversed()
                        .thenComparing(one -> one.paper().id().value()))
                .toList();
    }

    /** RFC 3339, section 5.6, in UTC: {@code 2026-11-23T06:59:59Z}. */
    static String time(long seconds) {
        return Instant.ofEpochSecond(seconds).toString(); // ISO 8601 without fractions, since there are none
    }
}
