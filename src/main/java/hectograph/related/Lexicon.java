package hectograph.related;

import hectograph.text.CommonWords;
import hectograph.text.EnglishStem;
import hectograph.text.WordNumbers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers the stems of words while texts are read on several threads. The numbers depend on which thread came first, so
 * {@link Texts} gives them anew once all is read.
 */
final class Lexicon {

    private final Map<String, Stem> words = new ConcurrentHashMap<>();
    private final Map<String, Stem> stems = new ConcurrentHashMap<>();
    private final WordNumbers numbers;

    /** By the numbers of words; two threads may look for the same one, and find the same. */
    private final Stem[] known;

    private final AtomicInteger next = new AtomicInteger();
    private final Stem ends = new Stem(Text.BREAK, "");
    private final Stem of = new Stem(Text.OF, "");

    /**
     * A lexicon of no stems yet.
     *
     * @param numbers by which texts were read
     */
    Lexicon(WordNumbers numbers) {
        this.numbers = numbers;
        this.known = new Stem[numbers.size()];
    }

    /** What all forms of a word share. The two truths only ever turn from false to true, so threads may race. */
    static final class Stem {

        private final int number;
        private final long digest;
        private boolean general;
        private boolean lower;

        private Stem(int number, String text) {
            this.number = number;
            this.digest = Mix.text(text);
        }

        /** Tells it from other stems in any collection. */
        long digest() {
            return digest;
        }

        /** Its number, or one of the negative marks of {@link Text}. */
        int number() {
            return number;
        }

        /** Whether one of its words says something only beside another. */
        boolean general() {
            return general;
        }

        /** Whether one of its words was seen in lower case, so that it is no name. */
        boolean lower() {
            return lower;
        }

        void seenLower() {
            if (!lower) {
                lower = true;
            }
        }
    }

    /** The stem of a word by its number. */
    Stem stem(int number) {
        if (number >= known.length) { // of a text that is read only now
            return stem(numbers.word(number));
        }
        Stem stem = known[number];
        if (stem == null) {
            stem = stem(numbers.word(number));
            known[number] = stem;
        }
        return stem;
    }

    /** The stem of a folded word. */
    Stem stem(String word) {
        Stem known = words.get(word);
        return known != null ? known : words.computeIfAbsent(word, this::find);
    }

    private Stem find(String word) {
        if (word.equals("of")) {
            return of;
        }
        if (word.length() < 2 || isNumber(word) || CommonWords.isGrammar(word) || CommonWords.isAbstracts(word)) {
            return ends;
        }
        Stem stem = stems.computeIfAbsent(EnglishStem.of(word), key -> new Stem(next.getAndIncrement(), key));
        if (CommonWords.isGeneral(word)) {
            stem.general = true;
        }
        return stem;
    }

    /** The stems in the order of their numbers, of which each has its place. */
    Stem[] byNumber() {
        Stem[] all = new Stem[next.get()];
        stems.values().forEach(stem -> all[stem.number] = stem);
        return all;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
