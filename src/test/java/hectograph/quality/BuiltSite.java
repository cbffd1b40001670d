package hectograph.quality;

import hectograph.content.SiteReader;
import hectograph.content.source.Source;
import hectograph.properties.Builds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site that is built once for all tests that look at it.
 *
 * @param folder the output folder
 * @param url its public address
 */
record BuiltSite(Path folder, String url) {

    private static final Room ROOM = Room.free();

    private static final BuiltSite REAL = of("content", "real", address());
    private static final BuiltSite GOLDEN =
            of("src/test/resources/golden/content", "golden", "https://example.org/copies/");

    private static final BuiltSite MATH =
            of("src/test/resources/math-site/content", "math", "https://example.org/formulas/");

    private static final BuiltSite EMPTY =
            of("src/test/resources/empty-site/content", "empty", "https://example.org/nothing/");

    /** A folder that no other process builds in, since this one holds it as long as it lives: two run at once. */
    private record Room(Path folder, FileLock held) {

        static Room free() {
            for (int i = 1; ; i++) {
                Path folder = Path.of("target", "quality", Integer.toString(i));
                try {
                    Files.createDirectories(folder);
                    FileChannel lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.tryLock();
                    if (held != null) {
                        return new Room(folder, held);
                    }
                    lock.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** A page. */
    record Page(String path, Document document) {}

    /** The site that {@code mvn} builds. */
    static BuiltSite real() {
        return REAL;
    }

    /** The path of its address, from slash to slash. */
    String path() {
        return URI.create(url).getPath();
    }

    /** The file whose name matches a pattern and that is the largest. */
    String largest(String pattern) throws IOException {
        return files().stream()
                .filter(name -> name.matches(pattern))
                .max(Comparator.comparingInt((String name) -> text(name).length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** A dozen papers with difficult titles, among them a withdrawn one and one with former addresses. */
    static BuiltSite golden() {
        return GOLDEN;
    }

    /** Forty abstracts full of formulas of every kind. */
    static BuiltSite math() {
        return MATH;
    }

    /** A site without papers. */
    static BuiltSite empty() {
        return EMPTY;
    }

    static List<BuiltSite> both() {
        return List.of(REAL, GOLDEN);
    }

    /** Whatever the site in this repository is: a fork has another address. */
    private static String address() {
        try {
            return SiteReader.read(new Source("site.yaml", Files.readString(Path.of("content/site.yaml"))))
                    .value()
                    .url();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltSite of(String content, String name, String url) {
        Path folder = ROOM.folder().resolve(name);
        try {
            Builds.build(Path.of(content), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltSite(folder, url);
    }

    /** All files but the generator's notes, in order. */
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".hectograph/"))
                    .sorted()
                    .toList();
        }
    }

    /** All pages, in order. */
    List<Page> pages() throws IOException {
        return files().stream()
                .filter(name -> name.endsWith(".html"))
                .map(name -> new Page(name, Jsoup.parse(text(name), url + name)))
                .toList();
    }

    /** The text of a file. */
    String text(String path) {
        try {
            return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
