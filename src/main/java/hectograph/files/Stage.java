package hectograph.files;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Files that wait to be moved into place, in the folders they will stand in. So a folder that is new goes over in one
 * step with all that is in it: a file in it costs no more than being written.
 */
public final class Stage {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Path folder;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    /**
     * A stage.
     *
     * @param folder where files wait; on the disk of the place they are moved to. Made when the first one is written.
     */
    public Stage(Path folder) {
        this.folder = folder;
    }

    /**
     * A stage in the folder that it is for, which may be a disk of its own. It is hidden there, so that nobody takes it for
     * content. What processes left that are no more is cleared away.
     *
     * @param folder a folder that is there
     * @param purpose a word for what is staged, which the stage's name begins with
     */
    public static Stage in(Path folder, String purpose) throws IOException {
        String prefix = "." + purpose + "-";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, prefix + "*-*")) {
            for (Path other : left) {
                String number = folder.relativize(other).toString().substring(prefix.length());
                if (Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS) && isLeft(number)) {
                    new Stage(other).clear();
                }
            }
        }
        Stage stage =
                new Stage(folder.resolve(prefix + ProcessHandle.current().pid() + "-" + NUMBER.getAndIncrement()));
        stage.clear(); // a process of this number may have been killed before
        return stage;
    }

    private static boolean isLeft(String number) {
        String pid = number.substring(0, number.indexOf('-'));
        return pid.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    /**
     * Writes a file. Several threads may do so at once.
     *
     * @param path below the stage, as later below the place it is moved to
     * @throws UncheckedIOException when it can't be written; it names the file
     */
    public void write(String path, byte[] bytes) {
        Path file = folder.resolve(path);
        try {
            Path parent = file.getParent();
            if (parent != null) {
                makeFolder(parent);
            }
            try (FileOutputStream out = new FileOutputStream(file.toFile())) {
                out.write(bytes); // in one call, where Files.write would take one for every 8 KiB
            }
        } catch (FileSystemException | FileNotFoundException e) {
            throw new UncheckedIOException(e); // it names the file
        } catch (IOException e) {
            throw new UncheckedIOException(new FileSystemException(path, null, e.getMessage()));
        }
        paths.add(path);
    }

    private void makeFolder(Path parent) throws IOException {
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
    }

    /** The paths of what was written, in order. */
    public Set<String> paths() {
        return new TreeSet<>(paths);
    }

    /**
     * Moves everything below a folder, each file, or each folder that is not there yet, in one atomic step.
     *
     * @param step runs after each
     */
    public void moveTo(Path target, Runnable step) throws IOException {
        if (!paths.isEmpty()) {
            move(folder, target, step);
        }
    }

    private static void move(Path from, Path to, Runnable step) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                Path target = to.resolve(entry.getFileName());
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && Files.exists(target)) {
                    move(entry, target, step);
                } else {
                    Files.move(entry, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    step.run();
                }
            }
        }
    }

    /** Deletes whatever is left, of earlier builds too. */
    public void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
