package hectograph.related;

import hectograph.model.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The terms by which papers are compared: stems, and pairs of neighbouring stems that stand in several papers
 * ("contrastive loss"); with the rarity of each.
 *
 * <p>How rare a term is, is counted in the {@link #older} papers alone, whose number grows in steps of a quarter. So one
 * more paper changes no weight and no list but those it enters itself, until the next step. A term that is many times
 * more common since counts by a quarter of the power of four it has reached.
 */
final class Terms {

    /** Pairs are counted in parts, so that the table of one part stays small. */
    private static final int PAIRS_A_PART = 1 << 20;

    /** A term in fewer than one of so many papers says what a paper is about, and not only of which field it is. */
    private static final double RARE = 20;

    private final boolean[] general;
    private final boolean[] lower;
    private final long[] digests;
    private final int older;
    private final int[] papers;
    private final float[] rarity;
    private final long[] pairs;
    private final int[] slots;

    private Terms(Texts texts, Parallel parallel) {
        this.general = texts.general();
        this.lower = texts.lower();
        this.digests = texts.digests();
        this.older = older(texts.size());
        int size = texts.size();
        List<Integer> parts = IntStream.rangeClosed(0, (int) (100L * size / PAIRS_A_PART))
                .boxed()
                .toList();
        int least = Math.max(2, older / 10_000);
        List<Pairs> counted = parallel.map(parts, part -> count(texts, part, parts.size(), least));
        this.pairs =
                new long[counted.stream().mapToInt(found -> found.keys().length).sum()];
        int stems = general.length;
        this.papers = new int[stems + pairs.length];
        this.rarity = new float[papers.length];
        countStems(texts);
        int at = 0;
        for (Pairs found : counted) {
            System.arraycopy(found.keys(), 0, pairs, at, found.keys().length);
            System.arraycopy(found.papers(), 0, papers, stems + at, found.keys().length);
            for (int count : found.older()) {
                rarity[stems + at] = rarity(papers[stems + at], count);
                at++;
            }
        }
        this.slots = index(pairs);
    }

    static Terms of(Texts texts, Parallel parallel) {
        return new Terms(texts, parallel);
    }

    /** How many of so many papers are the older ones: the last step of a quarter. */
    static int older(int size) {
        int older = 0;
        for (int next = 1; next <= size; next += next / 4 + 1) {
            older = next;
        }
        return older;
    }

    /** The pairs of a part and how many papers each stands in. */
    private record Pairs(long[] keys, int[] papers, int[] older) {}

    private Pairs count(Texts texts, int part, int parts, int least) {
        PairCounts counts = new PairCounts(100 * texts.size() / parts / 4);
        int newer = texts.size() - older;
        for (int paper = 0; paper < texts.size(); paper++) {
            int[] stems = texts.text(paper).stems();
            for (int i = 0; i < stems.length - 1; i++) {
                long pair = pair(stems, i);
                if (pair >= 0 && (parts == 1 || Math.floorMod(PairCounts.spread(pair) >>> 40, parts) == part)) {
                    counts.add(pair, paper, paper >= newer);
                }
            }
        }
        long[] keys = counts.keys(least);
        return new Pairs(
                keys,
                Arrays.stream(keys).mapToInt(counts::papers).toArray(),
                Arrays.stream(keys).mapToInt(counts::older).toArray());
    }

    /** The pair that begins at a place of a text, also across an "of"; negative when none does. */
    private long pair(int[] stems, int at) {
        int second = at + (stems[at + 1] == Text.OF ? 2 : 1);
        if (stems[at] < 0 || second == stems.length || stems[second] < 0) {
            return -1;
        }
        boolean empty = general[stems[at]] && general[stems[second]];
        return empty ? -1 : PairCounts.key(stems[at], stems[second]);
    }

    private void countStems(Texts texts) {
        int[] last = new int[general.length];
        int[] old = new int[general.length];
        Arrays.fill(last, -1);
        int newer = texts.size() - older;
        for (int paper = 0; paper < texts.size(); paper++) {
            for (int stem : texts.text(paper).stems()) {
                if (stem >= 0 && last[stem] != paper) {
                    last[stem] = paper;
                    papers[stem]++;
                    old[stem] += paper >= newer ? 1 : 0;
                }
            }
        }
        for (int stem = 0; stem < old.length; stem++) {
            rarity[stem] = general[stem] ? 0 : rarity(papers[stem], old[stem]);
        }
    }

    /** The binary logarithm of how many papers there are to one with the term; at least a little. */
    private float rarity(int count, int old) {
        int reached = Integer.highestOneBit(Math.max(1, count));
        reached = (reached & 0x55555555) == 0 ? reached >> 1 : reached;
        double share = (older + 1.0) / Math.max(Math.max(1, old), reached / 4);
        return (float) Math.max(0.1, StrictMath.log(share) / StrictMath.log(2));
    }

    private static int[] index(long[] keys) {
        int[] slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
        for (int i = 0; i < keys.length; i++) {
            int slot = (int) PairCounts.spread(keys[i]) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
        return slots;
    }

    /** How many terms there are. */
    int size() {
        return papers.length;
    }

    /** In how many papers a term stands. */
    int papers(int term) {
        return papers[term];
    }

    /** How rare a term is, in bits. */
    float rarity(int term) {
        return rarity[term];
    }

    /** Whether a term stands in few of the older papers: in less than one of 20, or in no more than two. */
    boolean isRare(int term) {
        return rarity[term] >= (float) (StrictMath.log(Math.min(RARE, (older + 1) / 2.0)) / StrictMath.log(2));
    }

    boolean isPair(int term) {
        return term >= general.length;
    }

    /** The first stem of a term, or the second of a pair. */
    int stem(int term, boolean second) {
        if (!isPair(term)) {
            return term;
        }
        long pair = pairs[term - general.length];
        return (int) (second ? pair : pair >> 32);
    }

    /** Whether a stem is written in lower case somewhere, so that it is no name. */
    boolean isLower(int stem) {
        return lower[stem];
    }

    /** Tells a term, and whether its stems are written in lower case, from others in any collection. */
    long digest(int term) {
        long first = digest(term, false);
        return isPair(term) ? Mix.of(first, digest(term, true)) : first;
    }

    private long digest(int term, boolean second) {
        int stem = stem(term, second);
        return digests[stem] + (lower[stem] ? 1 : 0);
    }

    /** The term of the pair that begins at a place of a text; negative when none does. */
    int pairTerm(int[] stems, int at) {
        long pair = at + 1 < stems.length ? pair(stems, at) : -1;
        if (pair < 0) {
            return -1;
        }
        int slot = (int) PairCounts.spread(pair) & slots.length - 1;
        while (slots[slot] != 0) {
            if (pairs[slots[slot] - 1] == pair) {
                return general.length + slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }
}
