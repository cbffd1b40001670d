package hectograph.related;

import hectograph.model.Paper;
import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the phrases that divide a collection into subjects. A phrase is some neighbouring words of a sentence, in any
 * of their forms. It must stand in more than a few papers and in fewer than most, be a whole (mostly no further word
 * follows it), and not repeat a phrase that was chosen before. Phrases of titles count for more.
 */
public final class KeyPhrases {

    /** The least papers of a phrase, and the share of all that is the least in a large collection. */
    private static final int LEAST = 3;

    private static final double LEAST_SHARE = 0.01;
    private static final double LARGEST_SHARE = 0.3;

    private static final int MOST_WORDS = 3;

    /** The least share of a phrase's places at which it ends: "masked language" is hardly ever all that is said. */
    private static final double LEAST_ENDS = 0.4;

    /** From this share of its papers on, a longer phrase stands for a shorter one within it. */
    private static final double SAME = 0.6;

    private final List<Paper> papers;
    private final Texts texts;
    private final Terms terms;
    private final int least;

    /**
     * A phrase that could name a topic.
     *
     * @param name as most papers write it, without the capitals of titles
     * @param papers how many papers hold it
     */
    public record KeyPhrase(String name, int papers) {}

    private KeyPhrases(List<Paper> papers, Parallel parallel) {
        this.papers = papers;
        this.texts = Texts.of(papers, parallel);
        this.terms = Terms.of(texts, parallel);
        this.least = Math.max(LEAST, (int) Math.ceil(LEAST_SHARE * papers.size()));
    }

    /**
     * The phrases that divide a collection best, the best first; the same for the same papers in the same order.
     *
     * @param papers the collection
     * @param count the most phrases wanted
     * @param parallel how the work is shared
     */
    public static List<KeyPhrase> of(List<Paper> papers, int count, Parallel parallel) {
        return new KeyPhrases(papers, parallel).best(count);
    }

    /** A phrase: where it stands, how often in all, and how often it ends there. */
    private static final class Phrase {

        private final List<Integer> stems;
        private final BitSet in = new BitSet();
        private final BitSet titles = new BitSet();
        private final Map<String, Integer> spellings = new TreeMap<>();
        private int places;
        private int ends;
        private double worth;

        Phrase(List<Integer> stems) {
            this.stems = stems;
        }

        String name() {
            return spellings.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                            .thenComparingInt(entry -> -entry.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    private List<KeyPhrase> best(int count) {
        Map<List<Integer>, Phrase> found = new HashMap<>();
        walk((paper, at, length, stems) -> note(found.computeIfAbsent(stems, Phrase::new), paper, at, length));
        found.values().removeIf(phrase -> !isInBand(phrase) || phrase.ends < LEAST_ENDS * phrase.places);
        walk((paper, at, length, stems) -> {
            Phrase phrase = found.get(stems);
            if (phrase != null) {
                phrase.spellings.merge(spelling(paper, at, phrase.stems), 1, Integer::sum);
            }
        });
        List<Phrase> candidates = new ArrayList<>(found.values());
        candidates.removeAll(partsOf(candidates));
        candidates.forEach(phrase -> phrase.worth = worth(phrase));
        candidates.sort(
                Comparator.comparingDouble((Phrase phrase) -> -phrase.worth).thenComparing(Phrase::name));
        return choose(candidates, count).stream()
                .map(phrase -> new KeyPhrase(phrase.name(), phrase.in.cardinality()))
                .toList();
    }

    /** Hears of every phrase at every place. */
    private interface Visitor {
        void phrase(int paper, int at, int length, List<Integer> stems);
    }

    private void walk(Visitor visitor) {
        for (int paper = 0; paper < texts.size(); paper++) {
            int[] stems = texts.text(paper).stems();
            for (int at = 0; at < stems.length; at++) {
                List<Integer> phrase = new ArrayList<>();
                int end = at;
                while (end < stems.length && stems[end] >= 0 && phrase.size() < MOST_WORDS && isUsual(stems, at, end)) {
                    phrase.add(stems[end++]);
                    if (phrase.size() > 1 && !phrase.stream().allMatch(stem -> texts.general()[stem])) {
                        visitor.phrase(paper, at, end - at, List.copyOf(phrase));
                    }
                }
                mixture(visitor, paper, at, stems);
            }
        }
    }

    /** Two words with "of" between them. */
    private void mixture(Visitor visitor, int paper, int at, int[] stems) {
        boolean of = at + 2 < stems.length && stems[at] >= 0 && stems[at + 1] == Text.OF && stems[at + 2] >= 0;
        int pair = of ? terms.pairTerm(stems, at) : -1;
        if (pair >= 0 && terms.papers(pair) >= least) {
            visitor.phrase(paper, at, 3, List.of(stems[at], Text.OF, stems[at + 2]));
        }
    }

    /** Whether a word and the one before it stand together in enough papers. */
    private boolean isUsual(int[] stems, int at, int end) {
        int pair = end == at ? -1 : terms.pairTerm(stems, end - 1);
        return end == at || pair >= 0 && terms.papers(pair) >= least;
    }

    private void note(Phrase phrase, int paper, int at, int length) {
        Text text = texts.text(paper);
        phrase.in.set(paper);
        if (at < text.titleStems()) {
            phrase.titles.set(paper);
        }
        int end = at + length;
        phrase.places++;
        phrase.ends += end == text.stems().length || text.stems()[end] < 0 ? 1 : 0;
    }

    private boolean isInBand(Phrase phrase) {
        int count = phrase.in.cardinality();
        return count >= least && count <= Math.max(LEAST, LARGEST_SHARE * papers.size());
    }

    private String spelling(int paper, int at, List<Integer> stems) {
        char place = texts.text(paper).places()[at];
        if (place == Text.NOWHERE) {
            return "";
        }
        int[] words = stems.stream()
                .filter(stem -> stem >= 0)
                .mapToInt(Integer::intValue)
                .toArray();
        PaperWords text = new PaperWords(papers.get(paper));
        int[] places = text.places(place, words.length);
        int[] common = new int[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if (terms.isLower(words[i])) {
                common[count++] = places[i];
            }
        }
        return text.between(places[0], places[words.length], Arrays.copyOf(common, count));
    }

    /** The phrases that hardly stand without a longer one of the list. */
    private static Set<Phrase> partsOf(List<Phrase> phrases) {
        Map<List<Integer>, Phrase> byStems = new HashMap<>();
        phrases.forEach(phrase -> byStems.put(phrase.stems, phrase));
        Set<Phrase> parts = new HashSet<>();
        for (Phrase phrase : phrases) {
            int size = phrase.stems.size();
            for (int from = 0; from < size; from++) {
                for (int to = from + 2; to <= size; to++) {
                    Phrase part = byStems.get(phrase.stems.subList(from, to));
                    if (part != null && part != phrase && phrase.in.cardinality() >= SAME * part.in.cardinality()) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** How well a phrase divides: it should have many papers, but leave more, and stand in some titles. */
    private double worth(Phrase phrase) {
        double count = phrase.in.cardinality();
        double split = Math.sqrt(count) * StrictMath.log(papers.size() / count);
        double named = 0.5 + Math.min(1, 2 * phrase.titles.cardinality() / count);
        long general = phrase.stems.stream()
                .filter(stem -> stem >= 0 && texts.general()[stem])
                .count();
        double said = (phrase.stems.size() - general) / (double) phrase.stems.size();
        return split * named * (0.5 + said) * (0.5 + (double) phrase.ends / phrase.places);
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
                BitSet more = (BitSet) phrase.in.clone();
                more.andNot(covered);
                double gain = phrase.worth * (0.3 + 0.7 * more.cardinality() / phrase.in.cardinality());
                if (gain > most) {
                    most = gain;
                    best = phrase;
                }
            }
            left.remove(best);
            Phrase next = best;
            if (chosen.stream().noneMatch(other -> isNearly(other, next))) {
                chosen.add(next);
                covered.or(next.in);
            }
        }
        return chosen;
    }

    /** Whether two phrases mean much the same papers; sooner so when they share a word that says something. */
    private boolean isNearly(Phrase one, Phrase other) {
        BitSet both = (BitSet) one.in.clone();
        both.and(other.in);
        double share = both.cardinality() / (double) Math.min(one.in.cardinality(), other.in.cardinality());
        boolean word =
                one.stems.stream().anyMatch(stem -> stem >= 0 && !texts.general()[stem] && other.stems.contains(stem));
        return share > (word ? 0.4 : 0.7);
    }
}
