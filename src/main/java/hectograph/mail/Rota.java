package hectograph.mail;

import hectograph.mail.Digest.Period;
import hectograph.model.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which letters are due, from what came, what was sent and who asked.
 *
 * <p>A digest is due for some days after it was told; older ones never are. Who has not had the latest gets it, and who was
 * a subscriber before gets what is missing of the days before too. So a run that failed is made up for, and a ledger that
 * was lost costs everybody one letter at most, since then all are new.
 *
 * <p>The papers of a digest stand still once a letter of it was begun. One that comes later on such a day is told in the next.
 */
final class Rota {

    /** How long after the letter of its day a paper may come and still be told, in days. */
    private static final int LATE = 14;

    private final Arrivals arrivals;
    private final LedgerNotes notes;
    private final LocalDate today;

    Rota(Arrivals arrivals, LedgerNotes notes, LocalDate today) {
        this.arrivals = arrivals;
        this.notes = notes;
        this.today = today;
    }

    /**
     * The digests of which letters may go, the earliest first.
     *
     * @param maxAge how many days after it was told one may go
     * @param date a day of the only one that may; absent for all
     */
    List<Digest> due(Frequency frequency, int maxAge, Optional<LocalDate> date) {
        List<Digest> due = new ArrayList<>();
        for (Period period : arrivals.told(frequency, today)) {
            boolean chosen = date.map(period::holds).orElse(true);
            if (chosen && !period.told().isBefore(today.minusDays(maxAge))) {
                Digest digest = digest(period);
                if (digest.size() > 0) {
                    due.add(0, digest);
                }
            }
        }
        return due;
    }

    private Digest digest(Period period) {
        LocalDate from = period.first().minusDays(LATE);
        Optional<List<String>> opened = notes.opened(period.name());
        if (opened.isPresent()) {
            Set<String> ids = new HashSet<>(opened.get());
            return arrivals.digest(period, from, (paper, day) -> ids.contains(Digest.id(paper)));
        }
        Set<String> told = notes.told(period.frequency());
        return arrivals.digest(
                period,
                from,
                (paper, day) -> !told.contains(Digest.id(paper)) && (period.holds(day) || isLate(period, day)));
    }

    /** Whether a day before a period had its letter already, which a paper has missed. */
    private boolean isLate(Period period, LocalDate day) {
        Period own = Period.of(period.frequency(), day);
        return day.isBefore(period.first()) && notes.opened(own.name()).isPresent();
    }

    /**
     * What is due to a subscriber.
     *
     * @param due the digests of the subscriber's frequency, the earliest first
     * @param name what the ledger calls the subscriber's address
     * @param wanted whether a paper meets the subscriber's questions
     */
    List<Parcel> of(Subscriber subscriber, String name, List<Digest> due, Predicate<Paper> wanted) {
        List<Parcel> parcels = new ArrayList<>();
        LocalDate known = notes.known(name).orElse(today);
        Set<String> told = notes.toldTo(name);
        for (Digest digest : due) {
            boolean latest = digest == due.get(due.size() - 1);
            boolean missed = !known.isAfter(digest.period().told());
            if ((latest || missed) && !notes.isDone(digest.period().name(), name)) {
                BitSet positions = new BitSet();
                List<Paper> papers = digest.papers();
                for (int i = 0; i < papers.size(); i++) {
                    // The same paper is not told twice, as by a day's letter and then by a week's.
                    positions.set(i, wanted.test(papers.get(i)) && told.add(Digest.id(papers.get(i))));
                }
                if (!positions.isEmpty()) {
                    parcels.add(new Parcel(digest, subscriber.address(), name, subscriber.origin(), positions));
                }
            }
        }
        return parcels;
    }
}
