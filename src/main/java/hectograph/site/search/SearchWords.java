package hectograph.site.search;

import hectograph.text.WordSequence;
import hectograph.text.Words;
import java.util.Set;

/** The words of a text as they are searched for: folded, single letters, short numbers and the smallest words left out. */
final class SearchWords {

    /** Words that are left out of the index and of queries. */
    static final String STOP_WORDS = "a an and are as at be been but by can each for from has have how if in into is it"
            + " its may more most no not of on one only or our out over such than that the their them then there these"
            + " they this those to two under up use used using via was we were what when where which while who will"
            + " with without you";

    private static final Set<String> STOPPED = Set.of(STOP_WORDS.split(" "));

    /** Digits of the shortest number that is looked for. */
    private static final int YEAR = 4;

    private SearchWords() {}

    /** What is done with the words of a text. */
    interface Sink {

        /** Takes the word at which a walk stands, which may be none that is looked for. */
        void word(WordSequence words);

        /** Takes words that hyphens join, written as one. */
        void joined(String word);
    }

    /** Hands over the words one by one; where hyphens join words, each of them and then all written as one. */
    static void each(WordSequence words, Sink sink) {
        StringBuilder joined = new StringBuilder();
        boolean several = false;
        while (words.next()) {
            sink.word(words);
            boolean more = words.isJoined();
            if (more || several) {
                joined.append(words.word());
            }
            if (several && !more && joined.length() <= Words.MAX_WORD) {
                sink.joined(joined.toString());
            }
            if (!more) {
                joined.setLength(0);
            }
            several = more;
        }
    }

    /** Whether a word is looked for at all. */
    static boolean isKept(String word) {
        return word.length() > 1 && !STOPPED.contains(word) && !isShortNumber(word);
    }

    private static boolean isShortNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return word.length() < YEAR;
    }
}
