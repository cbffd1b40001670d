package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.model.Limits;
import hectograph.model.Today;
import hectograph.output.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site in a folder that is built after each edit of its sketch, in one way or another, and compared with a clean build. */
final class EditedSite {

    private final Limits limits;
    private final Path temp;
    private final Path content;
    private final Path out;
    private final Optional<Path> cache;
    private final List<String> script = new ArrayList<>();
    private SortedMap<String, String> written = Collections.emptySortedMap();
    private Random random = new Random(0);

    /**
     * Builds the site for the first time.
     *
     * @param limits at which it takes another shape
     * @param temp an empty folder of the test's own
     */
    EditedSite(Sketch.State first, Limits limits, Path temp) throws IOException {
        this.limits = limits;
        this.temp = temp;
        this.content = temp.resolve("content");
        this.out = temp.resolve("site");
        this.cache = Optional.of(temp.resolve("papers.cache"));
        write(first);
        build(templates(first.look()), out, cache, 2);
    }

    /** Its files. */
    SortedMap<String, String> files() throws IOException {
        return Folder.read(out);
    }

    /** Builds after an edit: with one thread or two, perhaps while a paper has an error first, perhaps stopped in the middle. */
    void edit(Sketch.State state) throws IOException {
        script.add(state.what());
        random = new Random(state.dice());
        write(state);
        Path templates = templates(state.look());
        Path clean = temp.resolve("clean-" + script.size());
        build(templates, clean, Optional.empty(), 1);
        SortedMap<String, String> expected = Folder.read(clean);
        SortedMap<String, String> before = Folder.read(out);
        int threads = 1 + random.nextInt(2);
        if (random.nextInt(3) == 0) {
            script.add("left out " + leftOut(templates));
            before = Folder.read(out);
        }
        Optional<String> stop = random.nextInt(3) == 0 ? change(before, expected, random) : Optional.empty();
        if (stop.isPresent()) {
            script.add("stopped at " + stop.get());
            Builds.stoppedAt(stop.get(), out, before, expected, Publisher.readManifest(clean));
            build(templates, out, cache, threads);
        } else {
            Folder.age(out);
            SortedMap<String, ?> timesBefore = Folder.times(out);
            Outcome outcome = build(templates, out, cache, threads);
            onlyWhatChangedIsWritten(before, expected, timesBefore, outcome);
        }
        assertThat(Folder.read(out)).as("after %s", script).isEqualTo(expected);
        assertThat(Folder.folders(out)).as("after %s", script).isEqualTo(Folder.folders(clean));
        assertThat(Publisher.readManifest(out)).as("after %s", script).isEqualTo(Publisher.readManifest(clean));
    }

    /** The files of the same content where nothing was ever published. */
    SortedMap<String, String> withoutPromises() throws IOException {
        Path fresh = temp.resolve("fresh-content");
        Folder.write(fresh, written);
        Path site = temp.resolve("fresh-site");
        run(Builds.settings(fresh, templates(List.of()), site, Optional.empty(), 2));
        return Folder.read(site);
    }

    /** Builds, and expects no error. */
    private Outcome build(Path templates, Path out, Optional<Path> cache, int threads) throws IOException {
        Outcome outcome = run(Builds.settings(content, templates, out, cache, threads));
        assertThat(outcome.report().problems())
                .as("after %s", script)
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        return outcome;
    }

    private Outcome run(Settings settings) throws IOException {
        return new Build(settings, Progress.NONE, limits).run();
    }

    /** Builds while a paper has an error, which is gone when this is done; its old page stays. */
    private String leftOut(Path templates) throws IOException {
        List<String> papers = Folder.read(content).keySet().stream()
                .filter(name -> name.startsWith("papers/"))
                .toList();
        String name = papers.get(random.nextInt(papers.size()));
        Path page = out.resolve(name.replace(".md", ".html"));
        Optional<String> old = Files.exists(page) ? Optional.of(Files.readString(page)) : Optional.empty();
        String text = Files.readString(content.resolve(name));
        Folder.write(content, name, text.replaceFirst("title: \"", "title: \"\\\\q"));
        Settings settings = new Settings(
                new Settings.Places(content, templates, out, cache),
                new Settings.Choice(false, false, true, true),
                "",
                Today.of(Builds.TODAY),
                2);
        Outcome outcome = run(settings);
        assertThat(outcome.isPublished()).as("%s", outcome.report()).isTrue();
        assertThat(outcome.counts().leftOut().papers()).isEqualTo(1);
        if (old.isPresent()) {
            assertThat(page).content().isEqualTo(old.get());
        }
        Folder.write(content, name, text);
        Folder.age(content);
        return name;
    }

    /** A file that differs between two sites; none when they are the same. */
    private static Optional<String> change(
            SortedMap<String, String> before, SortedMap<String, String> after, Random random) {
        List<String> changed = new ArrayList<>(after.keySet());
        changed.removeIf(path -> after.get(path).equals(before.get(path)));
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed.get(random.nextInt(changed.size())));
    }

    private void onlyWhatChangedIsWritten(
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            SortedMap<String, ?> timesBefore,
            Outcome outcome)
            throws IOException {
        SortedMap<String, Object> kept = new TreeMap<>(timesBefore);
        kept.keySet().removeIf(name -> !before.get(name).equals(after.get(name)));
        SortedMap<String, Object> times = new TreeMap<>(Folder.times(out));
        times.keySet().retainAll(kept.keySet());
        assertThat(times).isEqualTo(kept);
        assertThat(outcome.counts().written()).isEqualTo(after.size() - kept.size());
    }

    /** Brings the content folder up to date, file by file; all but what was just written is old. */
    private void write(Sketch.State state) throws IOException {
        if (Files.exists(content)) {
            Folder.age(content);
        }
        for (String name : written.keySet()) {
            if (!state.files().containsKey(name)) {
                Files.delete(content.resolve(name));
            }
        }
        for (Map.Entry<String, String> file : state.files().entrySet()) {
            if (!file.getValue().equals(written.get(file.getKey()))) {
                Folder.write(content, file.getKey(), file.getValue());
            }
        }
        written = state.files();
    }

    /** The look after so many changes. */
    private Path templates(List<String> edits) throws IOException {
        Path look = temp.resolve("look-" + edits.size());
        if (!Files.exists(look)) {
            if (edits.isEmpty()) {
                Folder.copy(Builds.TEMPLATES, look);
                return look;
            }
            Folder.copy(templates(edits.subList(0, edits.size() - 1)), look);
            Path file = look.resolve(edits.get(edits.size() - 1));
            String text = Files.readString(file);
            int end = text.contains("</body>") ? text.indexOf("</body>") : text.length();
            String comment = text.startsWith("<#") ? "<!-- " + edits.size() + " -->\n" : "/* " + edits.size() + " */\n";
            Files.writeString(file, text.substring(0, end) + comment + text.substring(end));
        }
        return look;
    }
}
