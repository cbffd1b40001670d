package hectograph.cli;

import hectograph.UploadList;
import hectograph.content.ContentFiles;
import hectograph.hosting.FileList;
import hectograph.hosting.Upload;
import hectograph.hosting.UploadFormat;
import hectograph.problem.Checked;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code upload-list}. */
final class UploadListCommand implements Verb {

    private final Terminal terminal;

    UploadListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "upload-list";
    }

    @Override
    public String description() {
        return "Lists what a host must get and lose to have the site that was built last, in a safe order.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("out", "DIR", "Folder of the built site (site)."),
                Verb.value(
                        "against",
                        "PLACE",
                        "What the host has: an address, a folder, a files.txt, or none (the site's public address)."),
                Verb.value("format", "FORMAT", "lines, rsync, rclone, lftp or json (lines)."),
                Verb.value("into", "FILE", "Write the list into this file instead of printing it."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String name = arguments.text("format", "format", "lines");
        Optional<UploadFormat> format = UploadFormat.named(name);
        if (format.isEmpty()) {
            List<String> known = UploadFormat.keys();
            String remedy = Nearest.remedy(name, known, "write one of " + String.join(", ", known));
            terminal.error("--format: no format \"" + name + "\" (" + remedy + ")");
            return CommandLine.USAGE;
        }
        Problems problems = new Problems();
        FileList there = problems.take(there(arguments));
        Upload upload = Upload.of(there, there);
        if (!problems.hasErrors()) {
            upload = problems.take(new UploadList(arguments.out()).against(there));
        }
        Report report = new Report(problems.list());
        terminal.report(report, arguments.allProblems());
        if (report.hasErrors()) {
            return CommandLine.CONTENT;
        }
        List<String> lines = format.get().lines(upload, ContentFiles.display(arguments.out()));
        String count = upload.puts() + (upload.puts() == 1 ? " file" : " files") + " to upload, "
                + upload.gone().size() + " to delete";
        String into = arguments.text("into", "into", "");
        if (into.isEmpty()) {
            lines.forEach(terminal::line);
            terminal.error(count); // beside the list, which may be piped on
        } else {
            Path file = arguments.path(into);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            terminal.line(count);
        }
        return 0;
    }

    private Checked<FileList> there(Arguments arguments) throws IOException {
        String against = arguments.text("against", "against", "");
        if (against.equals("none")) {
            return new Checked<>(FileList.NONE, List.of());
        }
        boolean live = against.isEmpty() || against.startsWith("https://") || against.startsWith("http://");
        return live
                ? UploadList.live(arguments.content(), against, terminal.time())
                : UploadList.at(arguments.path(against));
    }
}
