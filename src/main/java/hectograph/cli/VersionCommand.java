package hectograph.cli;

import hectograph.Version;
import picocli.CommandLine.Command;

/** {@code version}. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Runnable {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.line(
                "hectograph " + Version.number() + ", Java " + Runtime.version().feature());
    }
}
