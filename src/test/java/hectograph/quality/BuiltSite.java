package hectograph.quality;

import hectograph.OnceARun;
import hectograph.content.SiteReader;
import hectograph.content.source.Source;
import hectograph.properties.Builds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final BuiltSite REAL = of("content", "real", address());
    private static final BuiltSite GOLDEN =
            of("src/test/resources/golden/content", "golden", "https://example.org/copies/");

    private static final BuiltSite MATH =
            of("src/test/resources/math-site/content", "math", "https://example.org/formulas/");

    private static final BuiltSite EMPTY =
            of("src/test/resources/empty-site/content", "empty", "https://example.org/nothing/");

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
        return new BuiltSite(OnceARun.made(name, folder -> Builds.build(Path.of(content), folder)), url);
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
