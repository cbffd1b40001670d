package hectograph.picture;

/** What pictures are written with, on the paper of the site; each has a colour for every level of {@link Glyph}. */
enum Ink {
    /** Titles. */
    TEXT(0, 0x1e1b22),
    /** What is said beside them. */
    SOFT(1, 0x5d5765),
    /** The violet of the copies. */
    VIOLET(2, 0x480f9c),
    /** A copy of a copy. */
    GHOST(3, 0xa387cc),
    /** A copy of that. */
    FAINT(4, 0xd5c8e7);

    private static final int PAPER = 0xfdfdfc;

    private final int place;
    private final int colour;

    Ink(int place, int colour) {
        this.place = place;
        this.colour = colour;
    }

    /** The number in the palette of a level of this ink; 0 is paper. */
    int at(int level) {
        return level == 0 ? 0 : place * Glyph.FULL + level;
    }

    /** The colours by number, three bytes each. */
    static byte[] palette() {
        byte[] palette = new byte[3 * (1 + values().length * Glyph.FULL)];
        put(palette, 0, PAPER, PAPER, 0);
        for (Ink ink : values()) {
            for (int level = 1; level <= Glyph.FULL; level++) {
                put(palette, ink.at(level), PAPER, ink.colour, level);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int number, int from, int to, int level) {
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            palette[3 * number + i] = (byte) ((a * (Glyph.FULL - level) + b * level) / Glyph.FULL);
        }
    }
}
