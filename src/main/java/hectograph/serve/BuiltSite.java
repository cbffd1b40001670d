package hectograph.serve;

import hectograph.site.page.OutputPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is answered for each address of a folder that was built, as a plain static host would answer. */
final class BuiltSite implements Responder {

    /** Ending of a compressed twin of a file, by content coding, the best first. */
    private static final List<String[]> TWINS = List.of(new String[] {"br", ".br"}, new String[] {"gzip", ".gz"});

    private final Path folder;

    BuiltSite(Path folder) {
        this.folder = folder;
    }

    @Override
    public Reply answer(String path, String query, String encodings) {
        try {
            String page = path.endsWith("/") ? path + "index.html" : path;
            return HeadersFile.of(folder).apply(page, file(path, encodings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply file(String path, String encodings) throws IOException {
        String file = path.substring(1);
        boolean index = file.isEmpty() || file.endsWith("/");
        Optional<Path> found = find(index ? file + "index.html" : file);
        if (found.isPresent()) {
            return reply(200, found.get(), encodings);
        }
        if (!index && find(file + "/index.html").isPresent()) {
            return Reply.redirect(path + "/");
        }
        Optional<Path> missing = find("404.html");
        return missing.isPresent() ? reply(404, missing.get(), encodings) : Reply.text(404, "no such page");
    }

    /** A file of the site: nothing outside its folder, by whatever way, and none of a build's own notes. */
    private Optional<Path> find(String name) throws IOException {
        try {
            Path file = folder.resolve(new OutputPath(name).value());
            boolean hidden = name.startsWith(".hectograph/") || HeadersFile.isOne(name);
            if (hidden || !Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reply reply(int status, Path file, String encodings) throws IOException {
        String name = file.getFileName().toString();
        for (String[] twin : TWINS) {
            Path compressed = file.resolveSibling(name + twin[1]);
            if (accepts(encodings, twin[0]) && Files.isRegularFile(compressed)) {
                return Reply.of(status, MediaTypes.of(name), Files.readAllBytes(compressed))
                        .with("Content-Encoding", twin[0])
                        .with("Vary", "Accept-Encoding");
            }
        }
        return Reply.of(status, MediaTypes.of(name), Files.readAllBytes(file));
    }

    private static boolean accepts(String encodings, String coding) {
        return List.of(encodings.split("[ ,]+")).contains(coding);
    }
}
