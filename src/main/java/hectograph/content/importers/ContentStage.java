package hectograph.content.importers;

import hectograph.files.Stage;
import hectograph.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts files into a content folder: all are staged before the first is moved into place, each in one step, or with all of its
 * folder where that is new. A stage stands in the folder it is for, which may be a disk of its own, and is hidden there, so
 * that no build reads it. Whoever is killed leaves one; the next import clears it away.
 */
final class ContentStage {

    private static final String PREFIX = ".import-";

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
        for (Place place : places) {
            clearLeft(place.folder()); // before any is staged: two can stand in one folder
        }
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

    private void addPlaces(SortedMap<String, String> files, List<Place> places) {
        Map<Path, Place> byFolder = new HashMap<>();
        Map<Path, Path> there = new HashMap<>();
        files.forEach((name, text) -> {
            Path file = content.resolve(name);
            Path folder = there.computeIfAbsent(parent(file), ContentStage::nearest);
            byFolder.computeIfAbsent(folder, ignored -> {
                        String number = ProcessHandle.current().pid() + "-" + places.size();
                        Place place = new Place(folder, new Stage(folder.resolve(PREFIX + number)), new TreeMap<>());
                        places.add(place);
                        return place;
                    })
                    .files()
                    .put(folder.relativize(file).toString(), text);
        });
    }

    /** The folder itself if it is there, else the nearest one around it that is. */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (!Files.isDirectory(there)) {
            there = parent(there);
        }
        return there;
    }

    private static String stage(Stage stage, Map.Entry<String, String> file) {
        stage.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        return file.getKey();
    }

    /** Clears away the stages of processes that are no more. */
    private static void clearLeft(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*-*")) {
            for (Path stage : left) {
                String name = Objects.requireNonNull(stage.getFileName()).toString();
                if (Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS) && isLeft(name.substring(PREFIX.length()))) {
                    new Stage(stage).clear();
                }
            }
        }
    }

    private static boolean isLeft(String number) {
        String pid = number.substring(0, number.indexOf('-'));
        return pid.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .map(process -> process.equals(ProcessHandle.current()))
                        .orElse(true);
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent()); // it stands below the content, and the root is always there
    }
}
