package hectograph.content;

import hectograph.problem.Origin;

/**
 * The text of an input file: NFC, lines ended by {@code \n}, no character that XML forbids.
 *
 * @param file the file as the maintainer would type it
 * @param text the whole text
 */
public record Source(String file, String text) {

    /**
     * The place of a character.
     *
     * @param offset index into the text, 0 to its length
     */
    public Origin at(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new Origin(file, line, offset - lineStart + 1);
    }

    /** The file as a whole. */
    public Origin whole() {
        return Origin.of(file);
    }
}
