package hectograph.related;

import hectograph.text.CommonWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses among phrases those that together divide a collection best. */
final class PhraseChoice {

    /** From this share of its papers on, a longer phrase stands for a shorter one within it. */
    private static final double SAME = 0.6;

    private static final Comparator<Phrase> LARGER =
            Comparator.comparingInt(Phrase::papers).thenComparing(Phrase::name);

    private final int collection;
    private final boolean[] general;

    /**
     * A choice.
     *
     * @param collection how many papers there are
     * @param general for every stem, whether it says nothing alone
     */
    PhraseChoice(int collection, boolean[] general) {
        this.collection = collection;
        this.general = general;
    }

    /** The best phrases, the best first. */
    List<Phrase> of(List<Phrase> phrases, int count) {
        List<Phrase> candidates = new ArrayList<>(phrases);
        candidates.removeAll(repeated(candidates));
        candidates.forEach(phrase -> phrase.weigh(worth(phrase)));
        candidates.sort(
                Comparator.comparingDouble((Phrase phrase) -> -phrase.worth()).thenComparing(Phrase::name));
        return choose(candidates, count);
    }

    /** The phrases that hardly stand without a longer one of the list, or turn one around ("language model pre-training"). */
    private static Set<Phrase> repeated(List<Phrase> phrases) {
        Map<List<Integer>, Phrase> byStems = new HashMap<>();
        phrases.forEach(phrase -> byStems.put(phrase.stems(), phrase));
        Set<Phrase> parts = new HashSet<>();
        Map<List<Integer>, Phrase> inAnyOrder = new HashMap<>();
        for (Phrase phrase : phrases) {
            List<Integer> sorted = phrase.stems().stream().sorted().toList();
            Phrase other = inAnyOrder.get(sorted);
            boolean better = other == null || LARGER.compare(phrase, other) > 0;
            inAnyOrder.put(sorted, better ? phrase : other);
            if (other != null) {
                parts.add(better ? other : phrase);
            }
        }
        for (Phrase phrase : phrases) {
            int size = phrase.stems().size();
            for (int from = 0; from < size; from++) {
                for (int to = from + 1; to <= size; to++) {
                    Phrase part = byStems.get(phrase.stems().subList(from, to));
                    boolean single = to == from + 1;
                    if (part != null && part != phrase && (single || phrase.papers() >= SAME * part.papers())) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** How well a phrase divides: it should have many papers, but leave more, and stand in some titles. */
    private double worth(Phrase phrase) {
        double count = phrase.papers();
        double split = Math.sqrt(count) * StrictMath.log(collection / count);
        double named = 0.4 + Math.min(1, 2 * phrase.titleShare());
        long empty = phrase.stems().stream()
                .filter(stem -> stem >= 0 && general[stem])
                .count();
        double said = (phrase.stems().size() - empty) / (double) phrase.stems().size();
        String name = phrase.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean measure = CommonWords.isMeasure(last) || last.endsWith("ed");
        double whole = (0.5 + phrase.endShare()) * (0.3 + phrase.unity());
        return split * named * (0.5 + said) * whole * (measure || phrase.stems().size() == 1 ? 0.5 : 1);
    }

    /** The best one after another, where papers that have a phrase already count for less. */
    private List<Phrase> choose(List<Phrase> candidates, int count) {
        List<Phrase> chosen = new ArrayList<>();
        BitSet covered = new BitSet();
        List<Phrase> left = new ArrayList<>(candidates);
        while (chosen.size() < count && !left.isEmpty()) {
            Phrase best = left.get(0);
            double most = -1;
            for (Phrase phrase : left) {
                BitSet more = (BitSet) phrase.in().clone();
                more.andNot(covered);
                double gain = phrase.worth() * (0.5 + 0.5 * more.cardinality() / phrase.papers());
                if (gain > most) {
                    most = gain;
                    best = phrase;
                }
            }
            left.remove(best);
            Phrase next = best;
            if (chosen.stream().noneMatch(other -> isNearly(other, next))) {
                chosen.add(next);
                covered.or(next.in());
            }
        }
        return chosen;
    }

    /** Whether two phrases mean much the same papers; sooner so when they share a word that says something. */
    private boolean isNearly(Phrase one, Phrase other) {
        BitSet both = (BitSet) one.in().clone();
        both.and(other.in());
        double share = both.cardinality() / Math.sqrt((double) one.papers() * other.papers());
        boolean word = one.stems().stream()
                .anyMatch(stem -> stem >= 0 && !general[stem] && other.stems().contains(stem));
        return share > (word ? 0.5 : 0.7);
    }
}
