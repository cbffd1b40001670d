package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.StaticFile;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The files of a content folder by kind, each kind in the order of their names. Links are not followed: content can't
 * pull in a file from elsewhere.
 *
 * @param site {@code site.yaml}; absent when there is none
 * @param papers {@code papers/**}{@code /*.md}
 * @param topics {@code topics/*.md}
 * @param pages {@code pages/*.md}
 * @param people {@code people/*.md}
 * @param listings {@code listings/*.yaml}
 * @param promises {@code promises.txt}, which builds write; absent when there is none
 * @param statics files beside the content that are copied as they are
 * @param all all of these but the promises, and what is not read
 */
public record ContentFiles(
        Optional<File> site,
        List<File> papers,
        List<File> topics,
        List<File> pages,
        List<File> people,
        List<File> listings,
        Optional<File> promises,
        List<StaticFile> statics,
        List<File> all) {

    /**
     * A file that is not read yet. It has no path of its own: a path of the system's is three times its name in memory.
     *
     * @param name as the maintainer would type it
     * @param folder the folder around it
     * @param facts what tells whether it was changed
     * @param planned the text that it is to have; empty for a file that is as it stands on the disk
     */
    public record File(String name, Path folder, Facts facts, Optional<String> planned) {

        /** A file on the disk. */
        public File(String name, Path folder, Facts facts) {
            this(name, folder, facts, Optional.empty());
        }

        /** Where it is. */
        public Path path() {
            return folder.resolve(name.substring(name.lastIndexOf('/') + 1));
        }

        /** Reads it. */
        public Checked<Source> read() {
            if (planned.isPresent()) {
                return SourceReader.read(name, planned.get().getBytes(StandardCharsets.UTF_8));
            }
            try {
                return SourceReader.read(name, Files.readAllBytes(path()));
            } catch (IOException e) {
                return new Checked<>(new Source(name, ""), List.of(unreadable(name)));
            }
        }
    }

    /**
     * What the file system tells of a file. A file that is written again differs in one of these, but for one that is
     * written twice within a tick of the file system's clock.
     *
     * @param size in bytes
     * @param modified when it was last written, in nanoseconds since 1970; who writes a file can set it
     * @param changed when the system last noted a change of the file or of what it says of it, in nanoseconds since 1970;
     *     nobody can set it; 0 where the system does not tell
     * @param key which file it is, so that another that was moved here differs; 0 where the system does not tell
     */
    public record Facts(long size, long modified, long changed, int key) {

        private static final boolean CHANGES =
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

        static Facts of(Path path, BasicFileAttributes attributes) {
            return new Facts(
                    attributes.size(),
                    nanos(attributes.lastModifiedTime()),
                    CHANGES ? changed(path) : 0,
                    Objects.hashCode(attributes.fileKey()));
        }

        private static long changed(Path path) {
            try {
                return nanos((FileTime) Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS));
            } catch (IOException | UnsupportedOperationException e) {
                return 0; // it went meanwhile, or stands in a file system of another kind
            }
        }

        private static long nanos(FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
    }

    /** Lists a content folder; what does not belong there is warned of. */
    public static Checked<ContentFiles> list(Path folder) throws IOException {
        Problems problems = new Problems();
        String root = display(folder);
        List<File> papers = new ArrayList<>();
        List<File> topics = new ArrayList<>();
        List<File> pages = new ArrayList<>();
        List<File> people = new ArrayList<>();
        List<File> listings = new ArrayList<>();
        List<File> site = new ArrayList<>();
        List<File> promises = new ArrayList<>();
        List<File> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            problems.error(Origin.of(root), "no such folder", "make it, or name another with --content");
        } else {
            List<File> found = FolderWalk.files(folder, root, ContentFiles::isHidden, problems);
            String own = root + "/" + PromisesFile.NAME;
            found.stream().filter(file -> file.name().equals(own)).forEach(promises::add);
            found.stream().filter(file -> !file.name().equals(own)).forEach(all::add);
            for (File file : all) {
                String inside = file.name().substring(root.length() + 1);
                if (inside.equals("site.yaml")) {
                    site.add(file);
                } else if (inside.startsWith("papers/") && inside.endsWith(".md")) {
                    papers.add(file);
                } else if (isIn("topics", ".md", inside)) {
                    topics.add(file);
                } else if (isIn("pages", ".md", inside)) {
                    pages.add(file);
                } else if (isIn("people", ".md", inside)) {
                    people.add(file);
                } else if (isIn("listings", ".yaml", inside)) {
                    listings.add(file);
                } else if (!inside.equals(FetchSources.NAME)) { // which fetch reads, and builds do not
                    problems.warning(
                            Origin.of(file.name()),
                            "not read",
                            "papers/**/*.md, topics/*.md, people/*.md, pages/*.md, listings/*.yaml and site.yaml are");
                }
            }
            if (site.isEmpty()) {
                problems.error(
                        Origin.of(root + "/site.yaml"),
                        "no such file",
                        "write it: title: and url: are enough to start");
            }
            if (papers.isEmpty()) {
                problems.warning(
                        Origin.of(root + "/papers"),
                        "no papers yet",
                        "write one with: new \"Its Title\", or import a listing");
            }
        }
        List<StaticFile> statics = StaticFolder.list(StaticFolder.of(folder), all, problems);
        return problems.with(new ContentFiles(
                site.stream().findFirst(),
                papers,
                topics,
                pages,
                people,
                listings,
                promises.stream().findFirst(),
                statics,
                all));
    }

    /**
     * A paper among them.
     *
     * @param folder the content folder
     * @param path its file, relative to the folder
     */
    public Optional<File> paper(Path folder, Path path) {
        String name = display(folder) + "/" + display(path);
        int at = Collections.binarySearch(
                papers, null, (paper, unused) -> paper.name().compareTo(name));
        return at < 0 ? Optional.empty() : Optional.of(papers.get(at));
    }

    /**
     * These files as they will be when some are written.
     *
     * @param folder the content folder
     * @param texts papers, topics and listings below it, with the text of each
     */
    public ContentFiles with(Path folder, Map<String, String> texts) {
        String root = display(folder);
        List<File> others = new ArrayList<>();
        texts.forEach((inside, text) -> {
            Path path = folder.resolve(inside);
            Facts none = new Facts(-1, 0, 0, 0);
            others.add(new File(root + "/" + inside, path.resolveSibling(""), none, Optional.of(text)));
        });
        return new ContentFiles(
                site,
                joined(papers, others, root + "/papers/"),
                joined(topics, others, root + "/topics/"),
                pages,
                people,
                joined(listings, others, root + "/listings/"),
                promises,
                statics,
                all);
    }

    private static List<File> joined(List<File> files, List<File> others, String folder) {
        Map<String, File> byName = new TreeMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        others.stream().filter(file -> file.name().startsWith(folder)).forEach(file -> byName.put(file.name(), file));
        return List.copyOf(byName.values());
    }

    static Problem unreadable(String name) {
        return Problem.error(Origin.of(name), "can't be read", "change its permissions, or take it away");
    }

    private static boolean isIn(String folder, String ending, String inside) {
        return inside.startsWith(folder + "/")
                && inside.endsWith(ending)
                && inside.indexOf('/') == inside.lastIndexOf('/');
    }

    /** A path as the maintainer would type it. */
    public static String display(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }

    /** Dot files and editors' copies. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }
}
