package hectograph.picture;

/** A picture of at most 16 colours: row by row two pixels a byte, each row after a byte 0, as PNG has them. */
final class Canvas {

    private final int width;
    private final int height;
    private final int length;
    private final byte[] rows;

    /** Blank paper, of an even width. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.length = 1 + width / 2;
        this.rows = new byte[length * height];
    }

    /**
     * Puts a letter down.
     *
     * @param x where it stands
     * @param y its line
     * @param end the row below which nothing is drawn
     */
    void put(Glyph glyph, int x, int y, Ink ink, int end) {
        int letter = glyph.width();
        int count = letter == 0 ? 0 : glyph.levels().length / letter;
        int first = Math.max(0, -y - glyph.top());
        int most = Math.min(count, Math.min(end, height) - y - glyph.top());
        int left = x + glyph.left();
        int begin = Math.max(0, -left);
        int stop = Math.min(letter, width - left);
        for (int row = first; row < most; row++) {
            int start = (y + glyph.top() + row) * length + 1;
            for (int i = begin; i < stop; i++) {
                int level = glyph.levels()[row * letter + i];
                if (level > 0) {
                    mark(start + (left + i) / 2, (left + i) % 2 == 0 ? 4 : 0, level, ink);
                }
            }
        }
    }

    /** What the same ink has covered already stays; another's gives way. */
    private void mark(int at, int shift, int level, Ink ink) {
        int pixel = rows[at] >> shift & 15;
        boolean mine = pixel >= ink.at(1) && pixel <= ink.at(Glyph.FULL);
        int colour = mine ? Math.max(pixel, ink.at(level)) : ink.at(level);
        rows[at] = (byte) (rows[at] & ~(15 << shift) | colour << shift);
    }

    /** The picture, to be read. */
    byte[] rows() {
        return rows;
    }
}
