package hectograph;

import hectograph.content.PromisesFile;
import hectograph.files.Stage;
import hectograph.model.Promises;
import hectograph.model.Slug;
import hectograph.output.Note;
import hectograph.output.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where promises are kept from one publication to the next: {@code promises.txt} in the content folder, and git's copy. */
final class PromisesKept {

    /** Digests of a former build's note, which this one does not compare with its own. */
    private static final String FORMER_DIGEST = "digest-";

    private final Path content;
    private final LocalDate today;

    /** What git says, once it was asked. */
    private Optional<Optional<Set<String>>> committed = Optional.empty();

    /**
     * The promises of a content folder.
     *
     * @param today a digest of an earlier day counts as out where nobody knows better
     */
    PromisesKept(Path content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /** The text of the file; empty when there is none. */
    String text() throws IOException {
        try {
            return Files.readString(content.resolve(PromisesFile.NAME));
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** What the builds before there was such a file noted beside the site; read once, since the file takes its place. */
    static Promises former(Path out, Promises promises) throws IOException {
        if (!promises.isEmpty()) {
            return promises;
        }
        Note note = Publisher.readNote(out, Note.PROMISES);
        TreeMap<String, Promises.Arrival> papers = new TreeMap<>();
        for (Map.Entry<String, String> value : note.values().entrySet()) {
            if (!value.getKey().startsWith(FORMER_DIGEST) && Slug.isValid(value.getKey())) {
                papers.put(value.getValue(), new Promises.Arrival(LocalDate.EPOCH, new Slug(value.getKey()), ""));
            }
        }
        return new Promises(note.subject(), papers, new TreeMap<>(), Set.of(), Set.of(), new TreeMap<>());
    }

    /** Writes the promises, in one step, unless they stand there; false when the folder can't be written. */
    boolean write(Promises promises) throws IOException {
        String text = PromisesFile.text(promises);
        if (text.equals(text())) {
            return true;
        }
        if (!Files.isWritable(content)) {
            return false;
        }
        Stage stage = Stage.in(content, "promises");
        try {
            stage.write(PromisesFile.NAME, text.getBytes(StandardCharsets.UTF_8));
            stage.moveTo(content, () -> {});
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            stage.clear();
        }
        return true;
    }

    /**
     * The day's digest as it is out; empty when it is not. Nothing here sees the host, but what was committed was meant to be
     * published. Without git a digest is out when its day is over.
     *
     * @param digest as the file has it
     */
    Optional<String> out(LocalDate day, String digest) {
        if (committed.isEmpty()) {
            committed = Optional.of(Committed.lines(content));
        }
        if (committed.get().isEmpty()) {
            return Optional.of(digest).filter(known -> day.isBefore(today));
        }
        String start = "digest " + day + " ";
        return committed.get().get().stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }
}
