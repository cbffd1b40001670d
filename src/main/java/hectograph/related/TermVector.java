package hectograph.related;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much each term counts in a paper. The stems' weights make a vector of length {@link #ONE}; the weights of pairs
 * are set against the same length, so that a pair that becomes a term later changes no other weight.
 *
 * @param terms ascending; only those that other papers share
 * @param weights of each
 * @param places where each stands first, as in {@link Text}; in the abstract rather than in the title
 */
record TermVector(int[] terms, char[] weights, char[] places) {

    /** The length of a vector. */
    static final int ONE = 4096;

    /** The most terms a paper has; ordinary abstracts have about a hundred. */
    private static final int MOST = 160;

    /** A word of the title counts as if it stood so many times more. */
    private static final int IN_TITLE = 2;

    /** Steps of a weight before it is set against the length. */
    private static final int FINE = 256;

    /** Pairs repeat what their stems say, and so count less. */
    private static final float PAIR = 0.6f;

    /** How much more a term counts by how often it stands in a text: a logarithm takes longer than all else of a term. */
    private static final double[] OFTEN = IntStream.range(0, 64)
            .mapToDouble(times -> 1 + StrictMath.log(times))
            .toArray();

    /** The vector of a paper that says nothing. */
    static final TermVector EMPTY = new TermVector(new int[0], new char[0], new char[0]);

    /** The vector of a text. */
    static TermVector of(Text text, Terms terms) {
        int[] stems = text.stems();
        long[] found = new long[2 * stems.length];
        int count = 0;
        for (int i = 0; i < stems.length; i++) {
            if (stems[i] >= 0) {
                found[count++] = (long) stems[i] << 32 | i;
                int pair = terms.pairTerm(stems, i);
                if (pair >= 0) {
                    found[count++] = (long) pair << 32 | i;
                }
            }
        }
        Arrays.sort(found, 0, count);
        return new Builder(text, terms).vector(found, count);
    }

    /**
     * How alike two papers are: nearly {@link #ONE} squared for one vector with itself, and more for shared pairs. The
     * term that says most of it counts half, since a single word in common ("kernel") is often in common by chance.
     */
    int similarity(TermVector other) {
        int sum = 0;
        int most = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int difference = terms[i] - other.terms[j];
            if (difference == 0) {
                int shared = weights[i++] * other.weights[j++];
                sum += shared;
                most = Math.max(most, shared);
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum - most / 2;
    }

    /**
     * All that it says, in any collection: two vectors with one digest are alike in every comparison.
     *
     * @param terms those by whose numbers it was made
     */
    long digest(Terms terms) {
        long sum = size(); // the order of the terms follows from their numbers, which say nothing
        for (int i = 0; i < size(); i++) {
            sum += Mix.of(terms.digest(this.terms[i]), (long) weights[i] << 16 | places[i]);
        }
        return sum;
    }

    private int size() {
        return terms.length;
    }

    private static final class Builder {

        private final Text text;
        private final Terms terms;
        private int[] own = new int[64];
        private int[] raw = new int[64];
        private char[] places = new char[64];
        private int size;
        private long squares;

        Builder(Text text, Terms terms) {
            this.text = text;
            this.terms = terms;
        }

        TermVector vector(long[] found, int count) {
            int from = 0;
            while (from < count) {
                int term = (int) (found[from] >> 32);
                int to = from;
                while (to < count && (int) (found[to] >> 32) == term) {
                    to++;
                }
                add(term, found, from, to);
                from = to;
            }
            double length = Math.sqrt((double) Math.max(1, squares));
            char[] weights = new char[size];
            for (int i = 0; i < size; i++) {
                weights[i] = (char) Math.max(1, Math.min(ONE, Math.round(raw[i] / length * ONE)));
            }
            TermVector all = new TermVector(Arrays.copyOf(own, size), weights, Arrays.copyOf(places, size));
            return size <= MOST ? all : all.heaviest();
        }

        private static double often(int times) {
            return times < OFTEN.length ? OFTEN[times] : 1 + StrictMath.log(times);
        }

        private void add(int term, long[] found, int from, int to) {
            int times = to - from;
            int first = -1;
            for (int i = from; i < to; i++) {
                boolean inTitle = (int) found[i] < text.titleStems();
                times += inTitle ? IN_TITLE : 0;
                if (!inTitle && first < 0) {
                    first = (int) found[i];
                }
            }
            boolean isPair = terms.isPair(term);
            double exact = often(times) * terms.rarity(term) * (isPair ? PAIR : 1);
            int weight = (int) Math.round(exact * FINE);
            squares += isPair ? 0 : (long) weight * weight; // a sum of whole numbers is the same in any order
            if (terms.papers(term) < 2 || weight == 0) {
                return;
            }
            if (size == own.length) {
                own = Arrays.copyOf(own, 2 * size);
                raw = Arrays.copyOf(raw, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            own[size] = term;
            raw[size] = weight;
            places[size++] = text.places()[first < 0 ? (int) found[from] : first];
        }
    }

    private TermVector heaviest() {
        long[] order = new long[terms.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) (Character.MAX_VALUE - weights[i]) << 48 >>> 1 | (long) places[i] << 16 | i;
        }
        Arrays.sort(order);
        int[] kept = Arrays.stream(order, 0, MOST)
                .mapToInt(entry -> (int) entry & 0xFFFF)
                .sorted()
                .toArray();
        TermVector fewer = new TermVector(new int[MOST], new char[MOST], new char[MOST]);
        for (int i = 0; i < MOST; i++) {
            fewer.terms[i] = terms[kept[i]];
            fewer.weights[i] = weights[kept[i]];
            fewer.places[i] = places[kept[i]];
        }
        return fewer;
    }
}
