package hectograph.fetch;

import hectograph.content.FetchSource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sees when a source is no longer what it was, though every request succeeds. Pure: compares what a source gave with what it
 * gave before.
 */
final class Drift {

    /** So many times as many new papers as usual are a flood, if they are so many at all. */
    private static final int FLOOD = 5;

    private static final int SMALL = 50;

    /** A source of which the last runs had some is not expected to have none. */
    private static final int USUAL_RUNS = 5;

    /** After so many days the same feed is worth a word. */
    private static final int STILL = 30;

    private final FetchSource source;
    private final List<Batch> before;

    /**
     * What to compare with.
     *
     * @param before what the source gave, the oldest first; not on the day itself
     */
    Drift(FetchSource source, List<Batch> before) {
        this.source = source;
        this.before = List.copyOf(before);
    }

    /**
     * Why so many new papers are not believed.
     *
     * @param added how many are new
     * @param limit the most in one run, and whether the maintainer has just said so
     */
    Optional<String> flood(int added, int limit, boolean asked) {
        if (added > limit) {
            return Optional.of(added + " new papers, and the limit is " + limit);
        }
        List<Integer> usual = before.stream().map(Batch::added).sorted().toList();
        if (asked || usual.isEmpty() || added <= SMALL) {
            return Optional.empty();
        }
        int median = usual.get(usual.size() / 2);
        return added > FLOOD * Math.max(1, median)
                ? Optional.of(added + " new papers, where it usually has " + median)
                : Optional.empty();
    }

    /** What looks odd about what it gives now. */
    List<String> signs(Batch now) {
        List<String> signs = new ArrayList<>();
        if (now.records() == 0) {
            silent(now.day()).ifPresent(signs::add);
            return signs;
        }
        same(now).ifPresent(signs::add);
        if (before.isEmpty()) {
            return signs;
        }
        Batch last = before.get(before.size() - 1);
        boolean few = now.records() < USUAL_RUNS; // of so few papers no share says anything
        if (!few && now.withAbstract() < 80 && last.withAbstract() >= 80) {
            signs.add((100 - now.withAbstract()) + " of 100 abstracts have under " + Batch.SHORTEST_ABSTRACT
                    + " characters, before " + (100 - last.withAbstract()));
        }
        if (!few && now.withAuthors() < 50 && last.withAuthors() > 90) {
            signs.add("only " + now.withAuthors() + " of 100 records name an author, before " + last.withAuthors());
        }
        return signs;
    }

    private Optional<String> silent(LocalDate day) {
        boolean usual = before.size() >= USUAL_RUNS
                && before.subList(before.size() - USUAL_RUNS, before.size()).stream()
                        .allMatch(batch -> batch.records() > 0);
        return usual && !isQuiet(day)
                ? Optional.of("nothing, where the last " + USUAL_RUNS + " runs had some")
                : Optional.empty();
    }

    private Optional<String> same(Batch now) {
        LocalDate since = now.day();
        for (int i = before.size() - 1; i >= 0 && before.get(i).fingerprint().equals(now.fingerprint()); i--) {
            since = before.get(i).day();
        }
        long days = ChronoUnit.DAYS.between(since, now.day());
        boolean daily = source.kind().isArxiv() || source.kind() == FetchSource.Kind.HUGGINGFACE;
        boolean odd =
                daily ? days >= 1 && !isQuiet(now.day()) : source.kind() == FetchSource.Kind.FEED && days >= STILL;
        String newest = now.newest().equals("-") ? "" : " (newest " + now.newest() + ")";
        return odd ? Optional.of("the same batch as on " + since + newest) : Optional.empty();
    }

    /** Whether arXiv has announced nothing since the day before; what depends on it is as quiet. */
    private boolean isQuiet(LocalDate day) {
        boolean follows = source.kind().isArxiv() || source.kind() == FetchSource.Kind.HUGGINGFACE;
        return follows && quiet(day);
    }

    /** Saturday, Sunday, and Monday until its evening. */
    static boolean quiet(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return week == DayOfWeek.SATURDAY || week == DayOfWeek.SUNDAY || week == DayOfWeek.MONDAY;
    }
}
