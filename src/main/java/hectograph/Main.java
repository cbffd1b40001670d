package hectograph;

import hectograph.cli.CommandLine;

/** The program: {@code java -jar hectograph.jar VERB}. */
public final class Main {

    private Main() {}

    /** Runs a verb; ends the process with its exit code unless that is 0. */
    public static void main(String[] args) {
        // By default Java makes a class for every method called by reflection fifteen times, and a view has hundreds.
        System.setProperty("sun.reflect.inflationThreshold", "2000");
        // An address that was looked at is the one that is connected to: by default Java looks anew after half a
        // minute.
        System.setProperty("sun.net.inetaddr.ttl", "600");
        int code = CommandLine.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
