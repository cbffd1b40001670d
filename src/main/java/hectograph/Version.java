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
import java.util.zip.ZipFile;

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
     * Tells the code of this generator from any other: keys of pages hold for the code alone that makes their views. Of a
     * jar it says nothing but what stands in it, so that it is the same wherever that jar is.
     */
    static String code() {
        return Code.TEXT;
    }

    /** Found out once: it stays as long as the process. */
    private static final class Code {
        private static final String TEXT = find();
    }

    private static String find() {
        Optional<Path> place = place().filter(Files::isRegularFile);
        if (place.isEmpty()) {
            return identity();
        }
        StringBuilder text = new StringBuilder(number());
        try (ZipFile jar = new ZipFile(place.get().toFile())) {
            jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .forEach(entry -> text.append(' ').append(Long.toHexString(entry.getCrc())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Tells this build of the generator from any other: the number, and the facts of its files, since two builds of one
     * version can differ while it is worked on.
     */
    public static String identity() {
        return Identity.TEXT;
    }

    /** Found out once, since what runs stays what was loaded: to look at every class takes longer than a small site. */
    private static final class Identity {
        private static final String TEXT = facts();
    }

    private static String facts() {
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
