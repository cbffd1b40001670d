package hectograph.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a preview is made of, as the file system shows it at one moment. Two that are equal make the same site; so
 * no event of the file system has to be believed, or can be missed.
 *
 * @param files what is known of each file, by path
 * @param folders the folders in which they lie, those without files included
 */
record Snapshot(Map<Path, Facts> files, List<Path> folders) {

    /**
     * What tells whether a file was written again.
     *
     * @param size in bytes
     * @param modified when it was last written, as the system says it
     * @param key which file it is, so that another moved into its place differs
     */
    record Facts(long size, Object modified, Object key) {

        /** Some systems have no key, which is as good as always the same. */
        private static Facts of(BasicFileAttributes attributes) {
            return new Facts(
                    attributes.size(),
                    attributes.lastModifiedTime(),
                    Objects.requireNonNullElse(attributes.fileKey(), ""));
        }
    }

    /** Looks at everything below some folders. What can't be looked at is left out: reading it will say why. */
    static Snapshot below(List<Path> roots) {
        Map<Path, Facts> files = new HashMap<>();
        List<Path> folders = new ArrayList<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(real(root), new Look(files, folders));
            } catch (IOException e) {
                // As if it were empty; the next look may find it again.
            }
        }
        return new Snapshot(files, folders);
    }

    /**
     * These inputs with some files as they are now: a look at a few in place of one at all.
     *
     * @param paths files in one of the folders
     * @return empty when one of them is a folder, was one, or can't be looked at
     */
    Optional<Snapshot> with(Set<Path> paths) {
        Map<Path, Facts> now = new HashMap<>();
        Set<Path> gone = new HashSet<>();
        for (Path path : paths) {
            if (folders.contains(path)) {
                return Optional.empty();
            }
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    return Optional.empty();
                }
                if (!isHidden(path)) {
                    now.put(path, Facts.of(attributes));
                }
            } catch (NoSuchFileException e) {
                gone.add(path);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        boolean same = now.entrySet().stream().allMatch(file -> file.getValue().equals(files.get(file.getKey())))
                && gone.stream().noneMatch(files::containsKey);
        if (same) {
            return Optional.of(this);
        }
        Map<Path, Facts> all = new HashMap<>(files);
        all.putAll(now);
        all.keySet().removeAll(gone);
        return Optional.of(new Snapshot(all, folders));
    }

    /** Dot files and editors' copies, which no build reads. */
    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    /** A root may be a link, as it may be for a build. */
    private static Path real(Path root) throws IOException {
        return root.toRealPath();
    }

    /** The paths of files that are not as they were. */
    List<Path> changedSince(Snapshot before) {
        Stream<Path> others = files.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.files.get(file.getKey())))
                .map(Map.Entry::getKey);
        Stream<Path> gone = before.files.keySet().stream().filter(path -> !files.containsKey(path));
        return Stream.concat(others, gone).sorted().toList();
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Map<Path, Facts> files;
        private final List<Path> folders;

        Look(Map<Path, Facts> files, List<Path> folders) {
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isHidden(folder) && !folders.isEmpty()) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.put(file, Facts.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
