package hectograph.content;

import hectograph.content.ContentFiles.Facts;
import hectograph.content.ContentFiles.File;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** A walk through a folder that notes its files and reports what can't be one of them. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** A folder, named as a file is. */
    private record Folder(String name, Path path) {}

    private final Folder top;
    private final Path start;
    private final Predicate<String> isHidden;
    private final Problems problems;
    private final List<File> files = new ArrayList<>();

    /** The folders around, named once for all files in them. */
    private final Deque<Folder> open = new ArrayDeque<>();

    private FolderWalk(Folder top, Path start, Predicate<String> isHidden, Problems problems) {
        this.top = top;
        this.start = start;
        this.isHidden = isHidden;
        this.problems = problems;
    }

    /**
     * All files below a folder, in the order of their names.
     *
     * @param folder the folder, which may be a link; links in it are not followed
     * @param root what it is called
     * @param isHidden whether a file, or a folder with all that is in it, is left out for its name
     */
    static List<File> files(Path folder, String root, Predicate<String> isHidden, Problems problems)
            throws IOException {
        FolderWalk walk = new FolderWalk(new Folder(root, folder), folder.toRealPath(), isHidden, problems);
        Files.walkFileTree(walk.start, walk);
        walk.files.sort(Comparator.comparing(File::name));
        return walk.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        if (dir.equals(start)) {
            open.push(top);
            return FileVisitResult.CONTINUE;
        }
        Path name = dir.getFileName();
        if (isHidden.test(name.toString()) || isLost(name)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        open.push(new Folder(inside(name), open.element().path().resolve(name)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
        open.pop();
        return super.postVisitDirectory(dir, failure);
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (isHidden.test(path.getFileName().toString()) || isLost(path.getFileName())) {
            return FileVisitResult.CONTINUE;
        }
        File file = new File(inside(path.getFileName()), open.element().path(), Facts.of(path, attributes));
        if (attributes.isRegularFile()) {
            files.add(file);
        } else if (Files.isSymbolicLink(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.warning(Origin.of(file.name()), "a link, not followed", "put the file itself here");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        String name = open.isEmpty() ? top.name() : inside(file.getFileName());
        problems.addAll(List.of(ContentFiles.unreadable(name)));
        return FileVisitResult.CONTINUE;
    }

    /** A name in another charset can't be written as text, and text that lost something names another file. */
    private boolean isLost(Path name) {
        boolean lost = name.toString().indexOf('\uFFFD') >= 0;
        if (lost) {
            problems.error(
                    Origin.of(inside(name)),
                    "a file name that can't be read",
                    "rename it, in letters a to z; or set LC_ALL=C.UTF-8 if the locale has no UTF-8");
        }
        return lost;
    }

    private String inside(Path name) {
        return open.element().name() + "/" + name;
    }
}
