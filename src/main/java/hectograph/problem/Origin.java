package hectograph.problem;

import java.util.Comparator;

/**
 * A place in an input file.
 *
 * @param file the file as the maintainer would type it, with {@code /} between folders
 * @param line line number from 1; 0 means the file as a whole
 * @param column column from 1, in UTF-16 code units; 0 means the line as a whole
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    /** The file as a whole. */
    public static Origin of(String file) {
        return new Origin(file, 0, 0);
    }

    /** Orders by file, line, column. */
    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:col}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
