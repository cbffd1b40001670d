package hectograph.text;

/** A walk over the words of a text. It stands before the first. */
public interface WordSequence {

    /** Moves to the next word; false when there is none. */
    boolean next();

    /** The current word, folded; empty if it is too long to be one. */
    String word();

    /** The number of the current word in {@link WordNumbers}; below zero where words have none. */
    int number();

    /** The place of the first character of the current word in the text, in UTF-16 code units. */
    int start();

    /** Whether something stands before the current word that no phrase spans: a comma, the end of a sentence. */
    boolean isParted();

    /** Whether a hyphen joins the next word to the current one. */
    boolean isJoined();

    /** Whether the current word begins with a small letter of ASCII. */
    boolean isSmall();
}
