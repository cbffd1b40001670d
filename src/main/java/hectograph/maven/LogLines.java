package hectograph.maven;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.logging.Log;

/** What a verb prints, line by line into Maven's log: IDEs and daemons hear nothing else. */
final class LogLines extends OutputStream {

    private final UnaryOperator<String> words;
    private final Consumer<String> log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LogLines(UnaryOperator<String> words, Consumer<String> log) {
        this.words = words;
        this.log = log;
    }

    /**
     * For what was asked for.
     *
     * @param words puts a line into the words of those who read it
     */
    static LogLines told(Log log, UnaryOperator<String> words) {
        return new LogLines(words, log::info);
    }

    /**
     * For problems, which say themselves how bad they are.
     *
     * @param words puts a line into the words of those who read it
     */
    static LogLines problems(Log log, UnaryOperator<String> words) {
        return new LogLines(words, text -> {
            boolean harmless = text.contains(": warning: ")
                    || text.startsWith("WARNING: ")
                    || text.matches("\\d+ warnings? .*")
                    || text.startsWith("0 errors, ");
            if (text.matches("\\d+ files? to upload, .*")) {
                log.info(text); // beside the list, which others read
            } else if (harmless) {
                log.warn(text);
            } else {
                log.error(text);
            }
        });
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            log.accept(words.apply(line.toString(StandardCharsets.UTF_8).stripTrailing()));
            line.reset();
        } else {
            line.write(octet);
        }
    }

    /** Gives the last line, which may have no end. */
    @Override
    public synchronized void close() {
        if (line.size() > 0) {
            write('\n');
        }
    }
}
