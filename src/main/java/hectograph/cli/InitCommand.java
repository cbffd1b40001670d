package hectograph.cli;

import hectograph.Version;
import hectograph.content.ContentFiles;
import hectograph.problem.Nearest;
import hectograph.starter.Starter;
import hectograph.starter.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code init}. */
final class InitCommand implements Verb {

    private final Terminal terminal;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String description() {
        return "Starts a site of your own in a folder.";
    }

    @Override
    public String operand() {
        return "DIR";
    }

    @Override
    public String operandDescription() {
        return "The folder; made if it is not there. Files that are there stay as they are.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.value("title", "TITLE", "The site's title."),
                Verb.value("url", "URL", "Its public address; permanent ids are made of its host."),
                Verb.value("with", "HOST", "Write the workflow that publishes it too: github or gitlab."),
                Verb.value("group-id", "ID", "Its groupId for Maven (org.example)."),
                Verb.value("artifact-id", "ID", "Its artifactId for Maven (the folder's name)."));
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String dir = arguments.operand("dir");
        if (dir.isEmpty()) {
            return wrong("no folder (write init DIR)");
        }
        String url = arguments.text("url", "url", "");
        if (!url.isEmpty() && !WebAddress.isOne(url)) {
            return wrong("--url: " + WebAddress.fault(url));
        }
        String with = arguments.text("with", "with", "");
        Optional<Workflow> workflow = Workflow.named(with);
        if (!with.isEmpty() && workflow.isEmpty()) {
            String remedy = Nearest.remedy(with, Workflow.keys(), "write one of " + String.join(", ", Workflow.keys()));
            return wrong("--with: no host \"" + with + "\" (" + remedy + ")");
        }
        Path folder = arguments.path(dir).normalize();
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return wrong(ContentFiles.display(above) + " is a file, not a folder (name another folder)");
            }
        }
        Starter starter = new Starter(
                arguments.text("group-id", "groupId", "org.example"),
                arguments.text("artifact-id", "artifactId", artifactId(folder)),
                arguments.text("title", "title", "New papers"),
                url,
                workflow,
                terminal.today(),
                Version.number());
        for (String id : List.of(starter.groupId(), starter.artifactId())) {
            if (!id.matches("[A-Za-z0-9_.-]+")) {
                return wrong("\"" + id + "\" can't be an id for Maven (use letters, digits, - _ and .)");
            }
        }
        write(folder, starter.files());
        next(folder, url.isEmpty());
        return 0;
    }

    private int wrong(String message) {
        terminal.error("init: " + message);
        return CommandLine.USAGE;
    }

    private static String artifactId(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : name.toString().replaceAll("[^A-Za-z0-9_.-]+", "-");
        return id.replaceAll("^[-.]+|[-.]+$", "").isEmpty() ? "papers" : id;
    }

    private void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
                terminal.line(ContentFiles.display(path) + ": written");
            } catch (FileAlreadyExistsException e) {
                terminal.line(ContentFiles.display(path) + ": is there already, and stays as it is");
            }
        }
    }

    private void next(Path folder, boolean homeless) {
        terminal.line("");
        String there = ContentFiles.display(folder);
        terminal.line("Next: " + (there.equals(".") ? "" : "\"cd " + there + "\", then ")
                + "\"mvn\" builds the site; open site/index.html.");
        terminal.line("Write papers into content/papers/, and delete the example there.");
        if (homeless) {
            terminal.line("Before you publish: set url:, authority: and since: in content/site.yaml.");
        }
    }
}
