package hectograph.site.feed;

import hectograph.model.Derived;
import hectograph.model.Recurring;
import hectograph.site.view.FeedEntryView;
import java.lang.ref.WeakReference;
import java.util.List;

/**
 * What stands in a feed: the same in every format. It is made once while any of them holds it, and dropped after, so that
 * a plan of many feeds keeps no entries. Safe for use by several threads.
 */
final class FeedItems implements Recurring, Derived {

    private final Made from;
    private WeakReference<List<FeedEntryView>> made = new WeakReference<>(List.of());

    FeedItems(Made from) {
        this.from = from;
        made.clear();
    }

    /** The entries, the latest first. */
    synchronized List<FeedEntryView> entries() {
        List<FeedEntryView> entries = made.get();
        if (entries == null) {
            entries = from.entries();
            made = new WeakReference<>(entries);
        }
        return entries;
    }

    @Override
    public Record basis() {
        return (Record) from;
    }

    /** What entries are made of: a record. */
    interface Made {
        List<FeedEntryView> entries();
    }

    /**
     * As many of the newest papers as a feed holds.
     *
     * @param papers all of which some are held, in any order
     */
    record Newest(FeedEntries entry, List<Announced> papers) implements Made {

        @Override
        public List<FeedEntryView> entries() {
            return timeline().newest().stream()
                    .map(held -> entry.entry(held.paper(), held.whole()))
                    .toList();
        }

        Timeline timeline() {
            return new Timeline(
                    Announcements.newestFirst(papers), entry, entry.site().feedSize(), Timeline.BUDGET);
        }
    }

    /**
     * The papers of an archive.
     *
     * @param papers the latest first
     */
    record Archived(FeedEntries entry, List<Announced> papers) implements Made {

        @Override
        public List<FeedEntryView> entries() {
            return papers.stream().map(paper -> entry.entry(paper, true)).toList();
        }
    }

    /**
     * The digests of days.
     *
     * @param days the latest first
     */
    record Daily(Digests digests, List<NewDay> days) implements Made {

        @Override
        public List<FeedEntryView> entries() {
            return digests.days(days);
        }
    }

    /**
     * The digests of the latest weeks.
     *
     * @param days the latest first
     */
    record Weekly(Digests digests, List<NewDay> days) implements Made {

        @Override
        public List<FeedEntryView> entries() {
            return digests.weeks(days, Digests.WEEKS);
        }
    }
}
