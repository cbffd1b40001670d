package hectograph.content;

import hectograph.model.Slug;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.Optional;

/** File names as addresses. */
final class FileNames {

    private FileNames() {}

    /** The name without folder and ending. */
    static String stem(String file, String ending) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ending.length());
    }

    /** The slug that a file's name is; empty, with a problem, when it is none. */
    static Optional<Slug> slug(String file, String ending, Problems problems) {
        String stem = stem(file, ending);
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
