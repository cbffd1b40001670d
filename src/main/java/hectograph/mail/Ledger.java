package hectograph.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What was sent to whom: a private folder with a file to which a line is added before and after each message, each on disk
 * before the next step. So a run that was killed is known to the next one, down to the one message that was under way. The
 * lock keeps a second run out.
 */
final class Ledger implements AutoCloseable {

    /** Longer ledgers are rid of what is old. */
    private static final long LONG = 2_000_000;

    private static final int KEPT_DAYS = 40;
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final FileChannel lock;
    private final LedgerNotes notes = new LedgerNotes();
    private final FileChannel lines;

    /** Another run has the ledger. */
    static final class Busy extends Exception {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("busy", null, false, false);
        }
    }

    private Ledger(Path folder, FileChannel lock, LocalDate today) throws IOException {
        this.folder = folder;
        this.lock = lock;
        Path file = folder.resolve("ledger");
        List<String> known = read(file);
        known.forEach(notes::add);
        if (Files.exists(file) && Files.size(file) > LONG) {
            LocalDate before = today.minusDays(KEPT_DAYS);
            List<String> kept =
                    known.stream().filter(line -> !notes.isOld(line, before)).toList();
            replace(file, String.join("\n", kept) + "\n");
        }
        this.lines = open(file);
        long whole = endOfLines(lines);
        lines.truncate(whole);
        lines.position(whole);
    }

    /** Opens the ledger in a folder, which is made if it is not there. */
    static Ledger open(Path folder, LocalDate today) throws IOException, Busy {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mine = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, mine);
        }
        FileChannel lock = open(folder.resolve("lock"));
        try {
            FileLock held = lock.tryLock();
            if (held != null) {
                return new Ledger(folder, lock, today);
            }
        } catch (OverlappingFileLockException e) {
            // another thread of this process has it
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        lock.close();
        throw new Busy();
    }

    private static FileChannel open(Path file) throws IOException {
        boolean fresh = !Files.exists(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (fresh && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return channel;
    }

    /** The whole lines of a file: one without an end was cut off by a crash. */
    private static List<String> read(Path file) throws IOException {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static long endOfLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long at = channel.size(); at > 0; at--) {
            one.clear();
            channel.read(one, at - 1);
            if (one.get(0) == '\n') {
                return at;
            }
        }
        return 0;
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = open(draft)) {
            channel.truncate(0);
            write(channel, text);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false); // the bytes and the length, not the time
    }

    /** What was noted. */
    LedgerNotes notes() {
        return notes;
    }

    /** Notes something; when this returns it is on disk. */
    void note(String... words) {
        notes(List.of(String.join(" ", words)));
    }

    /** Notes some things at once. */
    void notes(List<String> added) {
        if (added.isEmpty()) {
            return;
        }
        try {
            write(lines, String.join("\n", added) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        added.forEach(notes::add);
    }

    /**
     * The key of this ledger.
     *
     * @param given the key that the environment gives; else it is made once and kept beside the ledger
     */
    Key key(Optional<String> given) throws IOException {
        if (given.isPresent()) {
            return new Key(given.get());
        }
        Path file = folder.resolve("key");
        List<String> known = read(file);
        if (known.isEmpty()) {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            known = List.of(HexFormat.of().formatHex(random));
            replace(file, known.get(0) + "\n");
        }
        return new Key(known.get(0));
    }

    @Override
    public void close() throws IOException {
        lines.close();
        lock.close();
    }
}
