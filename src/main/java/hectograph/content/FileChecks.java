package hectograph.content;

import hectograph.model.FileReference;
import hectograph.model.PictureSize;
import hectograph.model.StaticFile;
import hectograph.model.StaticFiles;
import hectograph.problem.Nearest;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what the content says of the files that are copied as they are, and reads how large its pictures are. */
final class FileChecks {

    private final Map<String, StaticFile> files = new HashMap<>();
    private final Map<String, Optional<PictureSize>> sizes = new HashMap<>();
    private final Problems problems;

    FileChecks(List<StaticFile> files, Problems problems) {
        this.problems = problems;
        files.forEach(file -> this.files.put(file.path(), file));
    }

    /** Checks places that name files. */
    void check(List<FileReference> references) {
        for (FileReference reference : references) {
            Optional<StaticFile> file = Optional.ofNullable(files.get(reference.path()));
            if (file.isEmpty()) {
                problems.add(missing(reference));
            } else if (reference.use() != FileReference.Use.LINK
                    && size(file.get()).isEmpty()) {
                problems.add(problem(
                        reference,
                        "\"" + reference.path() + "\" is no picture whose width and height can be read",
                        "use PNG, JPEG, GIF, WebP, AVIF, or SVG with a viewBox"));
            }
        }
    }

    /** How large a picture is that was checked; empty when it is missing or none. */
    Optional<PictureSize> size(String path) {
        return sizes.getOrDefault(path, Optional.empty());
    }

    /** The files, with the sizes of all pictures that were asked for. */
    StaticFiles result() {
        Map<String, PictureSize> known = new HashMap<>();
        sizes.forEach((path, size) -> size.ifPresent(found -> known.put(path, found)));
        return new StaticFiles(files, known);
    }

    private Problem missing(FileReference reference) {
        String path = reference.path();
        return reference.use() == FileReference.Use.LINK
                ? problem(
                        reference,
                        "\"" + path + "\" is neither a web address nor a file in static/",
                        remedy(path, "write https:// and what follows, in full, or put the file there"))
                : problem(
                        reference,
                        "no picture \"" + path + "\" in static/",
                        remedy(path, "put it there, in the folder static/ beside the content"));
    }

    /** Whoever names the folder too has only to leave it out. */
    private String remedy(String path, String fallback) {
        String inside = path.replaceFirst("^(\\.?\\.?/)*static/", "");
        return files.containsKey(inside)
                ? "write " + inside + ", without static/"
                : Nearest.remedy(path, files.keySet().stream().sorted().toList(), fallback);
    }

    private static Problem problem(FileReference reference, String what, String remedy) {
        return reference.use() == FileReference.Use.IN_TEXT
                ? Problem.warning(reference.origin(), what, remedy)
                : Problem.error(reference.origin(), what, remedy);
    }

    private Optional<PictureSize> size(StaticFile file) {
        return sizes.computeIfAbsent(file.path(), path -> {
            try (InputStream in = file.bytes().open()) {
                return PictureHeader.size(in);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
