package hectograph.site.feed;

import hectograph.model.Paper;
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
 * change again: they are the archives. The feed itself takes the newest days that fit, which always holds the last part.
 */
final class Timeline {

    private final List<Paper> newestFirst;
    private final Announcements announcements;
    private final FeedEntries entries;
    private final int most;
    private final int budget;

    /**
     * A day, or as much of it as fits into a feed.
     *
     * @param papers the latest first
     * @param cost about how many bytes their entries take
     */
    private record Piece(LocalDate day, List<Paper> papers, int cost) {}

    /**
     * A full part.
     *
     * @param name its month, and its number there if it is not the first: {@code 2026-11}, {@code 2026-11-part-2}
     * @param papers the latest first
     */
    record Archive(String name, List<Paper> papers) {}

    /**
     * A timeline.
     *
     * @param newestFirst the papers
     * @param most how many entries a feed holds, unless one day has more
     * @param budget about how many bytes the entries of a feed take at most
     */
    Timeline(List<Paper> newestFirst, Announcements announcements, FeedEntries entries, int most, int budget) {
        this.newestFirst = newestFirst;
        this.announcements = announcements;
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
        long day = announcements.day(newestFirst.get(from));
        int end = from;
        while (end < newestFirst.size() && announcements.day(newestFirst.get(end)) == day) {
            end++;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        List<Piece> pieces = new ArrayList<>();
        int cost = 0;
        for (int i = end - 1; i >= from; i--) {
            int own = entries.cost(newestFirst.get(i));
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

    /** What the feed holds, the latest first. */
    List<Paper> newest() {
        List<Piece> taken = new ArrayList<>();
        List<Paper> newest = new ArrayList<>();
        int from = 0;
        while (from < newestFirst.size()) {
            for (Piece piece : day(from)) {
                if (!taken.isEmpty() && !fits(taken, piece)) {
                    return newest;
                }
                taken.add(piece);
                newest.addAll(piece.papers());
            }
            from = newest.size();
        }
        return newest;
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
        List<Paper> papers = new ArrayList<>();
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
