package hectograph.cli;

import hectograph.SiteFile;
import hectograph.mail.Mail;
import hectograph.model.Site;
import hectograph.problem.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/**
 * {@code daily}: what a site needs each day, one step after the other, and a line on what came of each. Every step leaves out
 * what an earlier run has done, so a run that was broken off is repeated, and a second one on a day does nothing twice.
 */
final class DailyCommand implements Verb {

    private final Terminal terminal;

    DailyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "daily";
    }

    @Override
    public String description() {
        return "Fetches, builds, publishes, pings and mails, each as far as it is set up, for a scheduler to run.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("out", "DIR", "Folder of the built site (site)."),
                Verb.value("publish", "COMMAND", "A command of your shell that brings the site to its host."),
                Verb.value("rate", "N", "Letters a minute at most, as mail takes it."),
                Verb.value("summary", "FILE", "Write what was done into this file too, in Markdown."));
    }

    /**
     * What came of a step.
     *
     * @param name the verb
     * @param said the last that it said
     * @param code its exit code
     */
    private record Done(String name, String said, int code) {

        /** A step that said nothing is done all the same, or failed. */
        Done {
            said = said.isEmpty() ? code == 0 ? "done" : "failed" : said;
        }
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        Checked<SiteFile> file = SiteFile.of(arguments.content());
        Site site = file.value().site();
        String publish = arguments.text("publish", "publish", "");
        List<Done> done = new ArrayList<>();
        if (Files.exists(arguments.content().resolve("sources.yaml"))) {
            say(verb("fetch", arguments), done); // a source that is down keeps nothing else from being done
        }
        boolean live = say(verb("build", arguments), done);
        if (live && !publish.isEmpty()) {
            live = say(shell(publish), done);
        }
        if (live && !site.hub().isEmpty()) {
            say(verb("ping", arguments), done);
        }
        if (live && site.mail().isPresent()) {
            say(verb("mail", arguments), done);
        }
        if (!live) {
            terminal.error("Nobody was told of new papers. The next run makes up for it.");
        }
        String summary = arguments.text("summary", "summary", "");
        if (!summary.isEmpty()) {
            Files.writeString(arguments.path(summary), markdown(done), StandardCharsets.UTF_8);
        }
        boolean again = done.stream().anyMatch(DailyCommand::isForLater);
        boolean failed = done.stream().anyMatch(step -> step.code() != 0 && !isForLater(step));
        return failed ? CommandLine.CONTENT : again ? Mail.AGAIN : 0;
    }

    /** Whether all that a step lacks is another run. */
    private static boolean isForLater(Done step) {
        return step.name().equals("mail") && step.code() == Mail.AGAIN;
    }

    /** Says what came of a step, and whether it went well. */
    private boolean say(Done step, List<Done> done) {
        done.add(step);
        terminal.line(step.name() + ": " + step.said() + (step.code() == 0 ? "" : " (exit code " + step.code() + ")"));
        return step.code() == 0;
    }

    private Done verb(String name, Arguments arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        Terminal own = terminal.printing(
                new PrintStream(said, true, StandardCharsets.UTF_8), Summary.both(terminal.err(), faults));
        List<String> words = new ArrayList<>(List.of(name, "--content", absolute(arguments.content())));
        if (!name.equals("fetch")) {
            words.addAll(List.of("--out", absolute(arguments.out())));
        }
        if (name.equals("mail")) {
            String rate = arguments.text("rate", "hectograph.mail.rate", "");
            if (!rate.isEmpty()) {
                words.addAll(List.of("--rate", rate));
            }
            if (!terminal.secrets().apply(MailCommand.IMAP).isBlank()) {
                words.add("--collect");
            }
        }
        int code = CommandLine.run(words.toArray(new String[0]), own);
        String line = last(said.toString(StandardCharsets.UTF_8));
        return new Done(name, line.isEmpty() ? fault(faults.toString(StandardCharsets.UTF_8)) : line, code);
    }

    /** The verb works in the same folder, and would look for a relative path below it once more. */
    private String absolute(Path path) {
        return terminal.folder().toString().isEmpty()
                ? path.toString()
                : path.toAbsolutePath().toString();
    }

    private Done shell(String command) throws IOException {
        boolean windows = FileSystems.getDefault().getSeparator().equals("\\");
        List<String> words = windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
        Process process = new ProcessBuilder(words)
                .directory(terminal.folder().toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("\u001B\\[[0-9;]*m", ""); // what colours it
        try {
            int code = process.waitFor();
            if (code != 0) {
                said.lines().forEach(terminal::error);
            }
            return new Done("publish", last(said), code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            return new Done("publish", "interrupted", CommandLine.BUG);
        }
    }

    /** Of problems the first error; their count alone says little. */
    private static String fault(String text) {
        return text.lines()
                .filter(line -> line.contains(": error: "))
                .findFirst()
                .orElseGet(() -> last(text));
    }

    private static String last(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .reduce("", (before, line) -> line)
                .strip();
    }

    private String markdown(List<Done> done) {
        StringBuilder out = new StringBuilder("## ").append(terminal.today()).append("\n\n| Step | |\n|---|---|\n");
        for (Done step : done) {
            String said = step.said()
                    .replace("\\", "\\\\")
                    .replace("|", "\\|")
                    .replace("<", "&lt;")
                    .replace("`", "\\`");
            out.append("| ").append(step.name()).append(" | ").append(step.code() == 0 ? "" : "**failed** ");
            out.append(said).append(" |\n");
        }
        return out.toString();
    }
}
