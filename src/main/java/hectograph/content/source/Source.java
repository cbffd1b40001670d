package hectograph.content.source;

import hectograph.problem.Origin;
import java.util.Arrays;

/** The text of an input file: NFC, lines ended by {@code \n}, no character that XML forbids. */
public final class Source {

    private final String file;
    private final String text;

    /** Where each line starts; found when the first place is asked for, since most files are without a fault. */
    private volatile int[] lines = {};

    /**
     * A source.
     *
     * @param file the file as the maintainer would type it
     * @param text the whole text
     */
    public Source(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The file as the maintainer would type it. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /**
     * The place of a character.
     *
     * @param offset index into the text, 0 to its length
     */
    public Origin at(int offset) {
        if (lines.length == 0) {
            lines = starts();
        }
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Origin(file, line + 1, offset - lines[line] + 1);
    }

    private int[] starts() {
        int[] starts = new int[64];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The file as a whole. */
    public Origin whole() {
        return Origin.of(file);
    }
}
