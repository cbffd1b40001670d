package hectograph.related;

import hectograph.model.Paper;
import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the phrases that divide a collection into subjects. A phrase is some neighbouring words of a sentence, in any
 * of their forms, or a single word of titles. It must stand in more than a few papers and in fewer than most, be a whole
 * (mostly no further word follows it), be written much the same everywhere, and not repeat a phrase that was chosen
 * before. Phrases of titles count for more.
 */
public final class KeyPhrases {

    /** How many topics are found when nobody says how many. */
    public static final int USUAL = 24;

    /** The least papers of a phrase, and the share of all that is the least in a large collection. */
    private static final int LEAST = 3;

    private static final double LEAST_SHARE = 0.01;
    private static final double LARGEST_SHARE = 0.3;

    /** A word that is in more of the papers than this says nothing by itself here, whatever it says elsewhere. */
    private static final double COMMON_SHARE = 0.5;

    private static final int MOST_WORDS = 3;

    /** The least share of a phrase's places at which it ends: "masked language" is hardly ever all that is said. */
    private static final double LEAST_ENDS = 0.4;

    /** A phrase that is mostly what is done, "to transfer knowledge", names nothing. */
    private static final double MOST_VERBS = 0.3;

    /** The least share of a phrase's commonest form; below it the words only share stems. */
    private static final double LEAST_UNITY = 0.4;

    private final List<Paper> papers;
    private final Texts texts;
    private final Terms terms;
    private final int least;
    private final boolean[] general;
    private final boolean[] titled;

    /**
     * A phrase that could name a topic.
     *
     * @param name as most papers write it, without the capitals of titles
     * @param abbreviation what papers put in parentheses behind it; empty when they do not
     * @param said by the number of each paper that says the phrase, or its abbreviation, how it does
     */
    public record KeyPhrase(String name, String abbreviation, Map<Integer, String> said) {

        /** How many papers say it. */
        public int papers() {
            return said.size();
        }
    }

    private KeyPhrases(List<Paper> papers, Wordings wordings, Parallel parallel) {
        this.papers = papers;
        this.texts = Texts.of(papers, wordings, parallel);
        this.terms = Terms.of(texts, parallel);
        this.least = Math.max(LEAST, (int) Math.ceil(LEAST_SHARE * papers.size()));
        this.general = texts.general().clone();
        for (int stem = 0; stem < general.length; stem++) {
            general[stem] |= terms.papers(stem) > Math.max(LEAST, COMMON_SHARE * papers.size());
        }
        this.titled = titled();
    }

    /**
     * The phrases that divide a collection best, the best first; the same for the same papers in the same order.
     *
     * @param papers the collection
     * @param wordings their words
     * @param count the most phrases wanted
     * @param parallel how the work is shared
     */
    public static List<KeyPhrase> of(List<Paper> papers, Wordings wordings, int count, Parallel parallel) {
        return new KeyPhrases(papers, wordings, parallel).best(count);
    }

    private List<KeyPhrase> best(int count) {
        Map<List<Integer>, Phrase> found = new HashMap<>();
        walk((paper, at, length, stems) -> note(found.computeIfAbsent(stems, Phrase::new), paper, at, length));
        found.values().removeIf(phrase -> !isInBand(phrase) || phrase.endShare() < LEAST_ENDS);
        spell(found);
        abbreviate(found.values());
        List<Phrase> candidates = new ArrayList<>(found.values());
        candidates.removeIf(phrase -> phrase.verbShare() > MOST_VERBS || phrase.unity() < LEAST_UNITY);
        return said(new PhraseChoice(papers.size(), general).of(candidates, count));
    }

    /** The stems that stand in enough titles to name a topic alone. */
    private boolean[] titled() {
        int[] counts = new int[general.length];
        for (int paper = 0; paper < texts.size(); paper++) {
            Text text = texts.text(paper);
            Arrays.stream(text.stems(), 0, text.titleStems())
                    .filter(stem -> stem >= 0)
                    .distinct()
                    .forEach(stem -> counts[stem]++);
        }
        boolean[] enough = new boolean[counts.length];
        for (int stem = 0; stem < counts.length; stem++) {
            enough[stem] = !general[stem] && counts[stem] >= Math.max(least, terms.papers(stem) / 4);
        }
        return enough;
    }

    /** Hears of every phrase at every place. */
    private interface Visitor {
        void phrase(int paper, int at, int length, List<Integer> stems);
    }

    private void walk(Visitor visitor) {
        for (int paper = 0; paper < texts.size(); paper++) {
            int[] stems = texts.text(paper).stems();
            for (int at = 0; at < stems.length; at++) {
                if (stems[at] < 0) {
                    continue;
                }
                if (titled[stems[at]]) {
                    visitor.phrase(paper, at, 1, List.of(stems[at]));
                }
                boolean says = !general[stems[at]];
                int end = at + 1;
                while (end < stems.length && end - at < MOST_WORDS && stems[end] >= 0 && isUsual(stems, end)) {
                    says |= !general[stems[end++]];
                    if (says) {
                        visitor.phrase(paper, at, end - at, listed(stems, at, end));
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
    private boolean isUsual(int[] stems, int end) {
        int pair = terms.pairTerm(stems, end - 1);
        return pair >= 0 && terms.papers(pair) >= least;
    }

    private static List<Integer> listed(int[] stems, int from, int to) {
        return to - from == 2
                ? List.of(stems[from], stems[from + 1])
                : List.of(stems[from], stems[from + 1], stems[to - 1]);
    }

    private void note(Phrase phrase, int paper, int at, int length) {
        Text text = texts.text(paper);
        phrase.standsIn(paper, at < text.titleStems());
        int end = at + length;
        phrase.place(end == text.stems().length || text.stems()[end] < 0);
    }

    private boolean isInBand(Phrase phrase) {
        return phrase.papers() >= least && phrase.papers() <= Math.max(LEAST, LARGEST_SHARE * papers.size());
    }

    private void spell(Map<List<Integer>, Phrase> found) {
        walk((paper, at, length, stems) -> {
            Phrase phrase = found.get(stems);
            char place = texts.text(paper).places()[at];
            if (phrase != null && place != Text.NOWHERE && phrase.wantsSpelling()) {
                phrase.written(spelling(paper, at, stems), new PaperWords(papers.get(paper)).isAfterTo(place));
            }
        });
        walk((paper, at, length, stems) -> {
            Phrase phrase = found.get(stems);
            int behind = at + length + 1;
            int[] own = texts.text(paper).stems();
            boolean open = behind < own.length && own[behind - 1] == Text.BREAK && own[behind] >= 0;
            if (phrase != null && open && phrase.wantsFollower() && !texts.lower()[own[behind]]) {
                phrase.abbreviated(spelling(paper, behind, List.of(own[behind])), own[behind]);
            }
        });
    }

    /** Adds the papers that say a phrase by its abbreviation alone. */
    private void abbreviate(Iterable<Phrase> phrases) {
        Map<Integer, List<Phrase>> byStem = new HashMap<>();
        for (Phrase phrase : phrases) {
            if (phrase.abbreviationStem() >= 0) {
                byStem.computeIfAbsent(phrase.abbreviationStem(), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
        for (int paper = 0; paper < texts.size() && !byStem.isEmpty(); paper++) {
            Text text = texts.text(paper);
            for (int at = 0; at < text.stems().length; at++) {
                for (Phrase phrase : byStem.getOrDefault(text.stems()[at], List.of())) {
                    phrase.standsIn(paper, at < text.titleStems());
                }
            }
        }
    }

    /** How each paper says the phrases; by the abbreviation only where it does not say the words. */
    private List<KeyPhrase> said(List<Phrase> chosen) {
        Map<List<Integer>, Map<Integer, String>> said = new HashMap<>();
        chosen.forEach(phrase -> said.put(phrase.stems(), new TreeMap<>()));
        walk((paper, at, length, stems) -> {
            Map<Integer, String> own = said.get(stems);
            if (own != null && !own.containsKey(paper)) {
                own.put(paper, spelling(paper, at, stems));
            }
        });
        return chosen.stream()
                .map(phrase -> {
                    Map<Integer, String> own = said.getOrDefault(phrase.stems(), new TreeMap<>());
                    phrase.in().stream().forEach(paper -> own.putIfAbsent(paper, phrase.abbreviation()));
                    own.replaceAll((paper, words) -> words.isEmpty() ? phrase.name() : words);
                    return new KeyPhrase(phrase.name(), phrase.abbreviation(), own);
                })
                .toList();
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
}
