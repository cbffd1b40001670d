package hectograph.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the feed holds and what its archives do, over years of days large and small. */
final class TimelineTest {

    private static final int MOST = 10;
    private static final int BUDGET = 60_000;

    /** A site as it is after some day. */
    private record State(Timeline timeline, FeedEntries entries) {

        static State of(List<Paper> papers, int most, int budget) {
            Catalog catalog = Papers.catalog(papers, List.of());
            FeedEntries entries = FeedEntries.of(catalog);
            List<Announced> newestFirst = Announcements.newestFirst(new Announcements(catalog).of(catalog.papers()));
            return new State(new Timeline(newestFirst, entries, most, budget), entries);
        }

        Set<Slug> inFeed() {
            Set<Slug> papers = new HashSet<>();
            timeline.newest().forEach(held -> papers.add(held.paper().paper().slug()));
            return papers;
        }

        int bytes() {
            return timeline.newest().stream()
                    .mapToInt(held ->
                            entries.entry(held.paper(), held.whole()).content().length())
                    .sum();
        }
    }

    /** An archive in few words: papers print at length. */
    private static List<String> words(List<Timeline.Archive> archives) {
        return archives.stream()
                .map(archive -> archive.name() + ": "
                        + archive.papers().stream()
                                .map(one -> one.paper().slug())
                                .toList())
                .toList();
    }

    private static Paper paper(int number, LocalDate day, int words) {
        return Papers.saying("p" + number, day.toString(), "Paper " + number, "A word or two. ".repeat(words));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Tag("rule-65")
    @Tag("rule-66")
    void everyPaperStandsInTheFeedOrInAnArchiveThatNeverChanges(long seed) {
        Random random = new Random(seed);
        List<Paper> papers = new ArrayList<>();
        List<String> before = List.of();
        LocalDate day = LocalDate.of(2025, 12, 20);
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(1 + random.nextInt(4));
            int count = random.nextInt(8) == 0 ? 1 + random.nextInt(60) : 1 + random.nextInt(4);
            for (int j = 0; j < count; j++) {
                papers.add(paper(papers.size(), day, random.nextInt(10) == 0 ? 400 : random.nextInt(60)));
            }
            State state = State.of(papers, MOST, BUDGET);
            List<Timeline.Archive> archives = state.timeline().archives();
            assertThat(words(archives).subList(0, before.size())).isEqualTo(before);
            before = words(archives);
            Set<Slug> seen = state.inFeed();
            int archived = 0;
            for (Timeline.Archive archive : archives) {
                archive.papers().forEach(one -> seen.add(one.paper().slug()));
                archived += archive.papers().size();
            }
            assertThat(seen.size()).as("after %s", day).isEqualTo(papers.size());
            assertThat(archived).as("nothing stands in two archives").isLessThanOrEqualTo(papers.size());
            assertThat(archives).extracting(Timeline.Archive::name).doesNotHaveDuplicates();
            assertThat(state.bytes()).isLessThanOrEqualTo(BUDGET);
        }
        assertThat(before).hasSizeGreaterThan(5);
    }

    @Test
    @Tag("rule-65")
    void aLargeDayIsShortenedFromItsOldestOn() {
        LocalDate day = LocalDate.of(2026, 10, 18);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            papers.add(paper(i, i < 20 ? day : day.plusDays(1), 400));
        }
        List<Timeline.Held> held = State.of(papers, MOST, BUDGET).timeline().newest();
        assertThat(held.size()).isEqualTo(23);
        List<Boolean> whole = held.stream().map(Timeline.Held::whole).toList();
        int first = whole.indexOf(false);
        assertThat(first).isBetween(1, 22);
        assertThat(whole.subList(first, whole.size())).containsOnly(false);
    }

    /** Their first sentence and a link would take more room than they do. */
    @Test
    @Tag("rule-65")
    void shortAbstractsAreNeverShortenedNorLost() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            papers.add(paper(i, LocalDate.of(2026, 1, 1).plusDays(i % 28), 2));
        }
        State state = State.of(papers, 500, 300 * 1_500);
        assertThat(words(state.timeline().archives())).isEmpty();
        assertThat(state.timeline().newest().stream().map(Timeline.Held::whole))
                .hasSize(300)
                .containsOnly(true);
    }

    @Test
    void aPaperDatedBackMovesNothingBeyondItsMonth() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            papers.add(paper(i, LocalDate.of(2026, 1, 1).plusDays(i), 10));
        }
        List<String> before = words(State.of(papers, MOST, BUDGET).timeline().archives());
        papers.add(paper(90, LocalDate.of(2026, 2, 3), 10));
        List<String> after =
                new ArrayList<>(words(State.of(papers, MOST, BUDGET).timeline().archives()));
        after.removeAll(before);
        assertThat(after).isNotEmpty().allMatch(archive -> archive.startsWith("2026-02"));
    }
}
