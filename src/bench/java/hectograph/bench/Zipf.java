package hectograph.bench;

import java.util.random.RandomGenerator;

/** Draws ranks as often as words and names come in real text: the law of Zipf and Mandelbrot, 1 / (rank + q)^s. */
final class Zipf {

    private final double[] cumulated;

    /**
     * A distribution.
     *
     * @param ranks how many there are
     * @param q flattens the head: 2.7 for words of English text
     * @param s how steeply it falls: about 1 for words
     */
    Zipf(int ranks, double q, double s) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += StrictMath.pow(rank + 1 + q, -s); // strict: the same collection on every machine
            cumulated[rank] = sum;
        }
    }

    /** A rank from 0, low ranks most often. */
    int draw(RandomGenerator random) {
        double at = random.nextDouble() * cumulated[cumulated.length - 1];
        int low = 0;
        int high = cumulated.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
