package hectograph.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Nothing is published. */
    ERROR,
    /** Reported; publishing goes on. */
    WARNING;

    /** The word in a message. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
