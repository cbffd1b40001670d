package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A host: a folder that gets a site file by file, as {@code upload-list} says, with a visitor who looks at every moment. */
final class Served {

    private static final Pattern LOADED = Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"#?]+)");

    private final Path folder;

    Served(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /**
     * Carries out a list, or its beginning.
     *
     * @param lines {@code put} and {@code delete} with a path
     * @param most how many of them
     */
    void upload(List<String> lines, Path site, int most) throws IOException {
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            String path = line.substring(line.indexOf(' ') + 1);
            Path there = folder.resolve(path);
            if (line.startsWith("put ")) {
                Files.createDirectories(there.getParent());
                Files.copy(site.resolve(path), there, StandardCopyOption.REPLACE_EXISTING);
                if (path.endsWith(".html")) {
                    visit(there);
                }
            } else {
                Files.delete(there);
                if (path.startsWith("assets/")) {
                    visitAll();
                }
            }
        }
    }

    private void visitAll() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                visit(page);
            }
        }
    }

    private void visit(Path page) throws IOException {
        Matcher loaded = LOADED.matcher(Files.readString(page));
        int styles = 0;
        while (loaded.find()) {
            String path = loaded.group(1);
            Path file = path.startsWith("/") ? folder.resolve(path.substring(1)) : page.resolveSibling(path);
            assertThat(file).as("what %s loads", page).exists();
            styles += path.endsWith(".css") ? 1 : 0;
        }
        assertThat(styles).as("styles of %s", page).isPositive();
    }
}
