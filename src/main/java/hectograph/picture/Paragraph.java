package hectograph.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that may stand on several lines.
 *
 * @param pixels the size of its letters
 * @param words what lies between its spaces
 * @param widths of the words, in 64ths of a pixel
 * @param space the width of a space
 */
record Paragraph(int pixels, List<String> words, int[] widths, int space) {

    /** How exactly lines are made one length. */
    private static final int STEP = 640;

    static Paragraph of(Typeface type, String text, int pixels) {
        List<String> words = List.of(text.split(" "));
        int[] widths = words.stream().mapToInt(word -> type.width(word, pixels)).toArray();
        return new Paragraph(pixels, words, widths, type.width(" ", pixels));
    }

    /** Its lines; a word that is wider than a line has one to itself. */
    List<String> lines(int widest) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < widths.length) {
            int end = end(start, widest);
            lines.add(String.join(" ", words.subList(start, end)));
            start = end;
        }
        return lines;
    }

    /** Its lines, as narrow as they can be while there are no more of them; of more than there may be, the widest. */
    List<String> balanced(int widest, int most) {
        int count = count(widest);
        int width = widest;
        while (count <= most && width > STEP && count(width - STEP) == count) {
            width -= STEP;
        }
        return lines(width);
    }

    private int count(int widest) {
        int count = 0;
        for (int start = 0; start < widths.length; start = end(start, widest)) {
            count++;
        }
        return count;
    }

    /** The word after the last one that stands on a line. */
    private int end(int start, int widest) {
        int end = start + 1;
        int width = widths[start];
        while (end < widths.length && width + space + widths[end] <= widest) {
            width += space + widths[end++];
        }
        return end;
    }
}
