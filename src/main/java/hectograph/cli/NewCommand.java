package hectograph.cli;

import hectograph.content.ContentFiles;
import hectograph.content.PaperFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.cli.Option;

/** {@code new}. */
final class NewCommand implements Verb {

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String description() {
        return "Makes a content file for a paper, to be filled in.";
    }

    @Override
    public String operand() {
        return "TITLE";
    }

    @Override
    public String operandDescription() {
        return "The paper's title, in quotes.";
    }

    @Override
    public List<Option> options() {
        return List.of(Verb.content());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String title = arguments.operand("title");
        if (title.isBlank()) {
            terminal.error("new: no title (write new \"The Title of the Paper\")");
            return CommandLine.USAGE;
        }
        Path file = arguments.content().resolve("papers").resolve(PaperFile.slug(title) + ".md");
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
