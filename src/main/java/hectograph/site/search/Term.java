package hectograph.site.search;

import hectograph.model.Derived;

/**
 * A term with its postings, filled paper by paper.
 *
 * <p>While one paper is counted, {@code times} and {@code marks} hold what was met of the term so far.
 */
final class Term implements Derived {

    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final TermPostings NONE = new TermPostings();

    private final String text;
    private final TermPostings papers = new TermPostings();
    private TermPostings byAuthor = NONE;
    private int times;
    private boolean inTitle;
    private boolean asAuthor;
    private int seenIn = -1;

    Term(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Meets the term in a paper; true the first time. */
    boolean meet(int paper, Field field) {
        boolean first = seenIn != paper;
        if (first) {
            seenIn = paper;
            times = 0;
            inTitle = false;
            asAuthor = false;
        }
        times += field.weight();
        inTitle |= field == Field.TITLE;
        asAuthor |= field == Field.AUTHOR;
        return first;
    }

    /**
     * Takes down what was met in a paper. Whether a term is strong there follows BM25: the longer the text, the more
     * often it must stand in it; twice in an abstract of usual length.
     *
     * @param length words of the abstract
     */
    void close(int paper, int length) {
        if (asAuthor) {
            byAuthor = byAuthor == NONE ? new TermPostings() : byAuthor;
            byAuthor.add(paper, 0);
        }
        if (times > 0 || inTitle) {
            boolean strong = times * Field.USUAL_LENGTH >= Field.USUAL_LENGTH + length;
            papers.add(paper, (strong ? TermPostings.STRONG : 0) | (inTitle ? TermPostings.TITLE : 0));
        }
    }

    /** What is written of it, but for what follows from how many papers there are. */
    private record Basis(String text, byte[] papers, byte[] byAuthor) {}

    @Override
    public Record basis() {
        return new Basis(text, papers.bytes(), byAuthor.bytes());
    }

    /**
     * In a large collection a term of more papers than this keeps those alone in which it matters: where it stands in
     * the title, or often enough. What everybody says once helps nobody to find a paper, and would be most of the
     * index.
     */
    private boolean isPruned(int most) {
        return papers.count() > most && !isYear();
    }

    /** Who asks for a year wants all of its papers, and their list is short: most of the gaps in it are of one bit. */
    private boolean isYear() {
        return text.length() == YEAR && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * About how many characters {@link #write} makes of it.
     *
     * @param most of more papers than this it is one that everybody uses
     */
    int length(int most) {
        return text.length() + 4 + (papers.length(isPruned(most)) + byAuthor.length(false)) * 4 / 3;
    }

    /** The term with all that is known of it, as {@code term:base64}. */
    String write(int most) {
        BitWriter out = new BitWriter();
        boolean pruned = isPruned(most);
        out.number(pruned ? 1 : 0, 1);
        if (pruned) {
            out.count(papers.count());
        }
        papers.write(out, pruned);
        byAuthor.write(out, false);
        return text + ":" + out.base64();
    }
}
