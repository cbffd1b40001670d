package hectograph.picture;

import java.util.Arrays;

/**
 * A letter in pixels.
 *
 * @param left where its pixels begin, from where it stands
 * @param top where they begin, from its line; most are above it, which is less than 0
 * @param width in pixels
 * @param levels row by row, how much of each pixel it covers, from 0 to {@link #FULL}
 */
record Glyph(int left, int top, int width, byte[] levels) {

    /** A pixel that is covered. */
    static final int FULL = 2;

    /** Lines in which a row of pixels is looked at. */
    private static final int LINES = 4;

    private static final int PIXEL = 64;

    /** The pixels of a shape; what is enclosed once or more is covered. */
    static Glyph of(Outline outline) {
        int edges = outline.edges();
        if (edges == 0) {
            return new Glyph(0, 0, 0, new byte[0]);
        }
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < edges; i++) {
            for (int end = 0; end < 4; end += 2) {
                left = Math.min(left, outline.at(i, end));
                right = Math.max(right, outline.at(i, end));
                top = Math.min(top, outline.at(i, end + 1));
                bottom = Math.max(bottom, outline.at(i, end + 1));
            }
        }
        int x = Math.floorDiv(left, PIXEL);
        int y = Math.floorDiv(top, PIXEL);
        int width = Math.floorDiv(right, PIXEL) + 1 - x;
        int height = Math.floorDiv(bottom, PIXEL) + 1 - y;
        byte[] levels = new byte[width * height];
        int[] covered = new int[width];
        long[] crossings = new long[edges];
        for (int row = 0; row < height; row++) {
            Arrays.fill(covered, 0);
            for (int line = 0; line < LINES; line++) {
                int at = (y + row) * PIXEL + (2 * line + 1) * PIXEL / (2 * LINES);
                int count = crossings(outline, at, crossings);
                cover(crossings, count, x * PIXEL, covered);
            }
            for (int i = 0; i < width; i++) {
                int whole = LINES * PIXEL;
                levels[row * width + i] = (byte) ((covered[i] * FULL + whole / 2) / whole);
            }
        }
        return new Glyph(x, y, width, levels);
    }

    /** Where edges cross a line, from left to right: the place above the lowest bit, the direction in it. */
    private static int crossings(Outline outline, int y, long[] crossings) {
        int count = 0;
        for (int i = 0; i < outline.edges(); i++) {
            int y0 = outline.at(i, 1);
            int y1 = outline.at(i, 3);
            if (y0 <= y == y1 <= y) {
                continue;
            }
            int x0 = outline.at(i, 0);
            long x = x0 + Math.floorDiv((long) (y - y0) * (outline.at(i, 2) - x0), y1 - y0);
            crossings[count++] = 2 * x + (y0 < y1 ? 1 : 0);
        }
        Arrays.sort(crossings, 0, count);
        return count;
    }

    private static void cover(long[] crossings, int count, int left, int[] covered) {
        int winding = 0;
        int start = 0;
        for (int i = 0; i < count; i++) {
            int x = (int) (crossings[i] >> 1) - left;
            if (winding == 0) {
                start = x;
            }
            winding += (crossings[i] & 1) == 0 ? -1 : 1;
            if (winding == 0) {
                span(start, x, covered);
            }
        }
    }

    private static void span(int from, int to, int[] covered) {
        for (int pixel = from / PIXEL; pixel * PIXEL < to; pixel++) {
            int begin = Math.max(from, pixel * PIXEL);
            int end = Math.min(to, (pixel + 1) * PIXEL);
            covered[pixel] += end - begin;
        }
    }
}
