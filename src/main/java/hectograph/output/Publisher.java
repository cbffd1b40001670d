package hectograph.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The only writer of the output folder. Pages are first staged beside the site; once all are there they are moved into
 * place, one atomic step a file or a new folder. What is written is noted in the manifest as pending before the first move, so that a
 * build that is killed leaves whole files, none unowned, and the next build knows which it can't trust.
 */
public final class Publisher implements AutoCloseable {

    /** Folder of our own notes below the output folder. */
    public static final String NOTES = ".hectograph";

    /** The coarsest clock of a file system in use, in nanoseconds. */
    private static final long TICK = 2_000_000_000L;

    private static final String MANIFEST = "manifest";

    private final Path folder;
    private final Stage stage;
    private final FileChannel lockChannel;
    private final Manifest last;

    private Publisher(Path folder, FileChannel lockChannel, Manifest last) {
        this.folder = folder;
        this.stage = new Stage(folder.resolve(NOTES).resolve("stage"));
        this.lockChannel = lockChannel;
        this.last = last;
    }

    /** Another build is at work in the same folder. */
    public static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("another build is writing here");
        }
    }

    /**
     * Opens an output folder, which is made when missing, and locks it against other builds.
     *
     * @throws BusyException when another build holds it
     */
    public static Publisher open(Path folder) throws IOException {
        Path notes = folder.resolve(NOTES);
        Files.createDirectories(notes);
        FileChannel channel =
                FileChannel.open(notes.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new BusyException();
            }
            Publisher publisher = new Publisher(folder, channel, readManifest(folder));
            publisher.stage.clear();
            return publisher;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new BusyException();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The manifest of an output folder, without opening it; empty when there is none. */
    public static Manifest readManifest(Path folder) throws IOException {
        try {
            String text = Files.readString(folder.resolve(NOTES).resolve(MANIFEST));
            return Manifest.parse(text).orElse(Manifest.EMPTY);
        } catch (NoSuchFileException e) {
            return Manifest.EMPTY;
        }
    }

    /** The receipt of the last build; empty when the manifest is no longer the one it left. */
    public static Optional<Receipt> readReceipt(Path folder) throws IOException {
        try {
            String text = Files.readString(folder.resolve(NOTES).resolve("receipt"));
            Optional<Receipt> receipt = Receipt.parse(text);
            boolean ours = receipt.isPresent() && receipt.get().manifest().equals(manifestDigest(folder));
            return ours ? receipt : Optional.empty();
        } catch (NoSuchFileException | MalformedInputException e) {
            return Optional.empty();
        }
    }

    private static String manifestDigest(Path folder) throws IOException {
        return Fingerprint.of(Files.readAllBytes(folder.resolve(NOTES).resolve("manifest")));
    }

    /** What the last build left. */
    public Manifest last() {
        return last;
    }

    /**
     * What was noted in an output folder.
     *
     * @param name file name of the note
     */
    public static Note readNote(Path folder, String name) throws IOException {
        try {
            String text = Files.readString(folder.resolve(NOTES).resolve(name));
            return Note.parse(text).orElse(Note.NONE);
        } catch (NoSuchFileException e) {
            return Note.NONE;
        }
    }

    /** Notes something down, unless it stands there already. */
    public void note(String name, Note note) throws IOException {
        if (!note.equals(readNote(folder, name))) {
            write(name, note::write);
        }
    }

    /** Stages a file. Several threads may stage at once. */
    public void stage(String path, byte[] bytes) {
        stage.write(path, bytes);
    }

    /**
     * Moves what was staged into place, deletes what is ours and no longer wanted, and writes the manifest.
     *
     * @param next the manifest of the new site
     * @param delete paths of the last manifest that the new one does not have
     */
    public void publish(Manifest next, Collection<String> delete) throws IOException {
        Set<String> staged = stage.paths();
        boolean changes = !staged.isEmpty() || !delete.isEmpty();
        if (changes) {
            SortedMap<String, Manifest.Entry> pending = new TreeMap<>(last.entries());
            staged.forEach(path -> pending.put(path, Manifest.Entry.PENDING));
            delete.forEach(path -> pending.put(path, Manifest.Entry.PENDING));
            writeManifest(new Manifest(last.look(), pending));
            stage.moveTo(folder);
            remove(delete);
        }
        if (changes || !next.equals(last)) {
            writeManifest(next);
        }
    }

    /**
     * Leaves a receipt of what was published. Of inputs that were written within the last ticks of a coarse clock there
     * is none: they could be written once more and look the same.
     *
     * @param inputs digest of everything that was read
     * @param newest when the last of it was written, in nanoseconds since 1970
     * @param report what the build said, a line each
     */
    public void receipt(String inputs, long newest, List<String> report) throws IOException {
        Path notes = folder.resolve(NOTES);
        Path draft = notes.resolve("draft");
        Receipt receipt = new Receipt(inputs, manifestDigest(folder), report);
        Files.writeString(draft, receipt.format());
        if (Files.getLastModifiedTime(draft).to(TimeUnit.NANOSECONDS) - newest > TICK) {
            Files.move(
                    draft,
                    notes.resolve("receipt"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(draft);
        }
    }

    private void remove(Collection<String> delete) throws IOException {
        Set<Path> emptied = new HashSet<>();
        for (String path : delete) {
            Path file = folder.resolve(path);
            Files.deleteIfExists(file);
            emptied.add(file.getParent());
        }
        for (Path dir : emptied) {
            removeEmpty(dir);
        }
    }

    private void removeEmpty(Path start) throws IOException {
        for (Path dir = start; dir != null && !dir.equals(folder) && dir.startsWith(folder); dir = dir.getParent()) {
            try {
                Files.deleteIfExists(dir);
            } catch (DirectoryNotEmptyException e) {
                return; // others' files stay, and so does their folder
            }
        }
    }

    private void writeManifest(Manifest manifest) throws IOException {
        write(MANIFEST, manifest::write);
    }

    /** What writes itself, piece by piece: as one text it would need the memory of all pages' names at once. */
    private interface Written {
        void write(Appendable out) throws IOException;
    }

    private void write(String note, Written text) throws IOException {
        Path draft = folder.resolve(NOTES).resolve("draft");
        try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            text.write(out);
        }
        Files.move(
                draft,
                folder.resolve(NOTES).resolve(note),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was staged and not published, and lets other builds in. */
    @Override
    public void close() throws IOException {
        try {
            stage.clear();
            Files.deleteIfExists(folder.resolve(NOTES).resolve("lock"));
        } finally {
            lockChannel.close();
        }
    }
}
