package hectograph.related;

import hectograph.model.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** For every term the papers in which it counts most. Six bytes a paper and term, and no more than {@link #MOST} a term. */
final class Postings {

    /** The most papers of a term: those in which it weighs most. More would find little and take long. */
    static final int MOST = 64;

    private static final int RANGE = 2048;

    private final int[] starts;
    private final int[] papers;
    private final char[] weights;

    private Postings(List<TermVector> vectors, Terms terms, Parallel parallel) {
        int[] begin = new int[terms.size() + 1];
        for (TermVector vector : vectors) {
            for (int term : vector.terms()) {
                begin[term + 1]++;
            }
        }
        for (int term = 0; term < terms.size(); term++) {
            begin[term + 1] += begin[term];
        }
        long[] all = new long[begin[terms.size()]];
        int[] next = Arrays.copyOf(begin, terms.size());
        for (int paper = 0; paper < vectors.size(); paper++) {
            TermVector vector = vectors.get(paper);
            for (int i = 0; i < vector.terms().length; i++) {
                all[next[vector.terms()[i]]++] = (long) (Character.MAX_VALUE - vector.weights()[i]) << 32 | paper;
            }
        }
        List<Integer> ranges =
                IntStream.rangeClosed(0, terms.size() / RANGE).boxed().toList();
        parallel.map(ranges, range -> sort(all, begin, range * RANGE));
        starts = new int[terms.size() + 1];
        for (int term = 0; term < terms.size(); term++) {
            starts[term + 1] = starts[term] + Math.min(MOST, begin[term + 1] - begin[term]);
        }
        papers = new int[starts[terms.size()]];
        weights = new char[papers.length];
        for (int term = 0; term < terms.size(); term++) {
            for (int i = starts[term]; i < starts[term + 1]; i++) {
                long entry = all[begin[term] + i - starts[term]];
                papers[i] = (int) entry;
                weights[i] = (char) (Character.MAX_VALUE - (entry >> 32));
            }
        }
    }

    static Postings of(List<TermVector> vectors, Terms terms, Parallel parallel) {
        return new Postings(vectors, terms, parallel);
    }

    private static int sort(long[] all, int[] begin, int from) {
        int to = Math.min(begin.length - 1, from + RANGE);
        for (int term = from; term < to; term++) {
            if (begin[term + 1] - begin[term] > MOST) {
                Arrays.sort(all, begin[term], begin[term + 1]);
            }
        }
        return to;
    }

    /** Where the papers of a term begin; those of the next term begin where they end. */
    int start(int term) {
        return starts[term];
    }

    int paper(int at) {
        return papers[at];
    }

    int weight(int at) {
        return weights[at];
    }
}
