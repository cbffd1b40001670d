package hectograph.picture;

import java.util.Arrays;

/** The edges of a shape: straight pieces, between points in 64ths of a pixel, y downwards. */
final class Outline {

    /** So many straight pieces make a curve; at the sizes of a picture nobody sees them. */
    private static final int PIECES = 8;

    private int[] ends = new int[256];
    private int size;

    /** How many edges there are. */
    int edges() {
        return size / 4;
    }

    /** One of the four numbers of an edge: 0 and 1 are where it begins, 2 and 3 where it ends, x before y. */
    int at(int edge, int number) {
        return ends[4 * edge + number];
    }

    /** Adds an edge; one that is level bounds nothing. */
    private void line(int x0, int y0, int x1, int y1) {
        if (y0 == y1) {
            return;
        }
        if (size + 4 > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[size++] = x0;
        ends[size++] = y0;
        ends[size++] = x1;
        ends[size++] = y1;
    }

    private void curve(Point from, Point over, Point to) {
        Point at = from;
        for (int i = 1; i <= PIECES; i++) {
            Point next = new Point(between(from.x, over.x, to.x, i), between(from.y, over.y, to.y, i));
            line(at.x, at.y, next.x, next.y);
            at = next;
        }
    }

    private record Point(int x, int y) {}

    private static int between(int from, int over, int to, int i) {
        int rest = PIECES - i;
        return (rest * rest * from + 2 * i * rest * over + i * i * to) / (PIECES * PIECES);
    }

    /**
     * Adds a closed contour as TrueType has it: between two points off the curve lies one on it, in their middle.
     *
     * @param xs of its points
     * @param ys of its points
     * @param on which of them are on the curve
     */
    void contour(int[] xs, int[] ys, boolean[] on) {
        int count = xs.length;
        int first = 0;
        while (first < count && !on[first]) {
            first++;
        }
        boolean none = first == count; // a contour of controls alone begins in the middle of two
        first = none ? 0 : first;
        int startX = none ? (xs[0] + xs[count - 1]) / 2 : xs[first];
        int startY = none ? (ys[0] + ys[count - 1]) / 2 : ys[first];
        int x = startX;
        int y = startY;
        int begin = none ? 0 : 1;
        for (int i = begin; i < count; i++) {
            int at = (first + i) % count;
            if (on[at]) {
                line(x, y, xs[at], ys[at]);
                x = xs[at];
                y = ys[at];
                continue;
            }
            int next = (at + 1) % count;
            boolean last = i == count - 1;
            int toX = last ? startX : on[next] ? xs[next] : (xs[at] + xs[next]) / 2;
            int toY = last ? startY : on[next] ? ys[next] : (ys[at] + ys[next]) / 2;
            curve(new Point(x, y), new Point(xs[at], ys[at]), new Point(toX, toY));
            x = toX;
            y = toY;
            if (!last && on[next]) {
                i++;
            }
        }
        line(x, y, startX, startY);
    }
}
