package hectograph.serve;

import hectograph.content.ContentFiles;
import hectograph.content.StaticFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which inputs are not as they were, and so what must be read.
 *
 * @param content the folder of the content
 * @param known whether all changed files are known
 * @param inside the changed files below the content folder, relative to it
 * @param copied whether one of the changed files is in the folder of those that are copied as they are
 * @param elsewhere how many changed files are in neither, and so belong to the look
 */
record Change(Path content, boolean known, List<Path> inside, boolean copied, int elsewhere) {

    /** More files than somebody changes by hand. */
    private static final int FEW = 8;

    /** A change of some papers, of which nobody asks. */
    static final Change OF_PAPERS = new Change(Path.of(""), true, List.of(), false, 0);

    /**
     * A change of files.
     *
     * @param files empty when anything may have changed
     */
    static Change of(Path content, List<Path> files) {
        try {
            Path folder = content.toRealPath();
            Path statics = StaticFolder.of(content).toAbsolutePath().normalize();
            List<Path> inside = new ArrayList<>();
            boolean copied = false;
            int elsewhere = 0;
            for (Path file : files) {
                if (file.startsWith(folder)) {
                    inside.add(folder.relativize(file));
                } else if (file.startsWith(statics) || file.startsWith(real(statics))) {
                    copied = true;
                } else {
                    elsewhere++;
                }
            }
            return new Change(content, !files.isEmpty(), inside, copied, elsewhere);
        } catch (IOException e) {
            return new Change(content, false, List.of(), false, 0);
        }
    }

    private static Path real(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder;
    }

    /** Whether nothing but the look changed. */
    boolean isOfLookAlone() {
        return known && inside.isEmpty() && !copied;
    }

    /** Whether the look is as it was: it is made of its own files and of what the site file says. */
    boolean keepsLook() {
        return known && elsewhere == 0 && !inside.contains(Path.of("site.yaml"));
    }

    /** The changed papers, when a few papers changed and nothing else did. */
    Optional<List<ContentFiles.File>> papers(ContentFiles files) {
        if (!known || copied || elsewhere > 0 || inside.size() > FEW) {
            return Optional.empty();
        }
        List<ContentFiles.File> papers = new ArrayList<>();
        for (Path path : inside) {
            files.paper(content, path)
                    .filter(paper -> Files.isRegularFile(paper.path(), LinkOption.NOFOLLOW_LINKS)) // it was not deleted
                    .ifPresent(papers::add);
        }
        return papers.size() == inside.size() ? Optional.of(papers) : Optional.empty();
    }
}
