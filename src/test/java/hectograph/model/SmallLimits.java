package hectograph.model;

/** Limits of the size of tests: a dozen papers grow over all of them. */
public final class SmallLimits {

    private SmallLimits() {}

    /** All of them so small that a site of {@code papers} is at most of them and one of twice as many and a few is over. */
    public static Limits of(int papers) {
        return new Limits(
                papers,
                papers - 1,
                papers + 1,
                papers + 2,
                Math.max(1, papers / 2),
                23 + 3 * papers,
                Math.max(1, papers / 3),
                2 + papers / 2,
                2,
                new Limits.Search(papers - 2, Math.max(1, papers / 2), papers, 3));
    }
}
