package hectograph.site.search;

/** A word as it is written, folded; it knows its term and counts the papers it stands in. */
final class Word {

    /** One that nobody looks for. */
    static final Word NONE = new Word("", new Term(""));

    private final String text;
    private final Term term;
    private int papers;
    private int seenIn = -1;

    Word(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    String text() {
        return text;
    }

    /** Whether it is looked for. */
    boolean isKept() {
        return this != NONE;
    }

    Term term() {
        return term;
    }

    int papers() {
        return papers;
    }

    /** Meets the word in a paper. */
    void meet(int paper) {
        papers += seenIn == paper ? 0 : 1;
        seenIn = paper;
    }
}
