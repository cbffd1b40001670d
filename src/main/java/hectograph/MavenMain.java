package hectograph;

import hectograph.cli.CommandLine;

/**
 * The program as Maven runs it, in Maven's own process: a failure is an exception here, which ends the Maven build, and
 * not the end of the process.
 */
public final class MavenMain {

    private MavenMain() {}

    /** What Maven tells after the program has told what was wrong. */
    public static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message, null, false, false);
        }
    }

    /** Runs a verb. */
    public static void main(String[] args) throws Stopped {
        int code = CommandLine.run(args);
        if (code != 0) {
            throw new Stopped("Hectograph stopped with exit code " + code + "; what is wrong is told above.");
        }
    }
}
