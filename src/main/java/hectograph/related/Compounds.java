package hectograph.related;

import hectograph.text.WordSequence;
import java.util.Set;

/** Walks over the words of a text and takes a prefix and what a hyphen joins to it for one word: pre-training. */
final class Compounds {

    private static final Set<String> PREFIXES = Set.of(
            "anti", "auto", "bi", "co", "cross", "de", "fine", "hyper", "inter", "intra", "meta", "micro", "mini",
            "multi", "non", "over", "post", "pre", "pseudo", "re", "self", "semi", "sub", "super", "trans", "ultra",
            "un", "under", "uni");

    private final WordSequence words;
    private String word = "";
    private int number = -1;
    private int start;
    private boolean parted;
    private boolean small;

    Compounds(WordSequence words) {
        this.words = words;
    }

    /** Moves to the next word; false when there is none. */
    boolean next() {
        if (!words.next()) {
            return false;
        }
        parted = words.isParted();
        small = words.isSmall();
        start = words.start();
        number = words.number();
        word = number < 0 || words.isJoined() ? words.word() : "";
        while (words.isJoined() && PREFIXES.contains(word) && words.next()) {
            word += words.word();
            number = -1;
        }
        return true;
    }

    /** The word, folded. */
    String word() {
        return number < 0 ? word : words.word();
    }

    /** Its number in {@link hectograph.text.WordNumbers}; below zero if it is made of several words, or words have none. */
    int number() {
        return number;
    }

    /** Where it begins. */
    int start() {
        return start;
    }

    /** Whether something stands before it that no phrase spans: a comma, the end of a sentence. */
    boolean parted() {
        return parted;
    }

    /** Whether it begins with a small letter. */
    boolean small() {
        return small;
    }
}
