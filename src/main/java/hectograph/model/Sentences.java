package hectograph.model;

import java.util.Set;

/** Finds where a sentence ends, by the rules of English abstracts. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "cf", "vs", "al", "fig", "figs", "eq", "eqs", "sec", "resp", "approx", "no", "dr", "prof",
            "st", "viz", "incl", "ca", "etc", "w.r.t", "a.k.a");

    private Sentences() {}

    /** The index behind the first sentence: behind its full stop, or the whole length. */
    static int firstEnd(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                int next = i + 1;
                while (next < text.length() && isCloser(text.charAt(next))) {
                    next++;
                }
                boolean blank = next < text.length() && text.charAt(next) == ' ';
                if (blank && startsSentence(text, next + 1) && !(c == '.' && isAbbreviation(text, i))) {
                    return next;
                }
            }
        }
        return text.length();
    }

    private static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '"' || c == '”' || c == '’';
    }

    private static boolean startsSentence(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        return !Character.isLowerCase(c) && c != ',' && c != ';';
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
