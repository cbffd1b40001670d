package hectograph.site.search;

import hectograph.text.Octets;
import java.util.Arrays;

/**
 * The papers in which a term stands, in some two bytes each. Papers are added in the order of their numbers.
 *
 * <p>A paper can carry two marks: the term stands in its title, or it is strong there.
 */
final class TermPostings {

    static final int STRONG = 1;
    static final int TITLE = 2;

    private byte[] bytes = new byte[4];
    private int size;
    private int last = -1;
    private int count;
    private int marked;

    /** Adds a paper. */
    void add(int paper, int marks) {
        count++;
        marked += marks == 0 ? 0 : 1;
        if (size + Octets.MOST > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + Octets.MOST);
        }
        size = Octets.put(bytes, size, paper - last << 2 | marks);
        last = paper;
    }

    /** The papers with their marks, as they are kept. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** How many papers there are. */
    int count() {
        return count;
    }

    /** How many of them have a mark. */
    int marked() {
        return marked;
    }

    /** About how many characters {@link #write} makes of them. */
    int length(boolean markedOnly) {
        return markedOnly ? 2 * marked : size;
    }

    /** Writes the papers, then the places in that list of those with each mark. */
    void write(BitWriter out, boolean markedOnly) {
        int[] papers = new int[count];
        int[] strong = new int[marked];
        int[] titles = new int[marked];
        int kept = 0;
        int strongs = 0;
        int titled = 0;
        int paper = -1;
        Octets.In in = new Octets.In(bytes, size);
        while (!in.isAtEnd()) {
            int value = in.number();
            paper += value >>> 2;
            int marks = value & (STRONG | TITLE);
            if (markedOnly && marks == 0) {
                continue;
            }
            if ((marks & STRONG) != 0) {
                strong[strongs++] = kept;
            }
            if ((marks & TITLE) != 0) {
                titles[titled++] = kept;
            }
            papers[kept++] = paper;
        }
        out.rising(papers, kept);
        out.rising(strong, strongs);
        out.rising(titles, titled);
    }
}
