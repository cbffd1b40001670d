package hectograph.related;

import hectograph.text.Words;
import java.util.Set;

/** Walks over the words of a text and takes a prefix and what a hyphen joins to it for one word: pre-training. */
final class Compounds {

    private static final Set<String> PREFIXES = Set.of(
            "anti", "auto", "bi", "co", "cross", "de", "fine", "hyper", "inter", "intra", "meta", "micro", "mini",
            "multi", "non", "over", "post", "pre", "pseudo", "re", "self", "semi", "sub", "super", "trans", "ultra",
            "un", "under", "uni");

    private final String text;
    private final Words words;
    private String word = "";
    private int start;
    private int end = -1;
    private boolean parted;

    Compounds(String text) {
        this.text = text;
        this.words = new Words(text);
    }

    /** Moves to the next word; false when there is none. */
    boolean next() {
        if (!words.next()) {
            return false;
        }
        parted = words.newSentence() || end >= 0 && isParted(end, words.start());
        word = words.word();
        start = words.start();
        end = words.end();
        while (PREFIXES.contains(word) && isJoined(end) && words.next()) {
            word += words.word();
            end = words.end();
        }
        return true;
    }

    /** The word, folded. */
    String word() {
        return word;
    }

    /** Where it begins. */
    int start() {
        return start;
    }

    /** The place just behind it. */
    int end() {
        return end;
    }

    /** Whether something stands before it that no phrase spans: a comma, the end of a sentence. */
    boolean parted() {
        return parted;
    }

    private boolean isJoined(int at) {
        return at < text.length() - 1 && Words.isHyphen(text.charAt(at)) && Words.isWordPart(text.codePointAt(at + 1));
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && !Words.isHyphen(c)) {
                return true;
            }
        }
        return to - from > 2;
    }
}
