package hectograph.content;

import hectograph.model.Slug;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** File names as addresses. */
final class FileNames {

    /** Names of devices, which are no names of files on Windows, whatever their ending. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    IntStream.rangeClosed(1, 9).boxed().flatMap(i -> Stream.of("com" + i, "lpt" + i)))
            .collect(Collectors.toUnmodifiableSet());

    private FileNames() {}

    /** A slug that every system can have as the name of a file: the same, but for names of devices. */
    static String usable(String slug) {
        return DEVICES.contains(slug) ? slug + "-paper" : slug;
    }

    /** The name without folder and ending. */
    static String stem(String file, String ending) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ending.length());
    }

    /** The slug that a file's name is; empty, with a problem, when it is none. */
    static Optional<Slug> slug(String file, String ending, Problems problems) {
        String stem = stem(file, ending);
        if (DEVICES.contains(stem)) {
            problems.error(
                    Origin.of(file),
                    "file name \"" + stem + ending + "\" is that of a device on Windows, which can't hold such a file",
                    "rename it, for example to \"" + usable(stem) + ending + "\"");
            return Optional.empty();
        }
        if (Slug.isValid(stem)) {
            return Optional.of(new Slug(stem));
        }
        problems.error(
                Origin.of(file),
                "file name \"" + stem + ending + "\" is not a slug",
                "rename it to \"" + Slug.from(stem, Slug.MAX_LENGTH) + ending + "\"");
        return Optional.empty();
    }
}
