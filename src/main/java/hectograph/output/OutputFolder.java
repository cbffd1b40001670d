package hectograph.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An output folder as a build finds it, before it publishes. Folders are looked at once, so that where there is none yet
 * no file is looked for.
 */
public final class OutputFolder {

    private final Path folder;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    /** What there is at the path of a folder. */
    private enum Found {
        NOTHING,
        FOLDER,
        OTHER
    }

    /**
     * A folder.
     *
     * @param folder the output folder; need not be there
     */
    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    private Found parent(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? Found.FOLDER : found.computeIfAbsent(path.substring(0, end), this::look);
    }

    private Found look(String path) {
        Path there = folder.resolve(path);
        return Files.isDirectory(there) ? Found.FOLDER : Files.exists(there) ? Found.OTHER : Found.NOTHING;
    }

    /** Length of a file in bytes; -1 when there is no such file. */
    public long size(String path) {
        if (parent(path) != Found.FOLDER) {
            return -1;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class);
            return attributes.isRegularFile() ? attributes.size() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Whether a file has just these bytes. */
    public boolean holds(String path, byte[] bytes) {
        try {
            return size(path) == bytes.length && Arrays.equals(Files.readAllBytes(folder.resolve(path)), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What stands in the way of a file and would stop the move: a folder at its path, or a file where one of its
     * folders must be; empty when nothing does.
     */
    public String obstacle(String path) {
        if (parent(path) == Found.FOLDER) {
            return Files.isDirectory(folder.resolve(path)) ? path : "";
        }
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String above = path.substring(0, end);
            if (found.computeIfAbsent(above, this::look) == Found.OTHER) {
                return above;
            }
        }
        return "";
    }
}
