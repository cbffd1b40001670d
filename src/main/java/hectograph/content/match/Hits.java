package hectograph.content.match;

import java.util.Arrays;
import java.util.BitSet;

/** Where the terms of a vocabulary stand in one text. A term written as two words ("pre training") spans both. */
final class Hits {
    private final int[][] spans;
    private final int[] counts;

    Hits(int terms) {
        spans = new int[terms][];
        counts = new int[terms];
    }

    void add(int term, int start, int end) {
        int[] own = spans[term];
        int used = 2 * counts[term]++;
        if (own == null || used == own.length) {
            own = own == null ? new int[4] : Arrays.copyOf(own, 2 * used);
            spans[term] = own;
        }
        own[used] = start;
        own[used + 1] = end;
    }

    int count(int term) {
        return counts[term];
    }

    /** How often the terms follow each other without a gap. Linear in their hits, whatever the text. */
    int count(int[] phrase) {
        for (int term : phrase) {
            if (counts[term] == 0) {
                return 0;
            }
        }
        var places = new BitSet();
        for (int i = 0; i < counts[phrase[0]]; i++) {
            places.set(spans[phrase[0]][2 * i]);
        }
        for (int term : phrase) {
            places = endsAfter(places, term);
        }
        return places.cardinality();
    }

    private BitSet endsAfter(BitSet starts, int term) {
        var ends = new BitSet();
        for (int i = 0; i < 2 * counts[term]; i += 2) {
            if (starts.get(spans[term][i])) {
                ends.set(spans[term][i + 1]);
            }
        }
        return ends;
    }
}
