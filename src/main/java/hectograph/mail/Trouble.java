package hectograph.mail;

import hectograph.problem.Origin;
import hectograph.problem.Problem;

/** Why no more mail can be sent now. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final boolean passing;

    /**
     * A trouble.
     *
     * @param message what is wrong
     * @param remedy what to do
     * @param passing whether it may have passed when the next run comes
     */
    Trouble(String message, String remedy, boolean passing) {
        super(message, null, false, false);
        this.remedy = remedy;
        this.passing = passing;
    }

    /** The trouble as it is reported. */
    Problem problem() {
        return Problem.error(Origin.of("mail"), String.valueOf(getMessage()), remedy);
    }

    /** Whether another run may fare better. */
    boolean isPassing() {
        return passing;
    }
}
