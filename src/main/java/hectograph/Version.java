package hectograph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The version of the generator. */
public final class Version {

    private Version() {}

    /** As in the pom, such as {@code 0.1.0}. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is not in the jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /** Where this program's classes are, a jar or a folder; empty where that can't be told. */
    public static Optional<Path> place() {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Tells this build of the generator from any other: the number, and the facts of its files, since two builds of one
     * version can differ while it is worked on.
     */
    public static String identity() {
        StringBuilder text = new StringBuilder(number());
        Optional<Path> place = place();
        if (place.isEmpty()) {
            return text.toString();
        }
        try (Stream<Path> files = Files.walk(place.get())) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                text.append(' ')
                        .append(facts.size())
                        .append(' ')
                        .append(facts.lastModifiedTime().toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
