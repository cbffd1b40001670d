package hectograph;

/** Hears how far a build is. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * Some work is done.
     *
     * @param stage what is being done, such as {@code reading}
     * @param done how many items are done
     * @param total how many there are
     */
    void at(String stage, int done, int total);
}
