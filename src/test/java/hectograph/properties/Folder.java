package hectograph.properties;

import hectograph.output.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies in a folder, the generator's own notes left out. */
public final class Folder {

    private Folder() {}

    /** Every file as text, a character a byte, by its path. */
    public static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : list(folder)) {
            files.put(name(folder, file), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return files;
    }

    /** Files as text, a character a byte: what AssertJ compares at once, and not byte by byte. */
    public static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    /** When every file was written. */
    public static SortedMap<String, FileTime> times(Path folder) throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        for (Path file : list(folder)) {
            times.put(name(folder, file), Files.getLastModifiedTime(file));
        }
        return times;
    }

    /** Makes all files old, so that any that is written again shows. */
    public static void age(Path folder) throws IOException {
        for (Path file : list(folder)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        }
    }

    /** The folders below a folder. */
    public static SortedSet<String> folders(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isDirectory)
                    .map(dir -> name(folder, dir))
                    .filter(name -> !name.isEmpty() && !name.startsWith(Publisher.NOTES))
                    .forEach(names::add);
        }
        return names;
    }

    /** Writes text files, in the order of the map. */
    public static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
    }

    /** Writes a text file. */
    public static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Copies a folder with everything in it, the generator's notes too. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(Publisher.NOTES)))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
