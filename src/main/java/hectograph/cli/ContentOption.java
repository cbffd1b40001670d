package hectograph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the verbs that work on content share: where it is, and a way to ask what else they take. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "${sys:hectograph.content:-content}",
            description = "Folder of the content (${DEFAULT-VALUE}).")
    private Path folder = Path.of("content");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("UnusedVariable") // the library acts on it
    private boolean help;

    Path folder() {
        return folder;
    }
}
