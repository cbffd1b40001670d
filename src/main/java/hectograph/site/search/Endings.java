package hectograph.site.search;

import java.util.List;

/**
 * Takes the endings off English words, so that "initializing" and "initialization" are one term. Gentler than a real
 * stemmer and small enough for the search page: its script gets these very rules with the index and applies them the
 * same way. {@code vectors.txt} of the tests holds both to one result.
 */
final class Endings {

    /**
     * An ending.
     *
     * @param end the letters
     * @param least how many letters must stand before it
     * @param put what takes its place
     */
    record Rule(String end, int least, String put) {}

    /** In each step the first rule whose ending fits decides, whether enough stands before it or not. */
    static final List<List<Rule>> STEPS = List.of(
            step(
                    "sses 1 ss",
                    "ies 2 y",
                    "trices 2 trix",
                    "sis 3 s",
                    "ss 0 ss",
                    "us 0 us",
                    "is 0 is",
                    "ias 0 ias",
                    "s 3"),
            step("ically 2 ic", "ly 4"),
            step("embed 0 embed", "eed 0 eed", "ing 3", "ed 3"),
            step(
                    "ational 5",
                    "ation 5",
                    "ative 5",
                    "ator 5",
                    "ate 5",
                    "at 5",
                    "tional 3 t",
                    "tion 3 t",
                    "sion 3 s",
                    "ical 3 ic"),
            step("bility 3 ble", "ment 5", "ency 5", "ence 5", "ent 5", "ness 3", "ity 4", "ive 4"),
            step("ific 3 ifi", "y 2 i", "e 3"));

    /** In this step what stands before the ending must have a vowel: "string" has no ending. */
    static final int VOWEL_STEP = 2;

    /** Shorter words stay as they are. */
    static final int SHORTEST = 4;

    private Endings() {}

    private static List<Rule> step(String... rules) {
        return java.util.Arrays.stream(rules)
                .map(rule -> {
                    int first = rule.indexOf(' ');
                    String put = first + 2 < rule.length() ? rule.substring(first + 3) : "";
                    return new Rule(rule.substring(0, first), rule.charAt(first + 1) - '0', put);
                })
                .toList();
    }

    /** The word without its endings; words of other letters than a to z stay as they are. */
    static String strip(String word) {
        if (word.length() < SHORTEST || !isEnglish(word)) {
            return word;
        }
        String stem = word;
        for (int i = 0; i < STEPS.size(); i++) {
            stem = strip(stem, STEPS.get(i), i == VOWEL_STEP);
        }
        int last = stem.length() - 1;
        boolean twice = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return twice ? stem.substring(0, last) : stem;
    }

    private static String strip(String word, List<Rule> step, boolean needsVowel) {
        for (Rule rule : step) {
            if (word.endsWith(rule.end())) {
                int length = word.length() - rule.end().length();
                boolean fits = length >= rule.least() && (!needsVowel || hasVowel(word, length));
                return fits ? word.substring(0, length) + rule.put() : word;
            }
        }
        return word;
    }

    private static boolean isEnglish(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
