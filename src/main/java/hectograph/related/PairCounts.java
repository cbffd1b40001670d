package hectograph.related;

import java.util.Arrays;

/** Counts in how many papers pairs of numbers stand. Open addressing over primitive arrays: 20 bytes a pair and slot. */
final class PairCounts {

    private static final long FREE = -1;

    private long[] keys;
    private int[] papers;
    private int[] older;
    private int[] last;
    private int used;

    PairCounts(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[slots];
        Arrays.fill(keys, FREE);
        papers = new int[slots];
        older = new int[slots];
        last = new int[slots];
    }

    static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    /** Spreads keys over all 64 bits, so that any of them choose a slot or a part. */
    static long spread(long key) {
        long mixed = (key ^ key >>> 31) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    }

    /**
     * Counts a pair, once a paper.
     *
     * @param paper the paper, the same as or later than that of the call before
     * @param isOlder whether it is one of the older papers, which are counted apart too
     */
    void add(long key, int paper, boolean isOlder) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            used++;
        } else if (last[slot] == paper) {
            return;
        }
        last[slot] = paper;
        papers[slot]++;
        older[slot] += isOlder ? 1 : 0;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    /** In how many papers the pair stands. */
    int papers(long key) {
        return papers[slot(key)];
    }

    /** In how many of the older papers the pair stands. */
    int older(long key) {
        return older[slot(key)];
    }

    /** The pairs that stand in at least so many papers, sorted. */
    long[] keys(int least) {
        long[] found = new long[used];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE && papers[i] >= least) {
                found[count++] = keys[i];
            }
        }
        long[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) spread(key) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPapers = papers;
        int[] oldOlder = older;
        int[] oldLast = last;
        keys = new long[2 * oldKeys.length];
        Arrays.fill(keys, FREE);
        papers = new int[keys.length];
        older = new int[keys.length];
        last = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                papers[slot] = oldPapers[i];
                older[slot] = oldOlder[i];
                last[slot] = oldLast[i];
            }
        }
    }
}
