package hectograph.content;

import hectograph.model.FileReference;
import hectograph.model.StaticFile;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The folder {@code static} beside that of the content, whose files are copied as they are. Links in it are not followed, so that it can't pull in a file from elsewhere.
 */
public final class StaticFolder {

    /** No host takes a larger file. */
    private static final long MAX_BYTES = 100_000_000;

    /** Names that begin with a dot and are meant for a host; any other is left out, as {@code .git} must be. */
    private static final Set<String> FOR_HOSTS = Set.of(".well-known", ".htaccess");

    private StaticFolder() {}

    /** The folder of files that are copied as they are. */
    public static Path of(Path content) {
        return beside(content, "static");
    }

    /** A path beside the folder of the content, however that is named. */
    public static Path beside(Path content, String name) {
        String last = String.valueOf(content.getFileName());
        boolean named = !last.isEmpty() && !last.equals(".") && !last.equals("..");
        return named
                ? content.resolveSibling(name)
                : content.toAbsolutePath().normalize().resolveSibling(name);
    }

    /**
     * Lists the folder; there may be none.
     *
     * @param all takes every file that is listed
     */
    static List<StaticFile> list(Path folder, List<ContentFiles.File> all, Problems problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String root = ContentFiles.display(folder);
        List<StaticFile> fit = new ArrayList<>();
        for (ContentFiles.File file : FolderWalk.files(folder, root, StaticFolder::isHidden, problems)) {
            Origin origin = Origin.of(file.name());
            String path = file.name().substring(root.length() + 1);
            if (!FileReference.isPath(path)) {
                problems.error(
                        origin, "file name \"" + path + "\" can't be an address", "use letters, digits, - _ and .");
            } else if (!Files.isReadable(file.path())) {
                problems.error(origin, "can't be read", "change its permissions, or take it away");
            } else if (file.facts().size() > MAX_BYTES) {
                problems.error(origin, "file of over " + MAX_BYTES + " bytes", "put it elsewhere, and link it");
            } else {
                all.add(file);
                fit.add(new StaticFile(path, origin, () -> Files.newInputStream(file.path())));
            }
        }
        return fit;
    }

    private static boolean isHidden(String name) {
        return ContentFiles.isHidden(name) && !FOR_HOSTS.contains(name);
    }
}
