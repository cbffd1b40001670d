package hectograph.site.feed;

import hectograph.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The papers of a feed along time, cut where a feed and its archives may be cut: between two days, and within a day only
 * where the day alone is too large for a feed.
 *
 * <p>Counted from the oldest, days fill one part after the other, each as far as whole days fit; a new month begins a
 * new part, so that a paper dated back moves nothing beyond its own month. All parts but the last are full and never
 * change again: they are the archives. The feed itself takes the newest days, which always hold the last part.
 */
final class Timeline {

    /** About as many bytes as the entries of a feed take at most; services that pass feeds on refuse more than 512 KB. */
    static final int BUDGET = 440_000;

    /** A feed holds the last days on which papers came, however many they brought. */
    static final int DAYS = 3;

    private final List<Announced> newestFirst;
    private final FeedEntries entries;
    private final int most;
    private final int budget;

    /**
     * A day, or as much of it as fits into a feed.
     *
     * @param papers the latest first
     * @param cost about how many bytes their entries take
     */
    private record Piece(LocalDate day, List<Announced> papers, int cost) {}

    /**
     * A full part.
     *
     * @param name its month, and its number there if it is not the first: {@code 2026-11}, {@code 2026-11-part-2}
     * @param papers the latest first
     */
    record Archive(String name, List<Announced> papers) {}

    /**
     * A timeline.
     *
     * @param newestFirst the papers
     * @param most how many entries a feed holds at least, and an archive at most, unless one day has more
     * @param budget about how many bytes the entries of a feed take at most
     */
    Timeline(List<Announced> newestFirst, FeedEntries entries, int most, int budget) {
        this.newestFirst = newestFirst;
        this.entries = entries;
        this.most = most;
        this.budget = budget;
    }

    /**
     * The pieces of a day, the latest first. It is cut from its oldest paper on, so that a paper announced later moves
     * nothing.
     *
     * @param from where the day's papers begin
     */
    private List<Piece> day(int from) {
        long day = newestFirst.get(from).day();
        int end = from;
        while (end < newestFirst.size() && newestFirst.get(end).day() == day) {
            end++;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        List<Piece> pieces = new ArrayList<>();
        int cost = 0;
        for (int i = end - 1; i >= from; i--) {
            int own = entries.cost(newestFirst.get(i).paper(), true);
            if (cost + own > budget && end > i + 1) {
                pieces.add(new Piece(date, newestFirst.subList(i + 1, end), cost));
                end = i + 1;
                cost = 0;
            }
            cost += own;
        }
        pieces.add(new Piece(date, newestFirst.subList(from, end), cost));
        Collections.reverse(pieces);
        return pieces;
    }

    /**
     * A paper in a feed.
     *
     * @param whole whether its whole abstract is there, or its first sentence
     */
    record Held(Announced paper, boolean whole) {}

    /**
     * What the feed holds, the latest first: whole days, as many as make {@code most} papers and {@link #DAYS} days, so that
     * a day of three papers after one of a hundred leaves the hundred there. What would be too many bytes is cut from the
     * abstracts of the older ones, and only then from their number.
     */
    List<Held> newest() {
        List<Announced> papers = new ArrayList<>();
        for (int days = 0; papers.size() < newestFirst.size() && (days < DAYS || papers.size() < most); days++) {
            day(papers.size()).forEach(piece -> papers.addAll(piece.papers()));
        }
        long rest = papers.stream().mapToLong(this::smallest).sum();
        int kept = rest <= budget ? budget : budget / 2; // where not all fit, the newest shall be whole all the same
        List<Held> newest = new ArrayList<>();
        int left = budget;
        for (Announced paper : papers) {
            int small = smallest(paper);
            int large = entries.cost(paper.paper(), true);
            rest -= small;
            boolean whole = large <= small || large + Math.min(rest, kept) <= left || newest.isEmpty();
            int own = whole ? large : small;
            if (own > left && !newest.isEmpty()) {
                return newest;
            }
            left -= own;
            newest.add(new Held(paper, whole));
        }
        return newest;
    }

    /** Never more than the whole: what fits into an archive must fit into the feed, or it would stand in neither. */
    private int smallest(Announced paper) {
        return Math.min(entries.cost(paper.paper(), false), entries.cost(paper.paper(), true));
    }

    /** The full parts, the oldest first. */
    List<Archive> archives() {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < newestFirst.size(); ) {
            for (Piece piece : day(from)) {
                pieces.add(piece);
                from += piece.papers().size();
            }
        }
        List<Archive> parts = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int number = 1;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean newMonth = !open.isEmpty() && !month(open.get(0)).equals(month(piece));
            if (!open.isEmpty() && (newMonth || !fits(open, piece))) {
                parts.add(archive(open, number));
                number = newMonth ? 1 : number + 1;
                open.clear();
            }
            open.add(piece);
        }
        return parts; // what is still open is in the feed
    }

    private boolean fits(List<Piece> open, Piece piece) {
        int count = piece.papers().size();
        int cost = piece.cost();
        for (Piece other : open) {
            count += other.papers().size();
            cost += other.cost();
        }
        return count <= most && cost <= budget;
    }

    private static Archive archive(List<Piece> oldestFirst, int number) {
        List<Announced> papers = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            papers.addAll(oldestFirst.get(i).papers());
        }
        String month = month(oldestFirst.get(0));
        return new Archive(number == 1 ? month : month + "-part-" + number, papers);
    }

    private static String month(Piece piece) {
        return PartialDate.of(piece.day()).withoutDay().iso();
    }
}
