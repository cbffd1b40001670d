package hectograph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that several verbs share: where the content is. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "${sys:hectograph.content:-content}",
            description = "Folder of the content (${DEFAULT-VALUE}).")
    private Path folder = Path.of("content");

    Path folder() {
        return folder;
    }
}
