package hectograph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A content coding in which a site can have its texts once more (RFC 9110, section 8.4.1). */
public enum Compression {
    /** Brotli, which is smaller (RFC 7932). */
    BROTLI(".br", "br"),
    /** Gzip, which everybody knows (RFC 1952). */
    GZIP(".gz", "gzip");

    private final String ending;
    private final String coding;

    Compression(String ending, String coding) {
        this.ending = ending;
        this.coding = coding;
    }

    /** The one of a word in {@code site.yaml}. */
    public static Optional<Compression> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** All words in {@code site.yaml}. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Compression::key).toList();
    }

    /** The word in {@code site.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What HTTP calls it. */
    public String coding() {
        return coding;
    }

    /** Where the compressed form of a file stands. */
    public String path(String file) {
        return file + ending;
    }

    /** The file of which a path is the compressed form; the path itself when it is none. */
    public static String plain(String path) {
        for (Compression each : values()) {
            if (path.endsWith(each.ending)) {
                return path.substring(0, path.length() - each.ending.length());
            }
        }
        return path;
    }
}
