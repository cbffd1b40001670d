package hectograph.picture;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** One file of a font with TrueType outlines (ISO/IEC 14496-22): which letters it has, how wide they are, their shapes. */
final class Face {

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALED = 8;
    private static final int MORE = 32;
    private static final int SCALED_XY = 64;
    private static final int MATRIX = 128;

    private final ByteBuffer glyphs;
    private final ByteBuffer places;
    private final ByteBuffer widths;
    private final boolean wide;
    private final int units;
    private final int measured;
    private final Map<Integer, Integer> characters = new HashMap<>();

    Face(byte[] woff) {
        Map<String, ByteBuffer> tables = Woff.tables(woff);
        ByteBuffer head = table(tables, "head");
        this.units = head.getShort(18);
        this.wide = head.getShort(50) != 0;
        this.measured = table(tables, "hhea").getShort(34);
        this.glyphs = table(tables, "glyf");
        this.places = table(tables, "loca");
        this.widths = table(tables, "hmtx");
        characters(table(tables, "cmap"));
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    /** The number of the glyph of a character; 0 when it has none. */
    int glyph(int character) {
        return characters.getOrDefault(character, 0);
    }

    /** How far a glyph moves what follows it, in 64ths of a pixel. */
    int advance(int glyph, int pixels) {
        int entry = Math.min(glyph, measured - 1);
        return scaled(widths.getShort(4 * entry) & 0xFFFF, pixels);
    }

    /** The shape of a glyph, from where it stands on its line. */
    Outline outline(int glyph, int pixels) {
        Outline outline = new Outline();
        add(glyph, pixels, 0, 0, outline);
        return outline;
    }

    private int scaled(int length, int pixels) {
        return Math.floorDiv(length * pixels * 64 + units / 2, units);
    }

    private void characters(ByteBuffer cmap) {
        int tables = cmap.getShort(2);
        for (int i = 0; i < tables; i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getShort(at) == 4) {
                segments(cmap, at);
            } else if (cmap.getShort(at) == 12) {
                groups(cmap, at);
            }
        }
    }

    private void segments(ByteBuffer cmap, int at) {
        int twice = cmap.getShort(at + 6);
        int ends = at + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            int end = cmap.getShort(ends + i) & 0xFFFF;
            int start = cmap.getShort(starts + i) & 0xFFFF;
            int delta = cmap.getShort(starts + twice + i);
            int offset = cmap.getShort(starts + 2 * twice + i) & 0xFFFF;
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int place = starts + 2 * twice + i + offset + 2 * (c - start);
                int glyph = offset == 0 ? c : cmap.getShort(place) & 0xFFFF;
                put(c, glyph == 0 ? 0 : glyph + delta & 0xFFFF);
            }
        }
    }

    private void groups(ByteBuffer cmap, int at) {
        int count = cmap.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = cmap.getInt(group);
            int end = cmap.getInt(group + 4);
            for (int c = start; c <= end; c++) {
                put(c, cmap.getInt(group + 8) + c - start);
            }
        }
    }

    private void put(int character, int glyph) {
        if (glyph != 0) {
            characters.put(character, glyph);
        }
    }

    private void add(int glyph, int pixels, int right, int up, Outline outline) {
        int from = place(glyph);
        if (from == place(glyph + 1)) {
            return; // a space
        }
        int contours = glyphs.getShort(from);
        if (contours < 0) {
            parts(from + 10, pixels, right, up, outline);
        } else {
            simple(from + 10, contours, new Scale(pixels, right, up), outline);
        }
    }

    private int place(int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    /** Accented letters are made of others, which are moved and not turned in the fonts that we have. */
    private void parts(int from, int pixels, int right, int up, Outline outline) {
        int at = from;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = glyphs.getShort(at);
            int part = glyphs.getShort(at + 2) & 0xFFFF;
            boolean words = (flags & WORDS) != 0;
            int x = words ? glyphs.getShort(at + 4) : glyphs.get(at + 4);
            int y = words ? glyphs.getShort(at + 6) : glyphs.get(at + 5);
            at += words ? 8 : 6;
            if ((flags & OFFSETS) == 0 || (flags & (SCALED | SCALED_XY | MATRIX)) != 0) {
                throw new IllegalArgumentException("a glyph that is turned or fitted to points");
            }
            add(part, pixels, right + x, up + y, outline);
        }
    }

    /** From units of the font to pixels, y downwards. */
    private final class Scale {
        private final int pixels;
        private final int right;
        private final int up;

        Scale(int pixels, int right, int up) {
            this.pixels = pixels;
            this.right = right;
            this.up = up;
        }

        int x(int value) {
            return scaled(value + right, pixels);
        }

        int y(int value) {
            return -scaled(value + up, pixels);
        }
    }

    private void simple(int from, int contours, Scale scale, Outline outline) {
        int points = contours == 0 ? 0 : 1 + (glyphs.getShort(from + 2 * (contours - 1)) & 0xFFFF);
        int at = from + 2 * contours;
        at += 2 + (glyphs.getShort(at) & 0xFFFF); // instructions for screens of few pixels
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            byte flag = glyphs.get(at++);
            flags[i] = flag;
            int more = (flag & REPEAT) != 0 ? glyphs.get(at++) & 0xFF : 0;
            for (; more > 0; more--) {
                flags[++i] = flag;
            }
        }
        int[] xs = new int[points];
        at = coordinates(at, flags, X_SHORT, X_SAME, xs);
        int[] ys = new int[points];
        coordinates(at, flags, Y_SHORT, Y_SAME, ys);
        int start = 0;
        for (int i = 0; i < contours; i++) {
            int end = 1 + (glyphs.getShort(from + 2 * i) & 0xFFFF);
            int count = end - start;
            int[] x = new int[count];
            int[] y = new int[count];
            boolean[] on = new boolean[count];
            for (int j = 0; j < count; j++) {
                x[j] = scale.x(xs[start + j]);
                y[j] = scale.y(ys[start + j]);
                on[j] = (flags[start + j] & ON_CURVE) != 0;
            }
            outline.contour(x, y, on);
            start = end;
        }
    }

    private int coordinates(int from, byte[] flags, int isShort, int same, int[] values) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = glyphs.get(at++) & 0xFF;
                value += marked ? step : -step;
            } else if (!marked) {
                value += glyphs.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }
}
