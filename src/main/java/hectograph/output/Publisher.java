package hectograph.output;

import hectograph.files.Stage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

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

    private final Path folder;
    private final Notes notes;
    private final Stage stage;
    private final FileChannel lockChannel;
    private final Manifest last;

    /** Held to write; all of it is held to stop, and by who ends the process for good. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private final Thread end = new Thread(this::end, "hectograph-end");

    private Publisher(Path folder, Notes notes, FileChannel lockChannel) throws IOException {
        this.folder = folder;
        this.notes = notes;
        this.stage = new Stage(notes.stage());
        this.lockChannel = lockChannel;
        this.last = notes.manifest();
    }

    /** Another build is at work in the same folder. */
    public static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("another build is writing here");
        }
    }

    /** A note is not as it was written, so that nobody knows what was promised. */
    public static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(Path note) {
            super(note.toString().replace('\\', '/')
                    + ": not as a build left it (restore it, or delete it to begin anew)");
        }
    }

    /** Hears of each step of publishing. */
    public interface Steps {

        /**
         * A step was made.
         *
         * @param done how many files are in place or gone; folders that are new go as one
         * @param total of how many
         */
        void at(int done, int total);
    }

    /**
     * Opens an output folder, which is made when missing, and locks it against other builds. Who stops the process while
     * it is open leaves nothing staged, and what is being published is published as a whole.
     *
     * @throws BusyException when another build holds it
     */
    public static Publisher open(Path folder) throws IOException {
        Notes notes = new Notes(folder);
        notes.make();
        FileChannel channel = FileChannel.open(notes.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new BusyException();
            }
            Publisher publisher = new Publisher(folder, notes, channel);
            publisher.clear();
            Runtime.getRuntime().addShutdownHook(publisher.end);
            return publisher;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new BusyException();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The manifest of an output folder, without opening it; empty when there is none that is whole. */
    public static Manifest readManifest(Path folder) throws IOException {
        return new Notes(folder).manifest();
    }

    /** The receipt of the last build; empty when the manifest is no longer the one it left, or one was broken off since. */
    public static Optional<Receipt> readReceipt(Path folder) throws IOException {
        return new Notes(folder).receipt();
    }

    /** What the last build left. */
    public Manifest last() {
        return last;
    }

    /**
     * What was noted in an output folder.
     *
     * @param name file name of the note
     * @throws DamagedException when something stands there that no build wrote
     */
    public static Note readNote(Path folder, String name) throws IOException {
        return new Notes(folder).note(name);
    }

    /** Notes something down, unless it stands there already. */
    public void note(String name, Note note) throws IOException {
        writing(() -> {
            if (!note.equals(notes.note(name))) {
                notes.write(name, note);
            }
        });
    }

    /** Deletes what was noted. */
    public void forget(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(NOTES).resolve(name));
    }

    /** The bytes of a file as it will be published: as it was staged, or as it stands. */
    public byte[] read(String path) throws IOException {
        Path staged = notes.stage().resolve(path);
        return Files.readAllBytes(Files.exists(staged) ? staged : folder.resolve(path));
    }

    /** Stages a file. Several threads may stage at once. */
    public void stage(String path, byte[] bytes) {
        gate.readLock().lock();
        try {
            stage.write(path, bytes);
        } finally {
            gate.readLock().unlock();
        }
    }

    /**
     * Moves what was staged into place, deletes what is ours and no longer wanted, and writes the manifest.
     *
     * @param next the manifest of the new site
     * @param delete paths of the last manifest that the new one does not have
     * @param steps hears of each step, if there is anything to do
     */
    public void publish(Manifest next, Collection<String> delete, Steps steps) throws IOException {
        writing(() -> move(next, delete, steps));
    }

    private void move(Manifest next, Collection<String> delete, Steps steps) throws IOException {
        Set<String> staged = stage.paths();
        boolean changes = !staged.isEmpty() || !delete.isEmpty();
        if (changes) {
            int total = staged.size() + delete.size();
            int[] done = {0};
            SortedMap<String, Manifest.Entry> pending = new TreeMap<>(last.entries());
            staged.forEach(path -> pending.put(path, Manifest.Entry.PENDING));
            delete.forEach(path -> pending.put(path, Manifest.Entry.PENDING));
            notes.write(new Manifest(last.look(), pending));
            steps.at(0, total);
            stage.moveTo(folder, () -> steps.at(++done[0], total));
            remove(delete, () -> steps.at(++done[0], total));
            notes.write(next);
            steps.at(total, total);
        } else if (!next.equals(last)) {
            notes.write(next);
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
        writing(() -> notes.write(new Receipt(inputs, notes.manifestDigest(), report), newest, TICK));
    }

    /** What writes into the output folder. */
    private interface Writing {
        void run() throws IOException;
    }

    private void writing(Writing work) throws IOException {
        gate.readLock().lock();
        try {
            work.run();
        } finally {
            gate.readLock().unlock();
        }
    }

    private void remove(Collection<String> delete, Runnable step) throws IOException {
        Set<Path> emptied = new HashSet<>();
        for (String path : delete) {
            Path file = folder.resolve(path);
            Files.deleteIfExists(file);
            emptied.add(file.getParent());
            step.run();
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

    private void clear() throws IOException {
        stage.clear();
        notes.clear();
    }

    /** The process ends: whoever writes comes to an end of it, and nobody begins any more. */
    private void end() {
        gate.writeLock().lock(); // for good
        try {
            clear();
        } catch (IOException e) {
            // nobody is left to hear of it; the next build clears it
        }
    }

    /** Removes what was staged and not published, and lets other builds in. */
    @Override
    public void close() throws IOException {
        gate.writeLock().lock();
        try {
            clear();
        } finally {
            lockChannel.close();
            gate.writeLock().unlock();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // the process ends, and has nothing left to clear
        }
    }
}
