package hectograph.related;

import hectograph.model.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nearest papers of every paper. Candidates are collected from the {@link Postings} of its terms, the best of them
 * compared in full. All sums are of whole numbers, so that no order of work changes them.
 */
final class Neighbours {

    /** How many papers are near one. */
    static final int COUNT = 5;

    /** How many candidates are compared in full. */
    private static final int CANDIDATES = 20;

    /** Of how many of its heaviest terms a paper's candidates are collected. */
    private static final int LOOKED_UP = 30;

    /** Less than this share of {@link TermVector#ONE} squared is chance. */
    private static final double LEAST = 0.03;

    private static final int RANGE = 128;

    private final List<TermVector> vectors;
    private final Postings postings;
    private final int[] order;

    /**
     * @param vectors of the papers
     * @param order the place of each paper in the order that decides between equals
     */
    private Neighbours(List<TermVector> vectors, Postings postings, int[] order) {
        this.vectors = vectors;
        this.postings = postings;
        this.order = order;
    }

    /** For every paper the numbers of those near it, the nearest first. */
    static int[][] of(List<TermVector> vectors, Postings postings, int[] order, Parallel parallel) {
        Neighbours neighbours = new Neighbours(vectors, postings, order);
        List<Integer> ranges =
                IntStream.range(0, (vectors.size() + RANGE - 1) / RANGE).boxed().toList();
        return parallel.map(ranges, neighbours::range).stream()
                .flatMap(Arrays::stream)
                .toArray(int[][]::new);
    }

    private int[][] range(int range) {
        int from = range * RANGE;
        int[][] near = new int[Math.min(vectors.size(), from + RANGE) - from][];
        int[] sums = new int[vectors.size()];
        int[] touched = new int[1024];
        for (int i = 0; i < near.length; i++) {
            int paper = from + i;
            int count = 0;
            TermVector vector = vectors.get(paper);
            int floor = floor(vector.weights());
            for (int k = 0; k < vector.terms().length; k++) {
                if (vector.weights()[k] < floor) {
                    continue;
                }
                int term = vector.terms()[k];
                int weight = vector.weights()[k];
                int end = postings.start(term + 1);
                for (int at = postings.start(term); at < end; at++) {
                    int other = postings.paper(at);
                    if (sums[other] == 0) {
                        if (count == touched.length) {
                            touched = Arrays.copyOf(touched, 2 * count);
                        }
                        touched[count++] = other;
                    }
                    sums[other] += weight * postings.weight(at);
                }
            }
            sums[paper] = 0;
            near[i] = nearest(vector, candidates(sums, touched, count));
            for (int k = 0; k < count; k++) {
                sums[touched[k]] = 0;
            }
        }
        return near;
    }

    private static int floor(char[] weights) {
        char[] sorted = weights.clone();
        Arrays.sort(sorted);
        return sorted.length <= LOOKED_UP ? 0 : sorted[sorted.length - LOOKED_UP];
    }

    /** The papers with the largest sums. */
    private int[] candidates(int[] sums, int[] touched, int count) {
        Best best = new Best(CANDIDATES);
        for (int k = 0; k < count; k++) {
            int other = touched[k];
            if (sums[other] > 0 && sums[other] > best.least()) {
                best.add(sums[other], order[other], other);
            }
        }
        return best.papers();
    }

    private int[] nearest(TermVector vector, int[] candidates) {
        Best best = new Best(COUNT);
        for (int other : candidates) {
            int similarity = vector.similarity(vectors.get(other));
            if (similarity >= LEAST * TermVector.ONE * TermVector.ONE) {
                best.add(similarity, order[other], other);
            }
        }
        return best.papers();
    }

    /** The best so far: the larger the score the better, then the earlier in the order. */
    private static final class Best {

        private final long[] ranks;
        private final int[] papers;
        private int size;

        Best(int most) {
            ranks = new long[most];
            papers = new int[most];
        }

        /** A score below which a paper is not among the best; papers with this very score can be. */
        int least() {
            return size < ranks.length ? -1 : (int) (ranks[size - 1] >> 32) - 1;
        }

        void add(int score, int order, int paper) {
            long rank = (long) score << 32 | Integer.MAX_VALUE - order;
            if (size == ranks.length) {
                if (rank < ranks[size - 1]) {
                    return;
                }
                size--;
            }
            int at = size++;
            while (at > 0 && ranks[at - 1] < rank) {
                ranks[at] = ranks[at - 1];
                papers[at] = papers[at - 1];
                at--;
            }
            ranks[at] = rank;
            papers[at] = paper;
        }

        int[] papers() {
            return Arrays.copyOf(papers, size);
        }
    }
}
