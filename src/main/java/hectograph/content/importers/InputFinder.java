package hectograph.content.importers;

import hectograph.content.ContentFiles;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Finds what there is to read: a file, every file of a folder, every file in a ZIP archive. Names in archives are for
 * messages alone, nothing is ever unpacked to a disk. Of a folder or an archive, what is of no known format is passed over.
 */
public final class InputFinder {

    /** The most entries of an archive, and files of a folder. */
    private static final int MOST = 100_000;

    /** The most that an archive may hold, unpacked, in bytes. */
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private final Optional<ImportFormat> forced;
    private final List<Known> found = new ArrayList<>();
    private final Problems problems = new Problems();

    /**
     * An input whose format is known.
     *
     * @param input the input
     * @param format its format
     */
    public record Known(Input input, ImportFormat format) {}

    private InputFinder(Optional<ImportFormat> forced) {
        this.forced = forced;
    }

    /**
     * Finds what there is to read in an input, which may be an archive.
     *
     * @param forced the format that somebody says it is of, whatever it looks like
     * @return nothing when it is of no known format
     */
    public static Checked<List<Known>> in(Input input, Optional<ImportFormat> forced) throws IOException {
        InputFinder inputs = new InputFinder(forced);
        inputs.add(input, true);
        return inputs.problems.with(List.copyOf(inputs.found));
    }

    /** Finds what there is to read in a folder and the folders in it, in the order of names; links are not followed. */
    public static Checked<List<Known>> in(Path folder, Optional<ImportFormat> forced) throws IOException {
        InputFinder inputs = new InputFinder(forced);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(folder.relativize(file).toString()))
                    .limit(MOST)
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            inputs.add(Input.of(ContentFiles.display(file), file), false);
        }
        return inputs.problems.with(List.copyOf(inputs.found));
    }

    /** Whether a file or a folder on the way to it is one of the machine's: what a Mac puts into archives, too. */
    private static boolean isHidden(String path) {
        for (String part : path.split("[/\\\\]")) {
            if (part.startsWith(".") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    private void add(Input input, boolean alone) throws IOException {
        if (isArchive(input)) {
            archive(input);
            return;
        }
        if (!alone && input.head().isEmpty()) {
            problems.warning(Origin.of(input.name()), "is empty, passed over", "export it once more, or delete it");
            return;
        }
        Optional<ImportFormat> format = forced.isPresent() ? forced : ImportFormats.of(input);
        if (format.isPresent()) {
            found.add(new Known(input, format.get()));
        } else if (!alone) {
            problems.warning(
                    Origin.of(input.name()),
                    "of no format that is known, passed over",
                    "import it by itself with --format");
        }
    }

    private static boolean isArchive(Input input) throws IOException {
        try (InputStream in = input.open()) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private void archive(Input input) throws IOException {
        long left = MOST_BYTES;
        int entries = 0;
        try (InputStream in = input.open();
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = input.name() + "!/" + entry.getName();
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                byte[] bytes = zip.readNBytes((int) Math.min(left, Input.MAX_TEXT) + 1);
                left -= bytes.length;
                if (left <= 0 || bytes.length > Input.MAX_TEXT || ++entries > MOST) {
                    problems.error(
                            Origin.of(name),
                            "an archive that holds too much, read up to here",
                            "unpack what you need of it, and import that");
                    return;
                }
                Input inside = Input.of(name, bytes);
                if (isArchive(inside)) {
                    problems.warning(Origin.of(name), "an archive in an archive, passed over", "unpack it");
                } else {
                    add(inside, false);
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            problems.error(
                    Origin.of(input.name()), "a damaged archive: " + e.getMessage(), "fetch or pack it once more");
        }
    }
}
