package hectograph.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Walks over the words of a text, for queries and papers alike. A word is a run of letters, digits and marks, folded to
 * lower case without accents; a possessive 's is dropped. Everything else separates; the end of a sentence does so for
 * phrases too. The names of TeX commands, which stand in formulas that could not be read, are no words.
 */
public final class Words implements WordSequence {
    /** Longer runs are no words anybody would ask for; they keep their place in the text, but can't be found. */
    public static final int MAX_WORD = 60;

    private static final String HYPHENS = "-\u2010\u2011\u2013";
    private static final String APOSTROPHES = "'\u2019";
    private static final String SENTENCE_ENDS = ".!?;:";
    private static final char SOFT_HYPHEN = '\u00AD';

    /** The ASCII characters that stand in words. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            PLAIN[c] = c <= '9' || isLetter(c);
        }
    }

    private final String text;
    private int at;
    private int wordStart;
    private int wordEnd;
    private String word = "";
    private boolean newSentence;
    private int endBefore = -1;

    /** Stands before the first word of a text. */
    public Words(String text) {
        this.text = text;
    }

    @Override
    public boolean next() {
        newSentence = false;
        endBefore = wordEnd > 0 ? wordEnd : -1;
        while (at < text.length() && !isWordPartAt(at)) {
            newSentence |= isSentenceEnd(at);
            at = text.charAt(at) == '\\' ? commandEnd(at + 1) : at + Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return false;
        }
        int start = at;
        boolean plain = true;
        boolean small = true;
        while (at < text.length() && isWordPartAt(at)) {
            char c = text.charAt(at);
            plain &= c < 0x80;
            small &= c < 'A' || c > 'Z';
            at += Character.isHighSurrogate(c) ? 2 : 1;
        }
        wordStart = start;
        wordEnd = at;
        word = at - start > MAX_WORD ? "" : plain ? lower(start, at, small) : fold(text.substring(start, at));
        skipPossessive();
        return true;
    }

    /** Past the name of a TeX command, which is a word of no text, and past that of its environment. */
    private int commandEnd(int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        boolean environment = text.startsWith("begin{", from) || text.startsWith("end{", from);
        int brace = environment ? text.indexOf('}', end) : -1;
        return brace < 0 || brace - end > MAX_WORD ? end : brace + 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public int number() {
        return -1;
    }

    @Override
    public int start() {
        return wordStart;
    }

    /** The place just behind the current word. */
    public int end() {
        return wordEnd;
    }

    /** Whether a sentence ended between the previous word and this one. */
    public boolean newSentence() {
        return newSentence;
    }

    @Override
    public boolean isParted() {
        if (newSentence || endBefore < 0) {
            return newSentence;
        }
        for (int i = endBefore; i < wordStart; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && !isHyphen(c)) {
                return true;
            }
        }
        return wordStart - endBefore > 2;
    }

    @Override
    public boolean isJoined() {
        return wordEnd + 1 < text.length()
                && isHyphen(text.charAt(wordEnd))
                && isWordPart(text.codePointAt(wordEnd + 1));
    }

    @Override
    public boolean isSmall() {
        char first = text.charAt(wordStart);
        return first >= 'a' && first <= 'z';
    }

    /** Lower case, no accents, compatibility forms (ligatures, full width) resolved, in no locale. */
    public static String fold(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == SOFT_HYPHEN || isMark(c)) {
                continue;
            }
            switch (c) {
                case '\u00DF' -> folded.append("ss");
                case '\u00E6' -> folded.append("ae");
                case '\u0153' -> folded.append("oe");
                case '\u00F8' -> folded.append('o');
                case '\u0142' -> folded.append('l');
                case '\u0111' -> folded.append('d');
                case '\u0131' -> folded.append('i');
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether it is a hyphen or a dash that joins words. */
    public static boolean isHyphen(int c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    /** Whether it is an apostrophe. */
    public static boolean isApostrophe(int c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** A place within a pair of surrogates is never asked for. */
    private boolean isWordPartAt(int place) {
        char c = text.charAt(place);
        return c < PLAIN.length ? PLAIN[c] : isWordPart(text.codePointAt(place));
    }

    /** Whether it can stand in a word. */
    public static boolean isWordPart(int c) {
        if (c < PLAIN.length) {
            return PLAIN[c];
        }
        return Character.isLetterOrDigit(c) || isMark(c) || c == SOFT_HYPHEN;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A full stop inside "2.0" or "e.g" ends nothing; one before a space or the end does. */
    private boolean isSentenceEnd(int i) {
        return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
                && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }

    private void skipPossessive() {
        boolean possessive = at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !isWordPart(text.codePointAt(at + 2)));
        if (possessive) {
            at += 2;
        }
    }

    private String lower(int start, int end, boolean small) {
        if (small) { // as most words are
            return text.substring(start, end);
        }
        var folded = new char[end - start];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(start + i);
            folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(folded);
    }
}
