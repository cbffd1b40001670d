package hectograph.tex.prose;

import hectograph.tex.TexNote;
import java.util.List;

/**
 * Where what is noted of TeX prose goes.
 *
 * @param list takes the notes
 * @param place the place of all of them, for text out of a macro; negative where each has its own
 */
record TextNotes(List<TexNote> list, int place) {

    /** More would only repeat themselves. */
    private static final int MOST = 100;

    /** The place of a note about a position in the text. */
    int offset(int position) {
        return place >= 0 ? place : position;
    }

    /** The same for a text that stands in the place of a command. */
    TextNotes at(int position) {
        return new TextNotes(list, offset(position));
    }

    void add(int position, String message, String remedy) {
        if (list.size() < MOST) {
            list.add(new TexNote(offset(position), message, remedy));
        }
    }
}
