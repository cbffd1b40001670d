package hectograph.render;

import hectograph.problem.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A layer of the look: a folder of templates and assets, in a folder of the system's or within a jar.
 *
 * @param name as the maintainer would name it, for messages
 * @param place the folder, or the jar; need not exist
 * @param prefix the folder within the jar, ending in {@code /}; empty for a folder of the system's
 */
public record Layer(String name, Path place, String prefix) {

    /** What the built-in look is called in messages. */
    private static final String OURS = "built-in look";

    /** Where the built-in look is, in the jar or beside the classes. */
    private static final String BUILT_IN = "hectograph/look/";

    /** Where the themes are in a jar, each in a folder of its name. */
    public static final String THEMES = "hectograph/theme/";

    /** A file of over so many bytes is not of a look. */
    static final int MAX_BYTES = 10_000_000;

    /** A jar that holds more files than so many is not a look. */
    private static final int MAX_FILES = 10_000;

    /**
     * A file of a layer.
     *
     * @param name its path within the layer, parts separated by {@code /}
     * @param origin the file, for messages
     * @param size in bytes
     */
    record File(String name, Origin origin, long size) {}

    /** A folder of the system's. */
    public static Layer folder(Path folder) {
        return new Layer(folder.toString().replace('\\', '/'), folder, "");
    }

    /**
     * The look that comes with the program.
     *
     * @param program its jar, or the folder of its classes
     */
    public static Layer builtIn(Path program) {
        return Files.isDirectory(program)
                ? new Layer(OURS, program.resolve(BUILT_IN), "")
                : new Layer(OURS, program, BUILT_IN);
    }

    /** The one theme that a jar holds; empty when it holds none, or several. */
    public static Optional<Layer> themeOf(Path jar) {
        Set<String> folders = new HashSet<>();
        try (ZipFile zip = new ZipFile(jar.toString())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                int end = name.indexOf('/', THEMES.length());
                if (name.startsWith(THEMES) && end > 0) {
                    folders.add(name.substring(0, end + 1));
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return folders.size() == 1
                ? Optional.of(new Layer(
                        jar.toString().replace('\\', '/'),
                        jar,
                        folders.iterator().next()))
                : Optional.empty();
    }

    /** What it is called within a sentence. */
    static String called(String name) {
        return name.equals(OURS) ? "the " + OURS : name;
    }

    /** Whether it is the look that comes with the program. */
    public boolean isBuiltIn() {
        return name.equals(OURS);
    }

    /** Whether there is such a layer at all. */
    boolean exists() {
        return prefix.isEmpty() ? Files.isDirectory(place) : Files.isRegularFile(place);
    }

    /** Its files by name; hidden ones and editors' copies are left out. */
    List<File> files() throws IOException {
        return prefix.isEmpty() ? inFolder() : inJar();
    }

    private List<File> inFolder() throws IOException {
        Path real = place.toRealPath(); // the folder itself may be a link, as that of the content may
        List<File> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(real)) {
            for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
                String inside = real.relativize(path).toString().replace('\\', '/');
                if (!isHidden(inside)) {
                    files.add(file(inside, Files.size(path)));
                }
            }
        }
        return files;
    }

    private List<File> inJar() throws IOException {
        List<File> files = new ArrayList<>();
        try (ZipFile jar = new ZipFile(place.toString())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements() && files.size() < MAX_FILES) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    String inside = entry.getName().substring(prefix.length());
                    if (!isHidden(inside)) {
                        files.add(file(inside, entry.getSize()));
                    }
                }
            }
        }
        return files;
    }

    private File file(String inside, long size) {
        return new File(inside, Origin.of(name + "/" + inside), size);
    }

    private static boolean isHidden(String inside) {
        return inside.startsWith(".") || inside.contains("/.") || inside.endsWith("~");
    }

    /**
     * The bytes of some of its files, in the order of the files.
     *
     * @throws IOException when one can't be read
     */
    List<byte[]> read(List<File> files) throws IOException {
        List<byte[]> all = new ArrayList<>(files.size());
        if (prefix.isEmpty()) {
            for (File file : files) {
                all.add(Files.readAllBytes(place.resolve(file.name())));
            }
            return all;
        }
        try (ZipFile jar = new ZipFile(place.toString())) {
            for (File file : files) {
                try (InputStream in = jar.getInputStream(jar.getEntry(prefix + file.name()))) {
                    all.add(in.readNBytes(MAX_BYTES + 1)); // what a jar says of a size may be a lie
                }
            }
        }
        return all;
    }

    /** Whether a file can be read. */
    boolean isReadable(File file) {
        return !prefix.isEmpty() || Files.isReadable(place.resolve(file.name()));
    }
}
