package hectograph;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.IllegalCharacters;
import hectograph.model.Limits;
import hectograph.model.Today;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole site in a string:
 *
 * <pre>{@code
 * TinySite site = TinySite.in(folder, """
 *         -- content/papers/a.md --
 *         ---
 *         title: A
 *         added: 2026-11-20
 *         ---
 *         Text.
 *         """);
 * Built built = site.build();
 * assertThat(built.file("papers/a.html")).contains("Text.");
 * }</pre>
 *
 * A site without {@code site.yaml} gets one, and one without papers gets a paper; {@code -- no content/site.yaml --}
 * takes a file away. The templates are the built-in ones; one given here stands in for its namesake.
 *
 * <p>Every build checks a law, unasked: the same content, its files made in another order, built from nothing with
 * another number of threads, gives the same bytes and the same problems. The quick loop alone leaves that out.
 */
public final class TinySite {

    /** The day on which every test happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String SITE_YAML = """
            title: Tiny
            url: https://tiny.example/
            """;

    private static final String PAPER = """
            ---
            title: Any paper
            added: 2026-11-01
            ---
            Any abstract.
            """;

    private static final boolean ONCE = Boolean.getBoolean("hectograph.once");

    private static final Pattern HEADER = Pattern.compile("-- (no )?(\\S+) --");

    private final Path root;
    private final SortedMap<String, byte[]> files;
    private final Limits limits;

    private TinySite(Path root, SortedMap<String, byte[]> files, Limits limits) {
        this.root = root;
        this.limits = limits;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * A site.
     *
     * @param root an empty folder of the test's own
     * @param text its files, each under a line {@code -- content/papers/a.md --}
     */
    public static TinySite in(Path root, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("content/site.yaml", bytes(SITE_YAML));
        if (!text.contains("-- content/papers/")) {
            files.put("content/papers/any.md", bytes(PAPER));
        }
        return new TinySite(root, files, Limits.USUAL).with(text);
    }

    /** The same site with further or other files. */
    public TinySite with(String text) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        StringBuilder body = new StringBuilder();
        String name = "";
        for (String line : text.split("(?<=\n)")) {
            Matcher header = HEADER.matcher(line.stripTrailing());
            if (!header.matches()) {
                body.append(line);
                continue;
            }
            put(all, name, body);
            name = header.group(2);
            if (header.group(1) != null) {
                all.remove(name);
                name = "";
            }
        }
        put(all, name, body);
        return new TinySite(root, all, limits);
    }

    /** The same site with a file of any bytes. */
    public TinySite with(String name, byte[] content) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(name, content.clone());
        return new TinySite(root, all, limits);
    }

    /** The same site with limits of its own, where growth is tested. */
    public TinySite within(Limits others) {
        return new TinySite(root, files, others);
    }

    private static void put(Map<String, byte[]> files, String name, StringBuilder body) {
        if (!name.isEmpty()) {
            files.put(name, bytes(body.toString()));
        } else {
            assertThat(body.toString()).as("text above the first file").isBlank();
        }
        body.setLength(0);
    }

    /**
     * What a build did.
     *
     * @param outcome its outcome
     * @param problems all problems as they are printed, files named from {@code content/}, {@code templates/} or
     *     {@code site} on
     * @param out the output folder
     */
    public record Built(Outcome outcome, List<String> problems, Path out) {

        /** The text of a file of the site. */
        public String file(String path) {
            return new String(TinySite.read(out.resolve(path)), StandardCharsets.UTF_8);
        }

        /** Every file of the site by path, without our own notes. */
        public SortedMap<String, byte[]> files() {
            SortedMap<String, byte[]> all = TinySite.tree(out);
            all.keySet().removeIf(path -> path.startsWith(".hectograph/"));
            return all;
        }

        /** The paths of all files of the site. */
        public List<String> paths() {
            return List.copyOf(files().keySet());
        }
    }

    /** Builds the site over what an earlier build has left. */
    public Built build() {
        return run(true, false);
    }

    /** Builds the site as {@link #build} does, without the papers that have errors. */
    public Built buildSkippingErrors() {
        return run(true, true);
    }

    /** Builds in the first folder alone, and gives the problems: for what only that folder can tell. */
    public List<String> problemsOfOne() {
        return run(made(), true, false, 2).problems();
    }

    /** Checks the site: as build, but writes nothing. */
    public Built check() {
        return run(false, false);
    }

    /** Makes the files and builds nothing; the folder that holds them. */
    public Path made() {
        make(folder(), new ArrayList<>(files.keySet()), kept());
        return folder();
    }

    /** The folder that holds {@code content}, perhaps {@code templates}, and {@code site}. */
    public Path folder() {
        return root.resolve("one");
    }

    private Built run(boolean write, boolean skip) {
        Map<Path, byte[]> kept = kept();
        Built built = run(made(), write, skip, 2);
        SortedMap<String, byte[]> once = write && built.outcome().isPublished() ? built.files() : new TreeMap<>();
        once.forEach((path, bytes) ->
                assertThat(IllegalCharacters.in(path, bytes)).as(path).isEmpty());
        if (ONCE) {
            return built;
        }
        Path second = root.resolve("two");
        delete(second);
        List<String> names = new ArrayList<>(files.keySet());
        Collections.shuffle(names, new Random(42));
        make(second, names, kept);
        Built again = run(second, write, skip, 5);
        assertThat(again.problems()).as("problems of the second build").isEqualTo(built.problems());
        if (write && built.outcome().isPublished()) {
            boolean keptOld = built.outcome().counts().leftOut().kept() > 0; // pages that a clean build has not
            again.files().forEach((path, bytes) -> {
                if (keptOld && path.equals("files.txt")) {
                    assertThat(lines(once.get(path))).containsAll(lines(bytes));
                } else {
                    assertThat(once.get(path)).as(path).isEqualTo(bytes);
                }
            });
            assertThat(built.outcome().counts().pages()).isEqualTo(again.paths().size());
        }
        return built;
    }

    /** What a list of files says of each. */
    private static List<String> lines(byte[] list) {
        return new String(list, StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    /** What a test asks of a build when nothing but its folders matters. */
    public static Settings settings(Path content, Path templates, Path out) {
        Settings.Places places = new Settings.Places(content, templates, out, Optional.empty());
        return new Settings(places, Settings.Choice.USUAL, "", Today.of(TODAY), 2);
    }

    /** What builds remember of those before. */
    private Map<Path, byte[]> kept() {
        Map<Path, byte[]> kept = new HashMap<>();
        for (Path memory : List.of(Path.of("content/promises.txt"), Path.of("site/.hectograph/promises"))) {
            if (Files.exists(folder().resolve(memory))) {
                kept.put(memory, read(folder().resolve(memory)));
            }
        }
        return kept;
    }

    private Built run(Path folder, boolean write, boolean skip, int threads) {
        Path out = folder.resolve("site");
        Settings usual = settings(folder.resolve("content"), folder.resolve("templates"), out);
        Settings.Choice choice = new Settings.Choice(false, false, skip, write);
        Settings settings = new Settings(usual.places(), choice, "", usual.today(), threads);
        try {
            Outcome outcome = new Build(settings, Progress.NONE, limits).run();
            List<String> problems = outcome.report().problems().stream()
                    .map(problem -> problem.toString().replace(folder.toString().replace('\\', '/') + "/", ""))
                    .toList();
            return new Built(outcome, problems, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the input folders anew; the output folder stays. */
    private void make(Path folder, List<String> names, Map<Path, byte[]> kept) {
        delete(folder.resolve("content"));
        delete(folder.resolve("templates"));
        delete(folder.resolve("themes"));
        delete(folder.resolve("static"));
        kept.forEach((memory, bytes) -> write(folder.resolve(memory), bytes));
        names.forEach(name -> write(folder.resolve(name), files.get(name)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder by its path there, with {@code /}. */
    public static SortedMap<String, byte[]> tree(Path folder) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        for (Path path : walk(folder)) {
            if (Files.isRegularFile(path)) {
                all.put(folder.relativize(path).toString().replace('\\', '/'), read(path));
            }
        }
        return all;
    }

    private static void delete(Path folder) {
        walk(folder).stream().sorted(Comparator.reverseOrder()).forEach(path -> {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Path> walk(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
