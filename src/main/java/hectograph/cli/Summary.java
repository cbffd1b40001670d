package hectograph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What a run said, for people who read it in a browser: added in Markdown to the file that the environment names. A workflow
 * of several runs has one page of it then.
 */
final class Summary {

    /** The name of the file, where relative paths begin at the project. */
    private static final String VARIABLE = "HECTOGRAPH_SUMMARY";

    /** The last lines say what came of it; a flood of warnings would hide the other runs. */
    private static final int LINES = 40;

    private Summary() {}

    /** Runs a verb, and adds what it said. */
    static int of(String[] words, Terminal terminal) {
        String file = terminal.secrets().apply(VARIABLE);
        if (file.isBlank()) {
            return CommandLine.run(words, terminal);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal heard = terminal.printing(both(terminal.out(), said), both(terminal.err(), said));
        int code = CommandLine.run(words, heard);
        heard.out().flush();
        heard.err().flush();
        try {
            Path path = terminal.folder().resolve(file);
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            String text = markdown(words.length == 0 ? "build" : words[0], said.toString(StandardCharsets.UTF_8), code);
            Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            terminal.error("warning: no summary, " + VARIABLE + ": " + e.getMessage() + CommandLine.reason(e));
        }
        return code;
    }

    /** Prints to both; who closes it closes neither. */
    static PrintStream both(OutputStream one, OutputStream other) {
        OutputStream both = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                one.write(octet);
                other.write(octet);
            }

            @Override
            public void write(byte[] octets, int start, int length) throws IOException {
                one.write(octets, start, length);
                other.write(octets, start, length);
            }

            @Override
            public void flush() throws IOException {
                one.flush();
            }
        };
        return new PrintStream(both, true, StandardCharsets.UTF_8);
    }

    /** All is shown as it is: in a block of code nothing of it is Markdown or HTML. */
    private static String markdown(String verb, String said, int code) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        StringBuilder out = new StringBuilder("### ").append(verb);
        out.append(code == 0 ? "" : ": failed, exit code " + code).append("\n\n");
        if (lines.size() > LINES) {
            out.append("The last ")
                    .append(LINES)
                    .append(" of ")
                    .append(lines.size())
                    .append(" lines:\n\n");
        }
        lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .forEach(line -> out.append("    ").append(line).append('\n'));
        return out.append('\n').toString();
    }
}
