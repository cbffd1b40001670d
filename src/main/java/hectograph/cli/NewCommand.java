package hectograph.cli;

import hectograph.content.ContentFiles;
import hectograph.content.PaperFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code new}. */
@Command(name = "new", description = "Makes a content file for a paper, to be filled in.", sortOptions = false)
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "TITLE",
            description = "The paper's title, in quotes.",
            arity = "0..1",
            defaultValue = "${sys:title:-}")
    private String title = "";

    @Mixin
    private ContentOption content = new ContentOption();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (title.isBlank()) {
            terminal.error("new: no title (write new \"The Title of the Paper\")");
            return CommandLine.USAGE;
        }
        Path file = content.folder().resolve("papers").resolve(PaperFile.slug(title) + ".md");
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            byte[] bytes = PaperFile.scaffold(title, terminal.today()).getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            terminal.error(ContentFiles.display(file) + ": error: the file exists (choose another title, or edit it)");
            return CommandLine.CONTENT;
        }
        terminal.line(ContentFiles.display(file) + ": write the abstract, then delete \"draft: true\"");
        return 0;
    }
}
