package hectograph.cli;

import hectograph.Version;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.InputFinder;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.net.Agent;
import hectograph.net.Answer;
import hectograph.net.Ask;
import hectograph.net.Client;
import hectograph.net.Manners;
import hectograph.problem.Checked;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what there is to read behind an operand: a file, a folder, an archive, an address, what is piped in. */
final class Findings {

    private final Arguments arguments;
    private final Optional<ImportFormat> forced;

    /**
     * A finder.
     *
     * @param forced the format that somebody says it is of, whatever it looks like
     */
    Findings(Arguments arguments, Optional<ImportFormat> forced) {
        this.arguments = arguments;
        this.forced = forced;
    }

    /** An operand that can't be read, with the reason. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The inputs, none of which is read yet. */
    Checked<List<InputFinder.Known>> find(String operand) throws IOException, Unreadable {
        Checked<List<InputFinder.Known>> found = open(operand);
        if (found.value().isEmpty()) {
            boolean several = !found.problems().isEmpty() // of an archive
                    || !isAddress(operand) && Files.isDirectory(arguments.path(operand));
            String what = several ? "holds no file of a format that is known" : "is of no format that is known";
            throw new Unreadable("\"" + operand + "\" " + what + "; nothing was written (formats are "
                    + ImportFormats.names() + "; --format NAME reads it as one of them)");
        }
        return found;
    }

    private Checked<List<InputFinder.Known>> open(String operand) throws IOException, Unreadable {
        if (operand.equals("-")) {
            return in(Input.of("standard input", System.in.readNBytes(Input.MAX_TEXT)));
        }
        if (isAddress(operand)) {
            return in(Input.of(operand, body(operand)));
        }
        Path path = arguments.path(operand);
        if (Files.isDirectory(path)) {
            return InputFinder.in(path, forced);
        }
        if (!Files.isRegularFile(path)) {
            throw new Unreadable(
                    "no file \"" + operand + "\" (write the path or the address of what you want to import)");
        }
        return in(Input.of(operand, path));
    }

    /** What a login saves in the place of a file is the commonest of all that can't be read. */
    private Checked<List<InputFinder.Known>> in(Input input) throws IOException, Unreadable {
        Checked<List<InputFinder.Known>> found = InputFinder.in(input, forced);
        String head = input.head().toLowerCase(Locale.ROOT);
        if (found.value().isEmpty() && (head.startsWith("<!doctype html") || head.startsWith("<html"))) {
            throw new Unreadable("\"" + input.name() + "\" is a web page and no export; nothing was written"
                    + " (look at it in a browser: it may ask you to log in)");
        }
        return found;
    }

    private static boolean isAddress(String operand) {
        return operand.startsWith("https://") || operand.startsWith("http://");
    }

    private static byte[] body(String address) throws Unreadable {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("\"" + address + "\" is no web address (write it as a browser shows it)");
        }
        Answer answer = client().ask(Ask.of(uri));
        if (answer instanceof Answer.Content content) {
            return content.body();
        }
        String why = answer instanceof Answer.Failed failed
                ? failed.why()
                : answer instanceof Answer.Later later ? later.why() + ", until " + later.until() : "no answer";
        throw new Unreadable(address + ": " + why + " (try it in a browser, or save the file and import that)");
    }

    /** A client for one run of somebody who waits for it. */
    static Client client() {
        return new Client(new Agent(Version.number(), "", ""), Manners.UNATTENDED, new MachineTime(), Map.of());
    }
}
