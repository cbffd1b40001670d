package hectograph.picture;

import java.util.List;

/**
 * The picture that stands beside a link where links are shared: a name with its copies, a title, and what is said of it, in
 * the look of the site. Safe for use by several threads.
 */
public final class Card {

    /** Width in pixels, as those who show it ask for. */
    public static final int WIDTH = 1200;

    /** Height in pixels. */
    public static final int HEIGHT = 630;

    /** Where all lines begin; a numeral hangs to the left of it. */
    private static final int AXIS = 200;

    private static final int NUMERAL = 84;
    private static final int GAP = 28;
    private static final int MARGIN = 72;
    private static final int SMALL = 30;
    private static final int[] TITLES = {68, 60, 52, 46};

    /** More letters than there is room for, so that a longer text is cut before it is measured. */
    private static final int MOST = 600;

    private static final int[] NAMES = {190, 160, 130, 100, 76, 60};

    /** Its files are read when the first picture is drawn. */
    private static final class Letters {
        private static final Typeface TYPE = new Typeface();
    }

    private final Typeface type = Letters.TYPE;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    private Card() {}

    /** Whether every letter of a text can be drawn. */
    public static boolean canWrite(String text) {
        return Letters.TYPE.has(Letters.TYPE.written(text));
    }

    /**
     * The card of a work.
     *
     * @param site the name of the site
     * @param numeral hangs beside the title; may be empty
     * @param title its title
     * @param lines what stands below, a line each; what is too long is cut
     * @return a PNG
     */
    public static byte[] work(String site, String numeral, String title, List<String> lines) {
        Card card = new Card();
        card.copied(site, 44, MARGIN + 34);
        card.titled(numeral, title);
        card.below(lines);
        return card.file();
    }

    /**
     * The card of a site.
     *
     * @param site its name
     * @param about what it is
     * @param lines what stands below, a line each
     * @return a PNG
     */
    public static byte[] site(String site, String about, List<String> lines) {
        Card card = new Card();
        String name = card.written(site);
        int pixels = NAMES[NAMES.length - 1];
        for (int size : NAMES) {
            if (card.type.width(name, size) <= card.measure()) {
                pixels = size;
                break;
            }
        }
        card.copied(site, pixels, 330);
        card.paragraph(Paragraph.of(card.type, card.written(about), 44), 430, 2);
        card.below(lines);
        return card.file();
    }

    private byte[] file() {
        return Png.file(WIDTH, HEIGHT, Ink.palette(), canvas.rows());
    }

    /** Pixels between the axis and the right margin, in 64ths. */
    private int measure() {
        return 64 * (WIDTH - AXIS - MARGIN);
    }

    private String written(String text) {
        boolean tooLong = text.length() > MOST && text.codePointCount(0, text.length()) > MOST;
        return type.written(tooLong ? text.substring(0, text.offsetByCodePoints(0, MOST)) : text);
    }

    /** A name, with the copies that a hectograph makes: each fainter, each half hidden by the one before it. */
    private void copied(String name, int pixels, int line) {
        String text = cut(written(name), pixels);
        int step = pixels * 5 / 16;
        int half = pixels * 3 / 8; // the lower part of a copy lies under the next
        write(text, pixels, line - 2 * step, Ink.FAINT, line - step - half);
        write(text, pixels, line - step, Ink.GHOST, line - half);
        write(text, pixels, line, Ink.VIOLET, HEIGHT);
    }

    private void titled(String numeral, String title) {
        String written = written(title);
        Paragraph text = Paragraph.of(type, written, TITLES[0]);
        for (int i = 1; i < TITLES.length && text.lines(measure()).size() > mostLines(text.pixels()); i++) {
            text = Paragraph.of(type, written, TITLES[i]);
        }
        int pixels = text.pixels();
        int line = 178 + pixels;
        int number = Math.min(NUMERAL, pixels + 8);
        int width = type.width(numeral, number) / 64;
        draw(numeral, new Hand(number, Ink.VIOLET), AXIS - GAP - width, line, HEIGHT);
        paragraph(text, line, mostLines(pixels));
    }

    private static int mostLines(int pixels) {
        return pixels > 46 ? 3 : 4;
    }

    /** Lines at the foot. */
    private void below(List<String> lines) {
        int line = HEIGHT - MARGIN - (lines.size() - 1) * 46;
        for (String text : lines) {
            write(cut(written(text), SMALL), SMALL, line, Ink.SOFT, HEIGHT);
            line += 46;
        }
    }

    /** A text over several lines of nearly one length. */
    private void paragraph(Paragraph text, int first, int most) {
        List<String> lines = text.balanced(measure(), most);
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean more = i == most - 1 && lines.size() > most;
            String line = more ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i);
            write(cut(line, text.pixels()), text.pixels(), first + i * text.pixels() * 9 / 8, Ink.TEXT, HEIGHT);
        }
    }

    /** A text that fits on a line, with an ellipsis where it was cut. */
    private String cut(String text, int pixels) {
        String shown = text;
        while (type.width(shown, pixels) > measure()) {
            String kept = shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown;
            int space = kept.lastIndexOf(' ');
            int end = space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1);
            shown = kept.substring(0, end) + "…";
        }
        return shown;
    }

    private void write(String text, int pixels, int line, Ink ink, int end) {
        draw(text, new Hand(pixels, ink), AXIS, line, end);
    }

    /** How something is written. */
    private record Hand(int pixels, Ink ink) {}

    private void draw(String text, Hand hand, int left, int line, int end) {
        int pixels = hand.pixels();
        int x = 64 * left;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            // Pairs of pixels share a byte: a large letter begins at an even one, and is written as it was the last
            // time.
            canvas.put(
                    type.glyph(letter, pixels), pixels > SMALL ? x + 64 >> 7 << 1 : x + 32 >> 6, line, hand.ink(), end);
            x += type.width(letter, pixels);
        }
    }
}
