package hectograph.cli;

import hectograph.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where parsed papers are kept between builds: beside the jar, where {@code mvn clean} finds them and nobody uploads them.
 */
final class PaperCachePlace {

    private PaperCachePlace() {}

    /** The folder beside this program; empty for a program that is in none. */
    static Optional<Path> beside() {
        return Version.place().flatMap(program -> Optional.ofNullable(program.getParent()));
    }

    /** The file for a content folder: two folders have two, or papers would be parsed anew by every build. */
    static Path file(Path folder, Path content) {
        CRC32 digest = new CRC32();
        digest.update(content.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve("papers-" + Long.toHexString(digest.getValue()) + ".cache");
    }
}
