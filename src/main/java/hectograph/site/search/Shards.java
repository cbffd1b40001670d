package hectograph.site.search;

import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts the terms among files by how they begin, so that a word, and what begins with it, is found in few of them.
 *
 * <p>A beginning with more than {@value #ENOUGH} characters of terms gets a file of its own, the longest beginnings
 * first; what is left counts for the next shorter one. So where a term stands follows from the terms that begin like
 * it, and a new paper parts or moves hardly any.
 */
final class Shards {

    private static final int ENOUGH = 4_000;

    /** Enough for a first letter: what all of them leave over goes into one file. */
    private static final int ENOUGH_FIRST = 1_000;

    private final List<Term> terms;
    private final int most;
    private final boolean[] taken;
    private final List<Shard> shards = new ArrayList<>();

    /**
     * A file of terms.
     *
     * @param prefix how all of them begin
     * @param terms in order
     */
    record Shard(String prefix, List<Term> terms) {

        /** A name for a file: small letters and digits as they are, all else as {@code _} and four hex digits. */
        String name() {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < prefix.length(); i++) {
                char c = prefix.charAt(i);
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    name.append(c);
                } else {
                    name.append('_').append(Integer.toHexString(0x10000 | c), 1, 5);
                }
            }
            return name.toString();
        }
    }

    private Shards(List<Term> terms, int most) {
        this.terms = terms;
        this.most = most;
        this.taken = new boolean[terms.size()];
    }

    /**
     * Parts terms. The file of the empty beginning is always there.
     *
     * @param most a term of more papers than this is one that everybody uses
     * @param parallel how those of each first letter are sorted
     */
    static List<Shard> of(Iterable<Term> all, int most, Parallel parallel) {
        Map<Character, List<Term>> byLetter = new TreeMap<>();
        all.forEach(term -> byLetter.computeIfAbsent(term.text().charAt(0), key -> new ArrayList<>())
                .add(term));
        List<Term> sorted = new ArrayList<>();
        parallel.map(List.copyOf(byLetter.values()), Shards::sorted).forEach(sorted::addAll);
        Shards shards = new Shards(sorted, most);
        shards.part(0, sorted.size(), 0);
        shards.shards.sort(Comparator.comparing(Shard::prefix));
        return shards.shards;
    }

    private static List<Term> sorted(List<Term> terms) {
        terms.sort((one, other) -> one.text().compareTo(other.text()));
        return terms;
    }

    /**
     * Parts a run of terms.
     *
     * @param depth how many letters all of them share
     * @return the characters that are left over for a shorter beginning
     */
    private long part(int from, int to, int depth) {
        long left = 0;
        int start = from;
        while (start < to) {
            Term term = terms.get(start);
            if (term.text().length() == depth) {
                left += term.length(most);
                start++;
                continue;
            }
            char letter = term.text().charAt(depth);
            int end = start + 1;
            while (end < to && terms.get(end).text().charAt(depth) == letter) {
                end++;
            }
            left += end - start == 1 ? single(start, depth) : part(start, end, depth + 1);
            start = end;
        }
        return depth == 0 || left > enough(depth) ? cut(from, to, depth) : left;
    }

    /** A term that shares no further letter: a large one gets its file under the first letter that is its own. */
    private long single(int at, int depth) {
        long length = terms.get(at).length(most);
        return length > enough(depth + 1) ? cut(at, at + 1, depth + 1) : length;
    }

    private static int enough(int depth) {
        return depth == 1 ? ENOUGH_FIRST : ENOUGH;
    }

    private long cut(int from, int to, int depth) {
        List<Term> own = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!taken[i]) {
                taken[i] = true;
                own.add(terms.get(i));
            }
        }
        String prefix = own.isEmpty() ? "" : own.get(0).text().substring(0, depth);
        shards.add(new Shard(prefix, own));
        return 0;
    }
}
