package hectograph.cli;

import hectograph.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code version}. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Runnable {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.line(text());
    }

    private static String text() {
        return "hectograph " + Version.number() + ", Java " + Runtime.version().feature();
    }

    /** The same for {@code --version}. */
    static final class Option implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }
    }
}
