package hectograph.content.importers;

import hectograph.files.Stage;
import hectograph.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts files into a content folder: all are staged before the first is moved into place, each in one step, or with all of its
 * folder where that is new. Whoever is killed leaves a stage, which the next import clears away.
 */
final class ContentStage {

    private final Path content;
    private final Parallel parallel;

    ContentStage(Path content, Parallel parallel) {
        this.content = content.toAbsolutePath().normalize();
        this.parallel = parallel;
    }

    /** Files for one folder that is there, and where they wait. */
    private record Place(Path folder, Stage stage, SortedMap<String, String> files) {}

    /**
     * Writes files. Papers come first, so that no listing is ever there without them.
     *
     * @param files below the content folder, with the text of each
     */
    void write(Map<String, String> files) throws IOException {
        SortedMap<String, String> papers = new TreeMap<>();
        SortedMap<String, String> others = new TreeMap<>();
        files.forEach((file, text) -> (file.startsWith("papers/") ? papers : others).put(file, text));
        List<Place> places = new ArrayList<>();
        addPlaces(papers, places);
        addPlaces(others, places);
        try {
            for (Place place : places) {
                parallel.map(List.copyOf(place.files().entrySet()), file -> stage(place.stage(), file));
            }
            for (Place place : places) {
                place.stage().moveTo(place.folder(), () -> {});
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (Place place : places) {
                place.stage().clear();
            }
        }
    }

    private void addPlaces(SortedMap<String, String> files, List<Place> places) throws IOException {
        Map<Path, SortedMap<String, String>> byFolder = new LinkedHashMap<>();
        Map<Path, Path> there = new HashMap<>();
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = content.resolve(each.getKey());
            Path folder = there.get(parent(file));
            if (folder == null) {
                folder = nearest(parent(file));
                there.put(parent(file), folder);
            }
            byFolder.computeIfAbsent(folder, none -> new TreeMap<>())
                    .put(folder.relativize(file).toString(), each.getValue());
        }
        for (Map.Entry<Path, SortedMap<String, String>> of : byFolder.entrySet()) {
            places.add(new Place(of.getKey(), Stage.in(of.getKey(), "import"), of.getValue()));
        }
    }

    /** The folder itself if it is there, else the nearest one around it that is; no file may stand in its place. */
    private static Path nearest(Path folder) throws IOException {
        Path there = folder;
        while (!Files.isDirectory(there)) {
            if (Files.exists(there)) {
                throw new FileSystemException(there.toString(), null, "a file where a folder must be (take it away)");
            }
            there = parent(there);
        }
        return there;
    }

    private static String stage(Stage stage, Map.Entry<String, String> file) {
        stage.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        return file.getKey();
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent()); // it stands below the content, and the root is always there
    }
}
