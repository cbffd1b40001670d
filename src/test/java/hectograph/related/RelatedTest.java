package hectograph.related;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which papers are near which, and why. */
final class RelatedTest {

    private static final Parallel ALONE = new Parallel() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
            return items.stream().map(work).toList();
        }
    };

    /** As many threads as there are, the last items first. */
    private static final Parallel TOGETHER = new Parallel() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
            List<ForkJoinTaskOf<R>> tasks = new ArrayList<>();
            for (int i = items.size() - 1; i >= 0; i--) {
                T item = items.get(i);
                tasks.add(new ForkJoinTaskOf<>(ForkJoinPool.commonPool().submit(() -> work.apply(item))));
            }
            Collections.reverse(tasks);
            return tasks.stream().map(task -> task.task().join()).toList();
        }
    };

    private record ForkJoinTaskOf<R>(java.util.concurrent.ForkJoinTask<R> task) {}

    private static final Paper GRAPHS = Papers.saying(
            "graphs",
            "2026-01-01",
            "Graph Neural Networks for Molecules",
            "Graph neural networks predict the toxicity of molecules.");
    private static final Paper TOXIC = Papers.saying(
            "toxic", "2026-01-02", "Which molecules are toxic?", "We train graph neural networks on molecules.");
    private static final Paper SPEECH = Papers.saying(
            "speech", "2026-01-03", "Speech from a whisper", "Whispered speech is recognized by transducers.");
    private static final Paper WHISPER =
            Papers.saying("whisper", "2026-01-04", "Whispering in cars", "Transducers hear whispered speech in cars.");
    private static final Paper COOKING =
            Papers.saying("cooking", "2026-01-05", "Boiling eggs", "Eggs boil in water at any height.");

    private static final List<Paper> FIVE = List.of(COOKING, WHISPER, SPEECH, TOXIC, GRAPHS);

    private static List<String> near(List<Paper> papers, Paper paper) {
        return Related.of(papers, new Wordings(), ALONE).near(paper).stream()
                .map(near -> near.paper().slug().value())
                .toList();
    }

    private static List<String> reasons(Paper paper) {
        return Related.of(FIVE, new Wordings(), ALONE).near(paper).get(0).reasons();
    }

    @Test
    void papersThatSayTheSameAreNear() {
        assertThat(near(FIVE, GRAPHS)).containsExactly("toxic");
        assertThat(near(FIVE, SPEECH)).containsExactly("whisper");
    }

    @Test
    void whatHasNothingInCommonIsNotNear() {
        assertThat(near(FIVE, COOKING)).isEmpty();
    }

    @Test
    void severalWordsInCommonCountForMoreThanOne() {
        Paper view = Papers.saying("view", "2026-01-06", "A kernel view", "Kernels of bakers, ovens, loaves.");
        Paper corn = Papers.saying("corn", "2026-01-07", "Kernels", "Any kernel of corn.");
        Paper bread = Papers.saying("bread", "2026-01-08", "Bread", "Bakers put loaves into ovens, said a miller.");
        assertThat(near(List.of(bread, corn, view, COOKING, SPEECH), view)).containsExactly("bread", "corn");
    }

    @Test
    void wordsOfAnyAbstractAreNoReason() {
        Paper one = Papers.saying("one", "2026-01-06", "On yeast", "Motivated by earlier replicated causes, yeast.");
        Paper other = Papers.saying("other", "2026-01-07", "On soil", "Earlier causes motivate what is replicated.");
        assertThat(near(List.of(other, one, COOKING, SPEECH), one)).isEmpty();
    }

    @Test
    void wordsOfTheWholeFieldAreNoReasonByThemselves() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String own = "w" + (char) ('a' + i / 8) + "x" + (char) ('a' + i % 8);
            String field = i % 3 == 0 ? " lattices of gelatin" : " in violet ink";
            papers.add(Papers.saying("p" + i, "2026-01-05", own, own + field + (i < 2 ? " with marzipan." : ".")));
        }
        Related related = Related.of(papers, new Wordings(), ALONE);
        assertThat(related.near(papers.get(9))).isEmpty();
        assertThat(papers.stream().flatMap(paper -> related.near(paper).stream()))
                .allMatch(near -> near.reasons().contains("marzipan"))
                .hasSize(2);
    }

    @Test
    void wordsThatRunOnIntoEachOtherAreOneReason() {
        assertThat(reasons(GRAPHS)).contains("graph neural networks", "molecules");
    }

    @Test
    void reasonsAreInThePapersOwnWords() {
        Paper one = Papers.saying("one", "2026-01-06", "Mixing times", "Markov chains, and nothing else.");
        Paper other = Papers.saying("other", "2026-01-07", "Sampling", "A Markov chain, and nothing more.");
        Related related = Related.of(List.of(other, one, COOKING, SPEECH), new Wordings(), ALONE);
        assertThat(related.near(one).get(0).reasons()).containsExactly("Markov chains");
        assertThat(related.near(other).get(0).reasons()).containsExactly("Markov chain");
    }

    @Test
    void capitalsOfATitleAreDroppedAndThoseOfNamesStay() {
        Paper title = Papers.saying("title", "2026-01-06", "Gaussian Splatting", "Nothing else.");
        Paper other = Papers.saying("other", "2026-01-07", "On Gaussian splatting", "Nothing more.");
        List<Paper> papers = List.of(other, title, COOKING, SPEECH);
        assertThat(Related.of(papers, new Wordings(), ALONE).near(title).get(0).reasons())
                .containsExactly("Gaussian splatting");
    }

    @Test
    void aWithdrawnPaperIsNotRecommended() {
        Paper withdrawn = Papers.saying(
                "toxic",
                "2026-01-02",
                TOXIC.title().plain(),
                TOXIC.summary().plain(),
                new Paper.Status(false, true, ""));
        List<Paper> papers = List.of(COOKING, WHISPER, SPEECH, withdrawn, GRAPHS);
        assertThat(near(papers, GRAPHS)).isEmpty();
        assertThat(near(papers, withdrawn)).containsExactly("graphs");
    }

    @Test
    void whatIsKnownHoldsForPapersThatSayTheSame() {
        Related known = Related.of(FIVE, new Wordings(), ALONE);
        Related same = known.on(List.of(GRAPHS, COOKING, TOXIC, WHISPER, SPEECH));
        assertThat(FIVE).allSatisfy(paper -> assertThat(same.near(paper)).isEqualTo(known.near(paper)));
        Paper other = Papers.saying("toxic", "2026-01-02", "Another title", "And nothing of molecules.");
        Paper added = Papers.saying("new", "2026-01-06", "Molecules", "Graph neural networks of molecules.");
        Related some = known.on(List.of(added, WHISPER, SPEECH, other, GRAPHS));
        assertThat(some.near(added)).isEmpty();
        assertThat(some.near(other)).isEmpty();
        assertThat(some.near(GRAPHS)).isEmpty();
        assertThat(some.near(SPEECH)).isEqualTo(known.near(SPEECH));
        assertThat(known.on(List.of(SPEECH)).near(SPEECH)).isEmpty();
    }

    @Test
    void threadsMakeNoDifference() {
        List<Paper> papers = SomePapers.of(200, new Random(7));
        Related alone = Related.of(papers, new Wordings(), ALONE);
        Related together = Related.of(papers, new Wordings(), TOGETHER);
        papers.forEach(paper -> assertThat(words(together.near(paper))).isEqualTo(words(alone.near(paper))));
    }

    @Test
    @Tag("slow")
    void nearlyAllOfTheNearestAreFound() {
        List<Paper> papers = SomePapers.of(600, new Random(11));
        Texts texts = Texts.of(papers, new Wordings(), ALONE);
        Terms terms = Terms.of(texts, ALONE);
        List<TermVector> vectors = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            vectors.add(TermVector.of(texts.text(i), terms));
        }
        Related related = Related.of(papers, new Wordings(), ALONE);
        int found = 0;
        int all = 0;
        for (int i = 0; i < papers.size(); i++) {
            List<Paper> near = related.near(papers.get(i)).stream()
                    .map(Related.Neighbour::paper)
                    .toList();
            TermVector own = vectors.get(i);
            List<Paper> exact = nearest(papers, vectors, own, i).subList(0, near.size());
            all += exact.size();
            found += (int) exact.stream().filter(near::contains).count();
        }
        assertThat(all).isGreaterThan(2_500);
        assertThat(found / (double) all).isGreaterThanOrEqualTo(0.9);
    }

    private static List<Paper> nearest(List<Paper> papers, List<TermVector> vectors, TermVector own, int self) {
        int[] similarity = new int[papers.size()];
        for (int i = 0; i < papers.size(); i++) {
            similarity[i] = i == self ? -1 : own.similarity(vectors.get(i));
        }
        return IntStream.range(0, papers.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -similarity[i])
                        .thenComparing(i -> papers.get(i).slug()))
                .limit(10)
                .map(papers::get)
                .toList();
    }

    @Test
    void oneMorePaperChangesOnlyTheListsItEnters() {
        Step step = step(150, 3);
        assertThat(step.entered).isBetween(1, 30);
        assertThat(step.others).isEmpty();
    }

    /** Where a term stands in more papers than are looked up, one more of them can take the place of another. */
    @Test
    @Tag("slow")
    void amongThousandsOneMorePaperChangesHardlyAnyOtherList() {
        Step step = step(5_000, 1);
        assertThat(step.entered).isBetween(1, 30);
        assertThat(step.others).hasSizeLessThan(20);
    }

    /** How many papers have the newest in their lists, and which others have other lists since it came. */
    private record Step(int entered, List<Paper> others) {}

    private static Step step(int size, int seed) {
        List<Paper> papers = SomePapers.of(size, new Random(seed));
        int before = papers.size() - 1;
        while (Terms.older(before) != Terms.older(before - 1)) {
            before--;
        }
        List<Paper> more = papers.subList(papers.size() - before, papers.size());
        List<Paper> fewer = more.subList(1, more.size());
        Related with = Related.of(more, new Wordings(), TOGETHER);
        Related without = Related.of(fewer, new Wordings(), TOGETHER);
        int entered = 0;
        List<Paper> others = new ArrayList<>();
        for (Paper paper : fewer) {
            List<Related.Neighbour> now = with.near(paper);
            if (now.stream().anyMatch(near -> near.paper() == more.get(0))) {
                entered++;
            } else if (!words(now).equals(words(without.near(paper)))) {
                others.add(paper);
            }
        }
        return new Step(entered, others);
    }

    private static List<String> words(List<Related.Neighbour> near) {
        return near.stream()
                .map(other -> other.paper().slug() + " " + other.reasons())
                .toList();
    }

    @Test
    void weightsChangeWhenTheCollectionHasGrownByAQuarter() {
        assertThat(Terms.older(0)).isZero();
        for (int size = 1; size < 100_000; size += 1 + size / 50) {
            assertThat(Terms.older(size)).isBetween(size * 3 / 4, size);
        }
    }
}
