package hectograph.site.search;

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
        int value = paper - last << 2 | marks;
        last = paper;
        count++;
        marked += marks == 0 ? 0 : 1;
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + 5);
        }
        while (value > 0x7F) {
            bytes[size++] = (byte) (value | 0x80);
            value >>>= 7;
        }
        bytes[size++] = (byte) value;
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
        int at = 0;
        while (at < size) {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
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
