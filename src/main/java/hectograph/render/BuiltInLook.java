package hectograph.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The look that comes with the program: the files of {@code templates/}, which the build of the program puts into its jar. */
final class BuiltInLook {

    /** What it is called where a folder would be named. */
    static final String NAME = "built-in look";

    private static final String FOLDER = "hectograph/look/";

    private BuiltInLook() {}

    /** Every file by its path as it would be below {@code templates/}, such as {@code assets/style.css}. */
    static SortedMap<String, byte[]> files() throws IOException {
        Path program = program();
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(program)) {
            ofFolder(program.resolve(FOLDER), files);
        } else {
            ofJar(program, files);
        }
        if (files.isEmpty()) {
            throw new IOException(program + " holds no " + FOLDER);
        }
        return files;
    }

    /** The jar, or the folder of classes, that this class is from. */
    private static Path program() throws IOException {
        CodeSource source = BuiltInLook.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("the place of the program is not known");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void ofFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static void ofJar(Path jar, SortedMap<String, byte[]> files) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toString())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        }
    }
}
