package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.StaticFolder;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the folders of a build before anything is read. */
final class Folders {

    private Folders() {}

    /** An output folder that can't be written, or that holds or lies in an input. */
    static List<Problem> check(Settings settings) {
        Problems problems = new Problems();
        Path out = absolute(settings.places().out());
        Origin origin = Origin.of(ContentFiles.display(settings.places().out()));
        for (Path input : List.of(
                settings.places().content(),
                settings.places().templates(),
                StaticFolder.of(settings.places().content()))) {
            Path in = absolute(input);
            String name = "\"" + ContentFiles.display(input) + "\"";
            if (out.equals(in)) {
                problems.error(origin, "output folder is the input " + name, "name another with --out");
            } else if (out.startsWith(in)) {
                problems.error(origin, "output folder lies in the input " + name, "name another with --out");
            } else if (in.startsWith(out)) {
                problems.error(origin, "output folder holds the input " + name, "name another with --out");
            }
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            problems.error(origin, "output folder is a file", "name another with --out");
        } else if (settings.choice().write() && !isWritable(out)) {
            problems.error(
                    origin, "output folder can't be written", "change its permissions, or name another with --out");
        }
        return problems.list();
    }

    /** Where a folder really is, or will be: links followed as far as there is something. */
    private static Path absolute(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                try {
                    return there.toRealPath().resolve(there.relativize(absolute));
                } catch (IOException e) {
                    return absolute;
                }
            }
        }
        return absolute;
    }

    /** Whether the folder, or the nearest one above it that exists, can be written. */
    private static boolean isWritable(Path out) {
        Path folder = out;
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }
}
