package hectograph.related;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Neighbouring words of a sentence, in any of their forms, that several papers say: where, and how they write it. */
final class Phrase {

    private static final int LONGEST_ABBREVIATION = 8;

    /** So many places tell how it is written; more would only take longer. */
    private static final int SAMPLES = 200;

    private final List<Integer> stems;
    private final BitSet in = new BitSet();
    private final BitSet titles = new BitSet();
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<String, Integer> abbreviations = new TreeMap<>();
    private int abbreviationStem = -1;
    private int places;
    private int ends;
    private int afterTo;
    private int samples;
    private int followers;
    private double worth;

    Phrase(List<Integer> stems) {
        this.stems = stems;
    }

    /** Its stems, and {@link Text#OF}. */
    List<Integer> stems() {
        return stems;
    }

    /** The papers that say it; read only. */
    BitSet in() {
        return in;
    }

    int papers() {
        return in.cardinality();
    }

    /** A paper that says it. */
    void standsIn(int paper, boolean inTitle) {
        in.set(paper);
        if (inTitle) {
            titles.set(paper);
        }
    }

    /** A place where it stands, and whether no further word follows. */
    void place(boolean end) {
        places++;
        ends += end ? 1 : 0;
    }

    /** Whether it is still to be told how it is written. */
    boolean wantsSpelling() {
        return samples < SAMPLES;
    }

    /** Whether it is still to be told what follows it in parentheses. */
    boolean wantsFollower() {
        return followers < SAMPLES;
    }

    /** How it is written at a place, and whether "to" stands before it, as before verbs. */
    void written(String spelling, boolean to) {
        samples++;
        spellings.merge(spelling, 1, Integer::sum);
        afterTo += to ? 1 : 0;
    }

    /**
     * Hears of the word in parentheses behind it: "low-rank adaptation (LoRA)".
     *
     * @param word as it is written
     * @param stem its number
     */
    void abbreviated(String word, int stem) {
        followers++;
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean known = abbreviationStem < 0 || abbreviationStem == stem;
        if (known && isAbbreviation(singular)) {
            abbreviationStem = stem;
            abbreviations.merge(singular, 1, Integer::sum);
        }
    }

    /** Capitals and perhaps small letters of the phrase, in its order. */
    private boolean isAbbreviation(String word) {
        String whole = name();
        long capitals = word.chars().filter(Character::isUpperCase).count();
        if (capitals < 2 || word.length() > LONGEST_ABBREVIATION || whole.length() <= word.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            while (at < whole.length() && Character.toLowerCase(whole.charAt(at)) != c) {
                at++;
            }
            if (at++ == whole.length() || i == 0 && at > 1) {
                return false;
            }
        }
        return true;
    }

    /** The stem of its abbreviation; negative when it has none. */
    int abbreviationStem() {
        return abbreviationStem;
    }

    /** Its abbreviation; empty when it has none. */
    String abbreviation() {
        return mostFrequent(abbreviations);
    }

    /** As most papers write it. */
    String name() {
        return mostFrequent(spellings);
    }

    private static String mostFrequent(Map<String, Integer> words) {
        return words.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparingInt(entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The share of its places at which no further word follows. */
    double endShare() {
        return (double) ends / Math.max(1, places);
    }

    /** The share of its papers that have it in their title. */
    double titleShare() {
        return (double) titles.cardinality() / in.cardinality();
    }

    /**
     * How far it is one name: the share of its commonest form, where plural and hyphen make no difference. Words that
     * only share stems ("initialize models", "model initialization") have many forms.
     */
    double unity() {
        Map<String, Integer> forms = new TreeMap<>();
        int all = 0;
        for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
            String form = spelling.getKey().replace("-", "").replace(" ", "");
            forms.merge(
                    form.endsWith("s") ? form.substring(0, form.length() - 1) : form,
                    spelling.getValue(),
                    Integer::sum);
            all += spelling.getValue();
        }
        int most = forms.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (double) most / Math.max(1, all);
    }

    /** The share of its places at which it says what is done, and not what there is: "to transfer knowledge". */
    double verbShare() {
        return (double) afterTo / Math.max(1, samples);
    }

    double worth() {
        return worth;
    }

    void weigh(double value) {
        worth = value;
    }
}
