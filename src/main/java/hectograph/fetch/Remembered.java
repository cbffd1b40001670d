package hectograph.fetch;

import hectograph.net.Validators;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of a source.
 *
 * @param asked when it was last asked with success; the beginning of time when never
 * @param from from which day on it is asked; the first day there is when nothing is known
 * @param pages where a harvest of several pages stands: set to the token of the next page
 * @param validators of the version that was last read
 * @param failures on how many days in a row it failed
 * @param failed the last of these days
 * @param batches what it gave, the oldest first
 */
record Remembered(
        Instant asked,
        LocalDate from,
        SortedMap<String, String> pages,
        Validators validators,
        int failures,
        LocalDate failed,
        List<Batch> batches) {

    /** How many batches are kept. */
    private static final int MOST_BATCHES = 10;

    static final LocalDate NEVER = LocalDate.EPOCH;

    static final Remembered NOTHING =
            new Remembered(Instant.EPOCH, NEVER, new TreeMap<>(), Validators.NONE, 0, NEVER, List.of());

    Remembered {
        pages = new TreeMap<>(pages);
        batches = List.copyOf(batches);
    }

    Remembered from(LocalDate day) {
        return new Remembered(asked, day, pages, validators, failures, failed, batches);
    }

    Remembered page(String set, String token) {
        SortedMap<String, String> next = new TreeMap<>(pages);
        if (token.isEmpty()) {
            next.remove(set);
        } else {
            next.put(set, token);
        }
        return new Remembered(asked, from, next, validators, failures, failed, batches);
    }

    Remembered version(Validators version) {
        return new Remembered(asked, from, pages, version, failures, failed, batches);
    }

    Remembered asked(Instant now) {
        return new Remembered(now, from, pages, validators, 0, NEVER, batches);
    }

    /** It failed on a day; twice on one day is once. */
    Remembered failing(LocalDate day) {
        int days = failed.equals(day) ? failures : failures + 1;
        return new Remembered(asked, from, pages, validators, days, day, batches);
    }

    /** It gave a batch; of a second one on a day, the papers that are new come on top. */
    Remembered gave(Batch batch) {
        List<Batch> next = new ArrayList<>(batches);
        int added = batch.added();
        for (Batch before : batches) {
            added += before.day().equals(batch.day()) ? before.added() : 0;
        }
        next.removeIf(before -> before.day().equals(batch.day()));
        next.add(batch.adding(added));
        return new Remembered(
                asked,
                from,
                pages,
                validators,
                failures,
                failed,
                next.subList(Math.max(0, next.size() - MOST_BATCHES), next.size()));
    }
}
